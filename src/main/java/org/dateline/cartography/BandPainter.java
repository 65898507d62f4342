package org.dateline.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.geo.WebMercator;

/** Paints the ground in one band of a picture: some rows from side to side. One instance paints one band. */
final class BandPainter {

    private final Basemap basemap;
    private final MapScene scene;
    private final Viewport view;
    private final double scale;
    private final MapTheme theme;
    private final double zoom;
    private final int level;
    private final int top;
    private final int rows;
    private final List<Tracer> tracers;

    BandPainter(Basemap basemap, MapScene scene, Viewport view, double scale, MapTheme theme, int top, int rows) {
        this.basemap = basemap;
        this.scene = scene;
        this.view = view;
        this.scale = scale;
        this.theme = theme;
        this.zoom = view.zoom();
        this.level = ArcFormat.level(zoom, scale);
        this.top = top;
        this.rows = rows;
        this.tracers = Tracer.of(view, scale, 12 * scale, top, rows);
    }

    /** 255 on land, 0 on water, between them along the shores. */
    byte[] landMask(int width) {
        var mask = new BufferedImage(width, rows, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = graphics(mask);
        g.setColor(Color.WHITE);
        g.fill(land());
        if (scene.shows(Layer.WATER)) {
            g.setColor(Color.BLACK);
            g.fill(lakes());
        }
        g.dispose();
        return ((DataBufferByte) mask.getRaster().getDataBuffer()).getData();
    }

    Path2D.Float lakes() {
        var path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 1 << 12);
        Water water = basemap.water();
        for (Tracer tracer : tracers) {
            for (Area lake : water.lakes()) {
                tracer.fill(path, lake, water.lines().level(level), zoom < 5 ? 5 * scale : 2.5 * scale);
            }
        }
        return path;
    }

    /** Fills the band's rows of the whole picture with the colours of land and water. */
    void ground(
            BufferedImage image,
            byte[] mask,
            GroundTones tones,
            Optional<ReliefRows> shade,
            Optional<ReliefRows> elevation) {
        int[] rgb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int width = image.getWidth();
        if (shade.isEmpty() || elevation.isEmpty()) {
            flat(rgb, top * width, mask, tones);
            return;
        }
        int[] sea = tones.sea();
        ReliefRows.Reader shadeReader = shade.get().reader();
        ReliefRows.Reader heightReader = elevation.get().reader();
        byte[] shades = new byte[width];
        byte[] heights = new byte[width];
        int[] ices = new int[width];
        for (int y = 0; y < rows; y++) {
            shadeReader.row(top + y, shades);
            heightReader.row(top + y, heights);
            int target = (top + y) * width;
            iceLines(top + y, ices);
            for (int x = 0; x < width; x++) {
                int ice = ices[x];
                int height = heights[x] & 0xFF;
                int tone = height << 8 | shades[x] & 0xFF;
                int cover = mask[y * width + x] & 0xFF;
                if (cover == 0) {
                    rgb[target + x] = sea[tone];
                } else {
                    int land = height <= ice ? tones.land()[tone] : icy(tones, tone, height - ice);
                    rgb[target + x] = cover == 255 ? land : blend(sea[tone], land, cover);
                }
            }
        }
    }

    /** Where ice begins under the pixels of a row. On a projected map its latitude is looked up at every eighth. */
    private void iceLines(int row, int[] lines) {
        if (!view.isProjected()) {
            Arrays.fill(lines, Ice.line(latitude(row)));
            return;
        }
        for (int x = 0; x < lines.length; x += 8) {
            double lat = view.at((x + 4) / scale, (row + 0.5) / scale).lat();
            Arrays.fill(lines, x, Math.min(lines.length, x + 8), Ice.line(lat));
        }
    }

    private double latitude(int row) {
        double unit = view.y() + (row + 0.5 - view.height() * scale / 2) / (view.worldPixels() * scale);
        return WebMercator.lat(Math.max(0, Math.min(1, unit)));
    }

    private static int icy(GroundTones tones, int tone, int above) {
        return above >= Ice.RAMP
                ? tones.ice()[tone]
                : blend(tones.land()[tone], tones.ice()[tone], above * 255 / Ice.RAMP);
    }

    private static void flat(int[] rgb, int from, byte[] mask, GroundTones tones) {
        int land = tones.land()[120 << 8 | 128];
        int sea = tones.sea()[100 << 8 | 128];
        int[] blends = new int[256];
        for (int cover = 0; cover < 256; cover++) {
            blends[cover] = blend(sea, land, cover);
        }
        for (int i = 0; i < mask.length; i++) {
            rgb[from + i] = blends[mask[i] & 0xFF];
        }
    }

    private static int blend(int sea, int land, int cover) {
        int red = ((land >> 16 & 0xFF) * cover + (sea >> 16 & 0xFF) * (255 - cover)) / 255;
        int green = ((land >> 8 & 0xFF) * cover + (sea >> 8 & 0xFF) * (255 - cover)) / 255;
        int blue = ((land & 0xFF) * cover + (sea & 0xFF) * (255 - cover)) / 255;
        return red << 16 | green << 8 | blue;
    }

    /** Draws all lines into the band's rows of the whole picture. */
    void lines(BufferedImage image) {
        Graphics2D g = graphics(image.getSubimage(0, top, image.getWidth(), rows));
        groundLines().paint(new LineRaster(image, top, rows), g, lakes());
        g.dispose();
    }

    /** The same onto anything that counts in picture pixels. */
    void lines(Graphics2D g) {
        groundLines().paint(new JavaStrokes(g), g, lakes());
    }

    private GroundLines groundLines() {
        return new GroundLines(basemap, scene, view, scale, theme, top, tracers);
    }

    /** The land, its lakes included: one path, for copies of the world that were filled by themselves would leave a seam. */
    Path2D land() {
        Topology topology = basemap.topology();
        var path = new Path2D.Float(Path2D.WIND_EVEN_ODD, 1 << 14);
        for (Tracer tracer : tracers) {
            tracer.fill(path, topology.land(), topology.lines().level(level), 0.7);
        }
        return path;
    }

    private static Graphics2D graphics(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }
}
