package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.cartography.MapFonts.Face;

/**
 * Where things stand on a map sheet, in view pixels: a head with title and source, the map from edge to edge, a foot with
 * attribution and disclaimer. Pure.
 */
final class SheetLayout {

    static final double MARGIN = 20;
    private static final double TITLE = 25;
    private static final double SOURCE = 12.5;
    private static final double FOOT = 9.5;

    private final Snapshot.Options options;
    private final SheetText text;
    private final SheetColours colours;
    final List<String> titleLines;
    final List<String> sourceLines;
    final List<String> footLines;

    /** @param projection its name, for the foot */
    SheetLayout(Snapshot.Options options, String projection, SheetText text) {
        this.options = options;
        this.text = text;
        this.colours = SheetColours.of(options.theme());
        double width = options.width() - 2 * MARGIN;
        titleLines = options.title().isBlank() ? List.of() : text.wrap(options.title(), title(), width, 2);
        sourceLines = options.source().isBlank() ? List.of() : text.wrap(options.source(), source(), width, 2);
        var foot = new ArrayList<>(text.wrap(Attribution.SHORT, foot(), width, 3));
        foot.addAll(text.wrap(Attribution.DISCLAIMER, foot(), width, 3));
        foot.addAll(text.wrap(projection + ".", foot(), width, 2));
        footLines = joined(foot, width);
    }

    /** As few lines as they fill. */
    private List<String> joined(List<String> lines, double width) {
        var joined = new ArrayList<String>();
        for (String line : lines) {
            String last = joined.isEmpty() ? "" : joined.get(joined.size() - 1);
            String longer = last + "  ·  " + line;
            if (!last.isEmpty() && text.width(longer, foot()) <= width) {
                joined.set(joined.size() - 1, longer);
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    TextStyle title() {
        double size = options.width() < 700 ? TITLE * 0.8 : TITLE;
        return SheetText.style(Face.SERIF_SEMIBOLD, size, colours.ink());
    }

    TextStyle source() {
        return SheetText.style(Face.REGULAR, SOURCE, colours.muted());
    }

    TextStyle foot() {
        return SheetText.style(Face.REGULAR, FOOT, colours.muted());
    }

    int headHeight() {
        if (titleLines.isEmpty() && sourceLines.isEmpty()) {
            return 0;
        }
        double height = 15 + titleLines.size() * title().size() * 1.2 + sourceLines.size() * SOURCE * 1.4;
        return (int) Math.ceil(height + 13);
    }

    int footHeight() {
        return (int) Math.ceil(14 + footLines.size() * FOOT * 1.4);
    }

    int mapHeight() {
        return Math.max(80, options.height() - headHeight() - footHeight());
    }

    double baselineOfTitle(int line) {
        return 15 + title().size() * (0.9 + 1.2 * line);
    }

    double baselineOfSource(int line) {
        return 15 + titleLines.size() * title().size() * 1.2 + SOURCE * (1.15 + 1.4 * line);
    }

    double baselineOfFoot(int line) {
        return headHeight() + mapHeight() + 8 + FOOT * (0.95 + 1.4 * line);
    }

    /**
     * The corner of the map where a panel covers least, for panels in the order given; each takes a corner of its own, and has
     * none when there is no room left.
     *
     * @param sizes width and height in turn
     * @param busy what should stay free, weightier things more often
     */
    static List<Optional<Rectangle2D>> corners(int width, int height, List<double[]> sizes, List<Rectangle2D> busy) {
        var placed = new ArrayList<Optional<Rectangle2D>>();
        for (double[] size : sizes) {
            Optional<Rectangle2D> best = cornersOf(width, height, size).stream()
                    .filter(corner -> placed.stream().flatMap(Optional::stream).noneMatch(corner::intersects))
                    .min(Comparator.comparingLong(
                            corner -> busy.stream().filter(corner::intersects).count()));
            placed.add(best);
        }
        return placed;
    }

    private static List<Rectangle2D> cornersOf(int width, int height, double[] size) {
        double edge = 12;
        double right = width - edge - size[0];
        double bottom = height - edge - size[1];
        return List.of(
                new Rectangle2D.Double(edge, bottom, size[0], size[1]),
                new Rectangle2D.Double(right, bottom, size[0], size[1]),
                new Rectangle2D.Double(right, edge, size[0], size[1]),
                new Rectangle2D.Double(edge, edge, size[0], size[1]));
    }
}
