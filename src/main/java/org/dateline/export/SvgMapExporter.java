package org.dateline.export;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dateline.cartography.Lettering;
import org.dateline.cartography.MapFonts;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;
import org.dateline.cartography.TextStyle;
import org.jfree.svg.SVGGraphics2D;

/** The map sheet as an SVG with shapes and text that can be edited. Names its fonts, does not hold them. */
public final class SvgMapExporter implements MapExporter {

    @Override
    public String name() {
        return "svg";
    }

    @Override
    public String description() {
        return "SVG, to be edited or scaled";
    }

    @Override
    public List<String> extensions() {
        return List.of("svg");
    }

    @Override
    public void write(MapPainter painter, MapScene scene, Snapshot.Options options, OutputStream out)
            throws IOException {
        var g = new SVGGraphics2D(options.width(), options.height());
        g.setGeomDoubleConverter(SvgMapExporter::number);
        g.setTransformDoubleConverter(SvgMapExporter::precise);
        String words = Snapshot.draw(painter, scene, options, g, SvgMapExporter::letters);
        String svg = g.getSVGElement(null, true, null, null, null);
        int head = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        String title = options.title().isBlank() ? "Map" : options.title();
        out.write((svg.substring(0, head) + "<title>" + XmlText.escape(title) + "</title><desc>" + XmlText.escape(words)
                        + "</desc>" + svg.substring(head))
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String number(double value) {
        return Double.toString(Math.rint(value * 100) / 100);
    }

    private static String precise(double value) {
        return Double.toString(Math.rint(value * 1e6) / 1e6);
    }

    /** Text with its halo as a stroke below it. */
    private static void letters(Graphics2D g, Lettering.Line line) {
        if (!line.shipped() || !(g instanceof SVGGraphics2D svg)) {
            Lettering.SHAPES.draw(g, line);
            return;
        }
        TextStyle style = line.style();
        // the library writes this into the style of the text, so it may say more than the family
        String css = family(style.face()) + (style.haloOpacity() > 0 ? halo(style) : "");
        svg.setFontFunction(family -> css);
        svg.setComposite(AlphaComposite.SrcOver.derive((float) style.opacity()));
        svg.setColor(new Color(style.rgb()));
        svg.setFont(line.font());
        svg.drawString(line.text(), 0f, 0f);
    }

    private static String family(MapFonts.Face face) {
        return switch (face) {
            case REGULAR -> "Inter, sans-serif";
            case MEDIUM -> "Inter, sans-serif; font-weight: 500";
            case SEMIBOLD -> "Inter, sans-serif; font-weight: 600";
            case BOLD -> "Inter, sans-serif; font-weight: 700";
            case ITALIC -> "Inter, sans-serif; font-style: italic";
            case SERIF -> "Source Serif 4, serif";
            case SERIF_ITALIC -> "Source Serif 4, serif; font-style: italic";
            case SERIF_SEMIBOLD -> "Source Serif 4, serif; font-weight: 600";
            case ARABIC -> "Noto Sans Arabic, sans-serif";
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
