package org.dateline.cartography;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.text.AttributedString;
import java.util.List;
import java.util.Map;

/**
 * Measures and shapes text with the map's fonts, right-to-left scripts included. Outlines rather than the platform's text
 * drawing, so that a map looks the same everywhere. Thread-safe.
 */
final class TextShaper {

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final int KEPT = 6000;

    private final MapFonts fonts;
    private final Map<Key, Double> widths = new Recent<>(KEPT);

    private record Key(String text, MapFonts.Face face, double size, double tracking) {}

    TextShaper(MapFonts fonts) {
        this.fonts = fonts;
    }

    /** Width of a line in view pixels, without the space after its last letter. */
    double width(String text, TextStyle style) {
        var key = new Key(text, style.face(), style.size(), style.tracking());
        synchronized (widths) {
            Double known = widths.get(key);
            if (known != null) {
                return known;
            }
        }
        double after = joins(text) ? 0 : style.tracking() * style.size();
        double width = layout(text, style).getAdvance() - after;
        synchronized (widths) {
            widths.put(key, width);
        }
        return width;
    }

    /** Outline of a line with its baseline's left end at the origin, in view pixels. */
    Shape outline(String text, TextStyle style) {
        return layout(text, style).getOutline(new AffineTransform());
    }

    /** A line without tracking, ready to be drawn. */
    Lettering.Line line(String text, TextStyle style) {
        Font font = fonts.font(style.face(), style.size(), text);
        boolean shipped = fonts.font(style.face(), style.size()).canDisplayUpTo(text) < 0;
        return new Lettering.Line(text, style, font, shipped, outline(text, style.withTracking(0)));
    }

    /**
     * Whether letters change with their neighbours or are read from the right, so that they can be neither spaced out nor set
     * one by one.
     */
    static boolean joins(String text) {
        char[] letters = text.toCharArray();
        return Font.textRequiresLayout(letters, 0, letters.length);
    }

    private TextLayout layout(String text, TextStyle style) {
        List<MapFonts.Run> runs = fonts.runs(style.face(), style.size(), text);
        boolean spaced = style.tracking() != 0 && !joins(text);
        if (runs.size() == 1) {
            Font font = runs.get(0).font();
            return new TextLayout(text, spaced ? tracked(font, style) : font, CONTEXT);
        }
        var letters = new AttributedString(text);
        int at = 0;
        for (MapFonts.Run run : runs) {
            int end = at + run.text().length();
            letters.addAttribute(TextAttribute.FONT, spaced ? tracked(run.font(), style) : run.font(), at, end);
            at = end;
        }
        return new TextLayout(letters.getIterator(), CONTEXT);
    }

    private static Font tracked(Font font, TextStyle style) {
        return font.deriveFont(Map.of(TextAttribute.TRACKING, style.tracking()));
    }
}
