package org.dateline.cartography;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.cartography.SheetParts.Placed;

/**
 * Paper beside or below the map for what would hide it. In view pixels, positions from the upper left corner of the room that map
 * and margin share. Immutable.
 *
 * @param thickness how much it takes from the map
 * @param placed what stands in it
 * @param rules fine lines between these
 */
record Margin(int thickness, List<Placed> placed, List<Line2D> rules) {

    /** Between the map, or a rule, and what stands beside it. */
    private static final double AIR = 16;

    /** Between two parts side by side. */
    private static final double GUTTER = 30;

    private static final int MOST_COLUMNS = 8;

    /** Where a margin may be. */
    enum Side {
        RIGHT,
        BELOW;

        /** The margin for some parts; none when they do not fit however much the map gives. */
        Optional<Margin> margin(double width, double height, double edge, SheetParts parts) {
            return this == RIGHT ? right(width, height, edge, parts) : below(width, height, edge, parts);
        }
    }

    Margin {
        placed = List.copyOf(placed);
        rules = List.copyOf(rules);
    }

    /**
     * A column at the right: legend, key, and at its foot the scale.
     *
     * @param width of map and margin
     * @param edge between the margin's content and the edge of the sheet
     * @return nothing when it is not high enough
     */
    private static Optional<Margin> right(double width, double height, double edge, SheetParts parts) {
        List<SheetPart> above = Stream.concat(parts.legend().stream(), parts.key().stream())
                .map(SheetPart.class::cast)
                .toList();
        double wide = Stream.concat(above.stream(), Stream.of(parts.scale()))
                .mapToDouble(SheetPart::width)
                .max()
                .orElse(0);
        double left = width - edge - wide;
        var placed = new ArrayList<Placed>();
        var rules = new ArrayList<Line2D>();
        double y = AIR;
        for (SheetPart part : above) {
            if (!placed.isEmpty()) {
                rules.add(new Line2D.Double(left, y, left + wide, y));
                y += AIR;
            }
            placed.add(placed(part, left, y));
            y += part.height() + AIR;
        }
        double foot = height - AIR - parts.scale().height();
        if (y > foot) {
            return Optional.empty();
        }
        placed.add(placed(parts.scale(), left, foot));
        double room = foot - y - AIR;
        double free = foot;
        parts.locator()
                .filter(locator -> locator.height() <= room && locator.width() <= wide)
                .ifPresent(locator -> placed.add(placed(locator, left, free - AIR - locator.height())));
        return Optional.of(new Margin((int) Math.ceil(AIR + wide + edge), placed, rules));
    }

    /** The lowest band below the map: legend, key in columns and scale in a row, or the key in a row of its own above the others. */
    private static Optional<Margin> below(double width, double height, double edge, SheetParts parts) {
        double room = width - 2 * edge;
        double left = room - parts.scale().width() - GUTTER;
        var bands = new ArrayList<Margin>();
        for (int columns = 1; columns <= MOST_COLUMNS / 2; columns++) {
            int many = columns;
            List<SheetPart> others = parts.legend().stream()
                    .<SheetPart>map(legend -> legend.inColumns(many))
                    .toList();
            double taken =
                    others.stream().mapToDouble(part -> part.width() + GUTTER).sum();
            if (taken > left + GUTTER) {
                break;
            }
            if (parts.key().isEmpty()) {
                bands.add(band(List.of(others), width, height, edge, parts));
            }
            parts.key()
                    .flatMap(key -> fitting(key, left - taken))
                    .ifPresent(key -> bands.add(band(List.of(joined(others, key)), width, height, edge, parts)));
            parts.key()
                    .flatMap(key -> fitting(key, room))
                    .ifPresent(key -> bands.add(band(List.of(List.of(key), others), width, height, edge, parts)));
        }
        return bands.stream().min(Comparator.comparingInt(Margin::thickness));
    }

    /** The key in as many columns as there is room for. */
    private static Optional<KeyPart> fitting(KeyPart key, double room) {
        return IntStream.rangeClosed(1, MOST_COLUMNS)
                .map(step -> MOST_COLUMNS + 1 - step)
                .mapToObj(key::inColumns)
                .filter(set -> set.width() <= room)
                .findFirst();
    }

    private static List<SheetPart> joined(List<SheetPart> parts, SheetPart last) {
        return Stream.concat(parts.stream(), Stream.of(last)).toList();
    }

    /** Rows of parts from the left; the scale stands at the right end of the last row, the locator above it if it is as high. */
    private static Margin band(List<List<SheetPart>> rows, double width, double height, double edge, SheetParts parts) {
        SheetPart scale = parts.scale();
        double[] heights = rows.stream()
                .mapToDouble(
                        row -> row.stream().mapToDouble(SheetPart::height).max().orElse(0))
                .toArray();
        int last = heights.length - 1;
        heights[last] = Math.max(heights[last], scale.height());
        int thickness = (int) Math.ceil(Arrays.stream(heights).sum() + 2 * AIR * rows.size());
        var placed = new ArrayList<Placed>();
        var rules = new ArrayList<Line2D>();
        double y = height - thickness + AIR;
        for (int row = 0; row < rows.size(); row++) {
            if (row > 0) {
                rules.add(new Line2D.Double(edge, y - AIR, width - edge, y - AIR));
            }
            double x = edge;
            for (SheetPart part : rows.get(row)) {
                placed.add(placed(part, x, y));
                x += part.width() + GUTTER;
            }
            y += heights[row] + 2 * AIR;
        }
        double foot = height - AIR - scale.height();
        placed.add(placed(scale, width - edge - scale.width(), foot));
        parts.locator()
                .filter(locator -> rows.size() == 1 && locator.height() + AIR + scale.height() <= heights[0])
                .filter(locator -> placed.stream()
                        .noneMatch(other -> other.part() != scale
                                && other.box().getMaxX() + GUTTER > width - edge - locator.width()))
                .ifPresent(locator ->
                        placed.add(placed(locator, width - edge - locator.width(), height - thickness + AIR)));
        return new Margin(thickness, placed, rules);
    }

    private static Placed placed(SheetPart part, double x, double y) {
        return new Placed(part, new Rectangle2D.Double(x, y, part.width(), part.height()), false);
    }
}
