package org.dateline.export;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.dateline.cartography.Lettering;
import org.dateline.cartography.MapFonts;
import org.dateline.cartography.TextStyle;
import org.jfree.svg.SVGGraphics2D;

/**
 * Sets type in an SVG as text that can be searched and edited, and notes which letters of which face are used, so that the
 * file can hold just these. For one document and one thread.
 */
final class SvgLettering implements Lettering {

    /** What drawing needs; the tables for kerning, variants and hints would be ten times as large. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "OS/2", "post");

    private final MapFonts fonts;
    private final Map<MapFonts.Face, Set<Integer>> used = new EnumMap<>(MapFonts.Face.class);

    SvgLettering(MapFonts fonts) {
        this.fonts = fonts;
    }

    /** Text with its halo as a stroke below it; what the shipped faces have no letters for as shapes. */
    @Override
    public void draw(Graphics2D g, Line line) {
        if (!line.shipped() || !(g instanceof SVGGraphics2D svg)) {
            SHAPES.draw(g, line);
            return;
        }
        TextStyle style = line.style();
        line.text().codePoints().forEach(used.computeIfAbsent(style.face(), face -> new TreeSet<>())::add);
        // the library writes this into the style of the text, so it may say more than the family
        String css = family(style.face()) + (style.haloOpacity() > 0 ? halo(style) : "");
        svg.setFontFunction(family -> css);
        svg.setComposite(AlphaComposite.SrcOver.derive((float) style.opacity()));
        svg.setColor(new Color(style.rgb()));
        svg.setFont(line.font());
        svg.drawString(line.text(), 0f, 0f);
    }

    /** A style sheet with the letters that were used, face by face. */
    String styleSheet() throws IOException {
        var sheet = new StringBuilder("<style>");
        for (Map.Entry<MapFonts.Face, Set<Integer>> face : used.entrySet()) {
            sheet.append(String.format(
                    Locale.ROOT,
                    "@font-face{font-family:'%s';font-weight:%d;font-style:%s;src:url(data:font/ttf;base64,%s) format('truetype')}",
                    name(face.getKey()),
                    weight(face.getKey()),
                    isItalic(face.getKey()) ? "italic" : "normal",
                    Base64.getEncoder().encodeToString(subset(face.getKey(), face.getValue()))));
        }
        return sheet.append("</style>").toString();
    }

    /** The face with these letters alone. Kerning is left out, as it was when the map was laid out. */
    private byte[] subset(MapFonts.Face face, Set<Integer> letters) throws IOException {
        try (TrueTypeFont font = open(face)) {
            var subsetter = new TTFSubsetter(font, TABLES);
            subsetter.addAll(letters);
            var bytes = new ByteArrayOutputStream();
            subsetter.writeToStream(bytes);
            return bytes.toByteArray();
        }
    }

    private TrueTypeFont open(MapFonts.Face face) throws IOException {
        return new TTFParser().parse(new RandomAccessReadBufferedFile(fonts.file(face)));
    }

    private static String family(MapFonts.Face face) {
        String generic = isSerif(face) ? "serif" : "sans-serif";
        String weight = weight(face) == 400 ? "" : "; font-weight: " + weight(face);
        return name(face) + ", " + generic + weight + (isItalic(face) ? "; font-style: italic" : "");
    }

    private static String name(MapFonts.Face face) {
        return switch (face) {
            case ARABIC, ARABIC_BOLD -> "Vazirmatn";
            case HEBREW -> "Noto Sans Hebrew";
            case SERIF, SERIF_ITALIC, SERIF_SEMIBOLD -> "Source Serif 4";
            case REGULAR, MEDIUM, SEMIBOLD, BOLD, ITALIC -> "Inter";
        };
    }

    private static boolean isSerif(MapFonts.Face face) {
        return switch (face) {
            case SERIF, SERIF_ITALIC, SERIF_SEMIBOLD -> true;
            case REGULAR, MEDIUM, SEMIBOLD, BOLD, ITALIC, ARABIC, ARABIC_BOLD, HEBREW -> false;
        };
    }

    private static boolean isItalic(MapFonts.Face face) {
        return face == MapFonts.Face.ITALIC || face == MapFonts.Face.SERIF_ITALIC;
    }

    private static int weight(MapFonts.Face face) {
        return switch (face) {
            case REGULAR, ITALIC, SERIF, SERIF_ITALIC, ARABIC, HEBREW -> 400;
            case MEDIUM -> 500;
            case SEMIBOLD, SERIF_SEMIBOLD -> 600;
            case BOLD, ARABIC_BOLD -> 700;
        };
    }

    private static String halo(TextStyle style) {
        return String.format(
                Locale.ROOT,
                "; paint-order: stroke; stroke: #%06x; stroke-opacity: %.2f; stroke-width: %.1fpx; stroke-linejoin: round",
                style.halo() & 0xFFFFFF,
                style.haloOpacity() * style.opacity(),
                2 * style.haloWidth());
    }
}
