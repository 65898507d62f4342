package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.cartography.Lettering;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;
import org.jfree.svg.SVGGraphics2D;

/** The map sheet as an SVG with shapes, and text that can be edited in fonts of which it holds the letters that it uses, or type as shapes. */
public final class SvgMapExporter implements MapExporter {

    private final boolean paths;

    public SvgMapExporter() {
        this(false);
    }

    private SvgMapExporter(boolean paths) {
        this.paths = paths;
    }

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
    public Optional<MapExporter> withTextAsPaths() {
        return Optional.of(new SvgMapExporter(true));
    }

    @Override
    public void write(MapPainter painter, MapScene scene, Snapshot.Options options, OutputStream out)
            throws IOException {
        var g = new SVGGraphics2D(options.width(), options.height());
        g.setGeomDoubleConverter(SvgMapExporter::number);
        g.setTransformDoubleConverter(SvgMapExporter::precise);
        var lettering = new SvgLettering(painter.basemap().fonts());
        String words = Snapshot.draw(painter, scene, options, g, paths ? Lettering.SHAPES : lettering);
        String svg = g.getSVGElement(null, true, null, null, null);
        int head = svg.indexOf('>', svg.indexOf("<svg")) + 1;
        String title = options.title().isBlank() ? scene.language().text("sheet.map") : options.title();
        out.write((svg.substring(0, head) + "<title>" + XmlText.escape(title) + "</title><desc>" + XmlText.escape(words)
                        + "</desc>" + (paths ? "" : lettering.styleSheet()) + svg.substring(head))
                .getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String number(double value) {
        return Double.toString(Math.rint(value * 100) / 100);
    }

    private static String precise(double value) {
        return Double.toString(Math.rint(value * 1e6) / 1e6);
    }
}
