package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives panels the corners of a map where they hide nothing of the story. Pure. */
final class Corners {

    /** Panels keep so many view pixels from each other. */
    private static final double APART = 10;

    /** Moving a name is worse than any corner that is not the first choice. */
    private static final int MOVED_NAME = 10;

    /** A corner of the map. */
    enum Corner {
        BOTTOM_LEFT,
        BOTTOM_RIGHT,
        TOP_RIGHT,
        TOP_LEFT
    }

    /**
     * A panel that wants a corner.
     *
     * @param wishes all corners, the best first
     */
    record Panel(double width, double height, List<Corner> wishes) {}

    private final double width;
    private final double height;
    private final double edge;
    private final Story story;
    private final List<Panel> panels;
    private List<Rectangle2D> best = List.of();
    private long least = Long.MAX_VALUE;

    private Corners(double width, double height, double edge, Story story, List<Panel> panels) {
        this.width = width;
        this.height = height;
        this.edge = edge;
        this.story = story;
        this.panels = panels;
    }

    /**
     * Where the panels stand, in their order.
     *
     * @param width of the map in view pixels
     * @param edge from the edge of the map to a panel
     * @return nothing when there are not corners enough in which they hide nothing
     */
    static Optional<List<Rectangle2D>> of(double width, double height, double edge, Story story, List<Panel> panels) {
        var corners = new Corners(width, height, edge, story, panels);
        corners.tryAll(new ArrayList<>(), 0);
        return corners.least == Long.MAX_VALUE ? Optional.empty() : Optional.of(corners.best);
    }

    private void tryAll(List<Rectangle2D> placed, long cost) {
        if (placed.size() == panels.size()) {
            if (cost < least) {
                least = cost;
                best = List.copyOf(placed);
            }
            return;
        }
        Panel panel = panels.get(placed.size());
        for (int wish = 0; wish < panel.wishes().size(); wish++) {
            Rectangle2D box = box(panel, panel.wishes().get(wish));
            long more = cost + wish + MOVED_NAME * story.namesIn(box);
            if (more < least && fits(box) && isFree(box, placed) && story.isClear(box)) {
                placed.add(box);
                tryAll(placed, more);
                placed.remove(placed.size() - 1);
            }
        }
    }

    private Rectangle2D box(Panel panel, Corner corner) {
        double right = width - edge - panel.width();
        double bottom = height - edge - panel.height();
        return switch (corner) {
            case BOTTOM_LEFT -> new Rectangle2D.Double(edge, bottom, panel.width(), panel.height());
            case BOTTOM_RIGHT -> new Rectangle2D.Double(right, bottom, panel.width(), panel.height());
            case TOP_RIGHT -> new Rectangle2D.Double(right, edge, panel.width(), panel.height());
            case TOP_LEFT -> new Rectangle2D.Double(edge, edge, panel.width(), panel.height());
        };
    }

    private boolean fits(Rectangle2D box) {
        return box.getMinX() >= edge
                && box.getMinY() >= edge
                && box.getMaxX() <= width - edge + 1e-6
                && box.getMaxY() <= height - edge + 1e-6;
    }

    private static boolean isFree(Rectangle2D box, List<Rectangle2D> placed) {
        var air = new Rectangle2D.Double(
                box.getX() - APART, box.getY() - APART, box.getWidth() + 2 * APART, box.getHeight() + 2 * APART);
        return placed.stream().noneMatch(air::intersects);
    }
}
