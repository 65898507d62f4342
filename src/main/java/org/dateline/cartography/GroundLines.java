package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Draws the lines of the ground in one band of a picture: graticule, provinces, rivers, shores, borders. */
final class GroundLines {

    private final Basemap basemap;
    private final MapScene scene;
    private final Viewport view;
    private final double scale;
    private final MapTheme theme;
    private final Palette palette;
    private final double zoom;
    private final int level;
    private final int top;
    private final List<Tracer> tracers;

    /** @param top first row of the band in the picture */
    GroundLines(
            Basemap basemap,
            MapScene scene,
            Viewport view,
            double scale,
            MapTheme theme,
            int top,
            List<Tracer> tracers) {
        this.basemap = basemap;
        this.scene = scene;
        this.view = view;
        this.scale = scale;
        this.theme = theme;
        this.palette = Palette.of(theme);
        this.zoom = view.zoom();
        this.level = ArcFormat.level(zoom, scale);
        this.top = top;
        this.tracers = tracers;
    }

    /**
     * Draws all lines, the lowest first.
     *
     * @param strokes draws most of them
     * @param g draws what has dashes or is no line; counts in picture pixels from the band's top
     * @param lakes shores of the lakes
     */
    void paint(Strokes strokes, Graphics2D g, Path2D lakes) {
        if (scene.shows(Layer.GRATICULE)) {
            g.translate(0, -top);
            Graticule.paint(g, view, scale, new Color(palette.lines().graticule()));
            g.translate(0, top);
        }
        if (scene.shows(Layer.PROVINCES) && zoom >= 4.2) {
            double fade = Math.min(1, (zoom - 4.2) / 1.2);
            stroke(
                    strokes,
                    arcs(ArcClass.PROVINCE),
                    palette.lines().province(),
                    LineWidths.province(zoom),
                    fade * 0.85);
        }
        if (scene.shows(Layer.WATER)) {
            rivers(strokes);
            stroke(strokes, lakes, palette.lines().lakeshore(), LineWidths.coast(zoom) * 0.8, 0.9);
        }
        stroke(strokes, arcs(ArcClass.COAST), palette.lines().coast(), LineWidths.coast(zoom), 0.9);
        if (scene.shows(Layer.BORDERS)) {
            borders(strokes, g);
        }
        if (view.isProjected()) {
            Graphics2D whole = (Graphics2D) g.create();
            whole.translate(0, -top);
            whole.scale(scale, scale);
            WorldEdge.paint(whole, view, theme);
            whole.dispose();
        }
    }

    /** Rivers of about the same width are drawn in one go: each go costs a pass over the picture. */
    private void rivers(Strokes strokes) {
        Water water = basemap.water();
        Lines.Level lines = water.lines().level(level);
        Map<Double, Path2D.Float> byWidth = new TreeMap<>();
        for (int line = 0; line < water.lines().count(); line++) {
            int rank = water.riverRank(line);
            double width = rank < 0 ? 0 : LineWidths.river(rank, zoom);
            if (width > 0) {
                var path = byWidth.computeIfAbsent(
                        Math.ceil(width * 2) / 2, w -> new Path2D.Float(Path2D.WIND_NON_ZERO, 1 << 12));
                for (Tracer tracer : tracers) {
                    tracer.stroke(path, water.lines(), lines, line);
                }
            }
        }
        byWidth.forEach((width, path) -> stroke(strokes, path, palette.lines().river(), width - 0.15, 1));
    }

    private void borders(Strokes strokes, Graphics2D g) {
        Path2D.Float settled = arcs(ArcClass.BORDER);
        Path2D.Float disputed = arcs(ArcClass.DISPUTED);
        double width = LineWidths.border(zoom);
        if (zoom >= 3.5) {
            double casing = Math.min(0.5, (zoom - 3.5) * 0.3);
            stroke(strokes, settled, palette.lines().borderCasing(), width * 3.4, casing);
            stroke(strokes, disputed, palette.lines().borderCasing(), width * 3.4, casing * 0.6);
        }
        stroke(strokes, settled, palette.lines().border(), width, 0.95);
        float dash = (float) (scale * Math.max(2.5, width * 3.2));
        g.setStroke(new BasicStroke(
                (float) (width * scale * palette.lines().weight()),
                BasicStroke.CAP_BUTT,
                BasicStroke.JOIN_ROUND,
                10,
                new float[] {dash, dash * 0.75f},
                0));
        g.setColor(new Color(palette.lines().border()));
        g.draw(disputed);
    }

    private Path2D.Float arcs(ArcClass arcClass) {
        Topology topology = basemap.topology();
        Lines.Level lines = topology.lines().level(level);
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO, 1 << 12);
        for (int line = 0; line < topology.lines().count(); line++) {
            if (topology.arcClass(line) != arcClass || (arcClass == ArcClass.PROVINCE && topology.zoom(line) > zoom)) {
                continue;
            }
            for (Tracer tracer : tracers) {
                if (arcClass == ArcClass.DISPUTED) {
                    tracer.strokeWhole(path, topology.lines(), lines, line);
                } else {
                    tracer.stroke(path, topology.lines(), lines, line);
                }
            }
        }
        return path;
    }

    private void stroke(Strokes strokes, Path2D path, int rgb, double width, double opacity) {
        if (width > 0 && opacity > 0) {
            strokes.draw(path, rgb, width * scale * palette.lines().weight(), opacity);
        }
    }
}
