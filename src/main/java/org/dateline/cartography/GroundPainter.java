package org.dateline.cartography;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Paints what lies under the names: land, sea, relief, lakes, rivers, borders. One instance paints one view. */
final class GroundPainter {

    /** Up to this zoom the relief is at full strength; at the other it is gone: its source has pixels of 4 km. */
    private static final double RELIEF_FULL = 7;

    private static final double RELIEF_GONE = 9.5;

    private final Basemap basemap;
    private final Viewport view;
    private final double scale;
    private final MapTheme theme;
    private final Palette palette;
    private final MapScene scene;
    private final double zoom;
    private final int level;
    private final List<Tracer> tracers = new ArrayList<>();

    GroundPainter(Basemap basemap, MapScene scene, Viewport view, double scale, MapTheme theme) {
        this.basemap = basemap;
        this.scene = scene;
        this.view = view;
        this.scale = scale;
        this.theme = theme;
        this.palette = Palette.of(theme);
        this.zoom = view.zoom();
        this.level = ArcFormat.level(zoom + Math.log(scale) / Math.log(2));
        double half = view.width() / 2.0 / view.worldPixels();
        for (int copy = (int) Math.floor(view.x() - half); copy <= Math.floor(view.x() + half); copy++) {
            tracers.add(new Tracer(view, copy, scale, 12 * scale));
        }
    }

    void paint(BufferedImage image) {
        byte[] mask = landMask(image.getWidth(), image.getHeight());
        Interruption.check();
        compose(image, mask);
        Interruption.check();
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        if (scene.shows(Layer.GRATICULE)) {
            Graticule.paint(g, view, scale, new Color(palette.lines().graticule()));
        }
        lines(g);
        g.dispose();
    }

    /** 255 on land, 0 on water, between them along the shores. */
    private byte[] landMask(int width, int height) {
        var mask = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = mask.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(Color.WHITE);
        Topology topology = basemap.topology();
        for (Tracer tracer : tracers) {
            var path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 1 << 14);
            tracer.fill(path, topology.land(), topology.lines().level(level), 0.5);
            g.fill(path);
        }
        if (scene.shows(Layer.WATER)) {
            g.setColor(Color.BLACK);
            for (Tracer tracer : tracers) {
                g.fill(lakes(tracer));
            }
        }
        g.dispose();
        return ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
    }

    private Path2D.Float lakes(Tracer tracer) {
        var path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 1 << 12);
        Water water = basemap.water();
        for (Area lake : water.lakes()) {
            tracer.fill(path, lake, water.lines().level(level), zoom < 5 ? 5 * scale : 2.5 * scale);
        }
        return path;
    }

    private void compose(BufferedImage image, byte[] mask) {
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        double strength = scene.shows(Layer.RELIEF)
                ? Math.max(0, Math.min(1, (RELIEF_GONE - zoom) / (RELIEF_GONE - RELIEF_FULL)))
                : 0;
        GroundTones tones = basemap.tones(theme, strength);
        int width = image.getWidth();
        if (strength <= 0) {
            flat(rgb, mask, tones);
            return;
        }
        byte[] shade =
                ReliefSampler.sample(basemap.relief(), ReliefFormat.SHADE, view, scale, width, image.getHeight());
        byte[] height =
                ReliefSampler.sample(basemap.relief(), ReliefFormat.HEIGHT, view, scale, width, image.getHeight());
        int[] land = tones.land();
        int[] sea = tones.sea();
        IntStream.range(0, image.getHeight()).parallel().forEach(y -> {
            for (int i = y * width, end = i + width; i < end; i++) {
                int tone = (height[i] & 0xFF) << 8 | shade[i] & 0xFF;
                int cover = mask[i] & 0xFF;
                rgb[i] = cover == 255 ? land[tone] : cover == 0 ? sea[tone] : blend(sea[tone], land[tone], cover);
            }
        });
    }

    private static void flat(int[] rgb, byte[] mask, GroundTones tones) {
        int level = 120 << 8 | 128;
        int sea = tones.sea()[100 << 8 | 128];
        int[] blends = new int[256];
        for (int cover = 0; cover < 256; cover++) {
            blends[cover] = blend(sea, tones.land()[level], cover);
        }
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = blends[mask[i] & 0xFF];
        }
    }

    private static int blend(int sea, int land, int cover) {
        int red = ((land >> 16 & 0xFF) * cover + (sea >> 16 & 0xFF) * (255 - cover)) / 255;
        int green = ((land >> 8 & 0xFF) * cover + (sea >> 8 & 0xFF) * (255 - cover)) / 255;
        int blue = ((land & 0xFF) * cover + (sea & 0xFF) * (255 - cover)) / 255;
        return red << 16 | green << 8 | blue;
    }

    private void lines(Graphics2D g) {
        if (scene.shows(Layer.PROVINCES) && zoom >= 4.2) {
            double fade = Math.min(1, (zoom - 4.2) / 1.2);
            stroke(g, arcs(ArcClass.PROVINCE), palette.lines().province(), LineWidths.province(zoom), fade * 0.85);
        }
        Interruption.check();
        if (scene.shows(Layer.WATER)) {
            rivers(g);
        }
        stroke(g, arcs(ArcClass.COAST), palette.lines().coast(), LineWidths.coast(zoom), 0.9);
        Interruption.check();
        if (scene.shows(Layer.BORDERS)) {
            borders(g);
        }
    }

    private void rivers(Graphics2D g) {
        Water water = basemap.water();
        Lines.Level lines = water.lines().level(level);
        for (int rank = 0; rank <= 10; rank++) {
            double width = LineWidths.river(rank, zoom);
            if (width <= 0) {
                continue;
            }
            var path = new Path2D.Float(Path2D.WIND_NON_ZERO, 1 << 12);
            for (int line = 0; line < water.lines().count(); line++) {
                if (water.riverRank(line) == rank) {
                    for (Tracer tracer : tracers) {
                        tracer.stroke(path, water.lines(), lines, line);
                    }
                }
            }
            stroke(g, path, palette.lines().river(), width, 1);
        }
        for (Tracer tracer : tracers) {
            stroke(g, lakes(tracer), palette.lines().lakeshore(), LineWidths.coast(zoom) * 0.8, 0.9);
        }
    }

    private void borders(Graphics2D g) {
        Path2D.Float settled = arcs(ArcClass.BORDER);
        Path2D.Float disputed = arcs(ArcClass.DISPUTED);
        double width = LineWidths.border(zoom);
        if (zoom >= 3.5) {
            double casing = Math.min(0.5, (zoom - 3.5) * 0.3);
            stroke(g, settled, palette.lines().borderCasing(), width * 3.4, casing);
            stroke(g, disputed, palette.lines().borderCasing(), width * 3.4, casing * 0.6);
        }
        stroke(g, settled, palette.lines().border(), width, 0.95);
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
            if (topology.arcClass(line) == arcClass && (arcClass != ArcClass.PROVINCE || topology.zoom(line) <= zoom)) {
                for (Tracer tracer : tracers) {
                    tracer.stroke(path, topology.lines(), lines, line);
                }
            }
        }
        return path;
    }

    private void stroke(Graphics2D g, Path2D path, int rgb, double width, double opacity) {
        if (width <= 0 || opacity <= 0) {
            return;
        }
        g.setComposite(AlphaComposite.SrcOver.derive((float) opacity));
        g.setStroke(new BasicStroke(
                (float) (width * scale * palette.lines().weight()), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(new Color(rgb));
        g.draw(path);
        g.setComposite(AlphaComposite.SrcOver);
    }
}
