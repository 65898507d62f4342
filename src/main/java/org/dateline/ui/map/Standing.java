package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.dateline.cartography.Marker;

/**
 * In which corners of the map legend and locator stand. They stay where they are while they hide no marker there, for what
 * jumps about cannot be read; else they go to the nearest corner that is free, and where
 * none is, the legend folds away and the locator is left out. Immutable.
 *
 * @param legend its corner; empty while it is folded
 * @param locator its corner; empty where it has none
 */
record Standing(Optional<Corner> legend, Optional<Corner> locator) {

    /** Where both stand when nothing is in their way. */
    static final Standing USUAL = new Standing(Optional.of(Corner.TOP_LEFT), Optional.of(Corner.BOTTOM_RIGHT));

    /** From the edge of the map, in view pixels; between two panels, too. */
    static final double EDGE = 10;

    /** Hiding a marker is worse than having no panel, and that worse than any move. */
    private static final int HIDDEN = 100;

    private static final int LEFT_OUT = 60;

    /** What a chosen marker has around it, in view pixels. */
    private static final double HALO = 6;

    private static final int MOVED = 10;

    Standing {
        Objects.requireNonNull(legend);
        Objects.requireNonNull(locator);
    }

    /** A corner of the map, beside or above what always stands there. */
    enum Corner {
        TOP_LEFT,
        BOTTOM_LEFT,
        TOP_RIGHT,
        BOTTOM_RIGHT;

        /** How many sides of the map lie between. */
        private int from(Corner other) {
            return Integer.bitCount(ordinal() ^ other.ordinal());
        }
    }

    /**
     * A marker, or whatever else must be seen.
     *
     * @param x view pixels from the left
     * @param y view pixels from the top
     * @param radius of its shape
     */
    record Spot(double x, double y, double radius) {

        private boolean isUnder(Rectangle2D box) {
            return x > box.getMinX() - radius
                    && x < box.getMaxX() + radius
                    && y > box.getMinY() - radius
                    && y < box.getMaxY() + radius;
        }
    }

    /** What must be seen of markers, and of what else lies on the map. */
    static List<Spot> spots(List<Marker> markers, List<Spot> others) {
        return Stream.concat(
                        markers.stream().map(marker -> new Spot(marker.x(), marker.y(), marker.radius() + HALO)),
                        others.stream())
                .toList();
    }

    /**
     * A map with its panels.
     *
     * @param legend its size; empty while there is none
     * @param locator its size; empty while there is none
     * @param fixed what does not move: buttons, scale bar, attribution
     */
    record Room(
            double width,
            double height,
            Optional<Dimension2D> legend,
            Optional<Dimension2D> locator,
            List<Rectangle2D> fixed) {

        Room {
            fixed = List.copyOf(fixed);
        }

        /** Where a panel stands in a corner: at the edge, or just beside what stands there; empty where it has no room. */
        Optional<Rectangle2D> box(Corner corner, Dimension2D size) {
            boolean left = corner == Corner.TOP_LEFT || corner == Corner.BOTTOM_LEFT;
            boolean top = corner == Corner.TOP_LEFT || corner == Corner.TOP_RIGHT;
            double x = left ? EDGE : width - EDGE - size.getWidth();
            double y = top ? EDGE : height - EDGE - size.getHeight();
            var box = new Rectangle2D(x, y, size.getWidth(), size.getHeight());
            for (Rectangle2D other : fixed) {
                if (box.intersects(other)) {
                    double beside = other.getMinX() - EDGE - size.getWidth();
                    double above = other.getMinY() - EDGE - size.getHeight();
                    box = new Rectangle2D(top ? beside : x, top ? y : above, size.getWidth(), size.getHeight());
                }
            }
            Rectangle2D found = box;
            boolean fits = new Rectangle2D(0, 0, width, height).contains(found)
                    && fixed.stream().noneMatch(found::intersects);
            return fits ? Optional.of(found) : Optional.empty();
        }
    }

    /**
     * Where they stand best.
     *
     * @param spots what must be seen
     * @param insisted whether the legend is asked for, whatever it hides
     */
    Standing in(Room room, List<Spot> spots, boolean insisted) {
        Standing best = this;
        double least = Double.MAX_VALUE;
        List<Choice> locators = choices(room, room.locator(), locator, USUAL.locator(), spots, false);
        for (Choice one : choices(room, room.legend(), legend, USUAL.legend(), spots, insisted)) {
            for (Choice other : locators) {
                if (one.cost() + other.cost() < least && !one.meets(other)) {
                    least = one.cost() + other.cost();
                    best = new Standing(one.corner(), other.corner());
                }
            }
        }
        return best;
    }

    private record Choice(Optional<Corner> corner, Optional<Rectangle2D> box, int cost) {
        private boolean meets(Choice other) {
            return box.isPresent() && other.box.filter(box.get()::intersects).isPresent();
        }
    }

    /** What is not there keeps its corner. */
    private static List<Choice> choices(
            Room room,
            Optional<Dimension2D> size,
            Optional<Corner> now,
            Optional<Corner> usual,
            List<Spot> spots,
            boolean insisted) {
        if (size.isEmpty()) {
            return List.of(new Choice(now, Optional.empty(), 0));
        }
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(Optional.empty(), Optional.empty(), insisted ? HIDDEN * HIDDEN : LEFT_OUT));
        Corner from =
                Stream.of(now, usual).flatMap(Optional::stream).findFirst().orElse(Corner.TOP_LEFT);
        for (Corner corner : Corner.values()) {
            room.box(corner, size.get()).ifPresent(box -> {
                int hidden =
                        (int) spots.stream().filter(spot -> spot.isUnder(box)).count();
                choices.add(
                        new Choice(Optional.of(corner), Optional.of(box), HIDDEN * hidden + MOVED * corner.from(from)));
            });
        }
        return choices;
    }
}
