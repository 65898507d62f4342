package org.dateline.cartography;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.dateline.cartography.MapFonts.Face;
import org.dateline.wording.Language;
import org.dateline.wording.Worded;

/** Sets type on a map sheet, in view pixels. */
final class SheetText {

    private final TextShaper shaper;
    private final Lettering lettering;
    private final Language language;

    SheetText(TextShaper shaper, Lettering lettering, Language language) {
        this.shaper = shaper;
        this.lettering = lettering;
        this.language = language;
    }

    /** In the language of the sheet. */
    String say(Worded words) {
        return words.in(language);
    }

    static TextStyle style(Face face, double size, int rgb) {
        return new TextStyle(face, size, 0, rgb, 0, 0, 1);
    }

    double width(String text, TextStyle style) {
        return text.isEmpty() ? 0 : shaper.width(text, style);
    }

    /** Draws a line whose baseline starts at a point. */
    void draw(Graphics2D g, String text, TextStyle style, double x, double baseline) {
        if (!text.isEmpty()) {
            Graphics2D at = (Graphics2D) g.create();
            at.translate(x, baseline);
            lettering.draw(at, shaper.line(text, style));
            at.dispose();
        }
    }

    /** Breaks a text at its blanks into lines of at most {@code width}; a longer word stands alone, cut with an ellipsis. */
    List<String> wrap(String text, TextStyle style, double width, int mostLines) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String word : text.trim().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, style) <= width || line.isEmpty()) {
                line = longer;
            } else if (lines.size() == mostLines - 1) {
                line = line + " …";
                break;
            } else {
                lines.add(line);
                line = word;
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines.stream().map(l -> cut(l, style, width)).toList();
    }

    /** Breaks a text as {@link #wrap} does, into lines of about the same length. */
    List<String> balanced(String text, TextStyle style, double width, int mostLines) {
        List<String> lines = wrap(text, style, width, mostLines);
        double narrower = width;
        while (lines.size() > 1 && !lines.get(lines.size() - 1).endsWith("…")) {
            narrower -= style.size();
            List<String> next = wrap(text, style, narrower, mostLines);
            if (next.get(next.size() - 1).endsWith("…")) {
                break;
            }
            lines = next;
        }
        return lines;
    }

    /**
     * Sets names one after the other in lines of at most {@code width}, and breaks between them. A name that is longer than a line
     * breaks at its blanks, and is cut with an ellipsis after {@code linesOfOne} lines. Names with a comma of their own, as coordinates
     * have, are told apart by semicolons.
     */
    List<String> flow(List<String> names, TextStyle style, double width, int linesOfOne) {
        String mark = names.stream().anyMatch(name -> name.contains(",")) ? ";" : ",";
        double blank = width(" ", style);
        var lines = new ArrayList<String>();
        String line = "";
        double filled = 0;
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i) + (i + 1 < names.size() ? mark : "");
            double wide =
                    width(name, style); // of names alone, which are known from the last time: lines are measured slowly
            if (!line.isEmpty() && filled + blank + wide <= width) {
                line = line + " " + name;
                filled += blank + wide;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> own = wide <= width ? List.of(name) : wrap(name, style, width, linesOfOne);
            lines.addAll(own.subList(0, own.size() - 1));
            line = own.get(own.size() - 1);
            filled = width(line, style);
        }
        lines.add(line);
        return lines;
    }

    String cut(String line, TextStyle style, double width) {
        if (width(line, style) <= width) {
            return line;
        }
        String start = line.endsWith(" …") ? line.substring(0, line.length() - 2) : line;
        while (start.length() > 1 && width(start + "…", style) > width) {
            start = start.substring(0, start.offsetByCodePoints(start.length(), -1));
        }
        return start + "…";
    }
}
