package org.dateline.cartography;

import java.util.ArrayList;
import java.util.List;
import org.dateline.cartography.MapFonts.Face;
import org.dateline.wording.Worded;

/**
 * Where things stand on a map sheet, in view pixels: a head with title and source, room for the map from edge to edge, a foot with
 * attribution and disclaimer, and at its right end the projection. All begins at the same distance from the edge. Pure.
 */
final class SheetLayout {

    /** The sheet whose type has its usual size is so long on average of its sides. */
    private static final double USUAL = 900;

    private static final double TITLE = 25;
    private static final double SOURCE = 12.5;
    private static final double FOOT = 9.5;

    /** Of the sheet, what a foot may take before it goes down to the line that no map may be without. */
    private static final double MOST_FOOT = 0.14;

    /** A line of type. */
    record Line(String words, TextStyle style, double x, double baseline) {}

    private final Snapshot.Options options;
    private final SheetText text;
    private final SheetColours colours;
    private final double size;
    private final List<String> titleLines;
    private final List<String> sourceLines;
    private final List<String> footLines;
    private final String projection;
    private final boolean projectionBeside;

    /** @param projection its name, for the foot */
    SheetLayout(Snapshot.Options options, Worded projection, SheetText text) {
        this.options = options;
        this.text = text;
        this.colours = SheetColours.of(options.theme());
        this.size = Math.sqrt((double) options.width() * options.height()) / USUAL;
        double width = options.width() - 2 * edge();
        titleLines = options.title().isBlank() ? List.of() : text.balanced(options.title(), title(), width, 2);
        sourceLines = options.source().isBlank() ? List.of() : text.wrap(options.source(), source(), width, 2);
        var owed = text.wrap(text.say(Attribution.SHORT), foot(), width, 3);
        var foot = new ArrayList<>(owed);
        foot.addAll(text.wrap(text.say(Attribution.DISCLAIMER), foot(), width, 3));
        List<String> all = joined(foot, width);
        footLines = all.size() * foot().size() * 1.4 > MOST_FOOT * options.height() ? owed : all;
        this.projection = text.say(projection);
        this.projectionBeside = text.width(footLines.get(footLines.size() - 1), foot())
                        + 3 * foot().size()
                        + text.width(this.projection, foot())
                <= width;
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

    /** From the edge of the sheet to type, panels and columns. */
    double edge() {
        return Math.rint(20 * Math.max(0.6, Math.min(1.4, size)));
    }

    private TextStyle title() {
        double pixels = Math.rint(TITLE * Math.max(0.68, Math.min(1.4, size)));
        return SheetText.style(Face.SERIF_SEMIBOLD, pixels, colours.ink());
    }

    private TextStyle source() {
        return SheetText.style(Face.REGULAR, SOURCE * small(), colours.muted());
    }

    private TextStyle foot() {
        return SheetText.style(Face.REGULAR, FOOT * small(), colours.muted());
    }

    /** Small type grows less than the sheet does. */
    private double small() {
        return Math.max(1, Math.min(1.2, Math.sqrt(size)));
    }

    int headHeight() {
        if (titleLines.isEmpty() && sourceLines.isEmpty()) {
            return 0;
        }
        double height = 15 + titleLines.size() * title().size() * 1.2 + sourceLines.size() * source().size() * 1.4;
        return (int) Math.ceil(height + 13);
    }

    int footHeight() {
        return (int) Math.ceil(14 + (footLines.size() + (projectionBeside ? 0 : 1)) * foot().size() * 1.4);
    }

    int mapHeight() {
        return Math.max(80, options.height() - headHeight() - footHeight());
    }

    int mapWidth() {
        return options.width();
    }

    /** Everything that is written around the map, from the corner of the sheet. */
    List<Line> words() {
        var words = new ArrayList<Line>();
        for (int i = 0; i < titleLines.size(); i++) {
            words.add(new Line(titleLines.get(i), title(), edge(), 15 + title().size() * (0.9 + 1.2 * i)));
        }
        double below = 15 + titleLines.size() * title().size() * 1.2;
        for (int i = 0; i < sourceLines.size(); i++) {
            words.add(new Line(sourceLines.get(i), source(), edge(), below + source().size() * (1.15 + 1.4 * i)));
        }
        double foot = headHeight() + mapHeight() + 8 + foot().size() * 0.95;
        for (int i = 0; i < footLines.size(); i++) {
            words.add(new Line(footLines.get(i), foot(), edge(), foot + foot().size() * 1.4 * i));
        }
        double x = projectionBeside ? options.width() - edge() - text.width(projection, foot()) : edge();
        int line = projectionBeside ? footLines.size() - 1 : footLines.size();
        words.add(new Line(
                text.cut(projection, foot(), options.width() - 2 * edge()),
                foot(),
                x,
                foot + foot().size() * 1.4 * line));
        return words;
    }
}
