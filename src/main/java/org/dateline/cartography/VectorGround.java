package org.dateline.cartography;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.article.Interruption;

/**
 * Draws land, sea and lines as shapes. Only the relief is a picture, one for the land and one for the sea, each cut out by
 * its shape; without relief there are none.
 */
final class VectorGround {

    /** Tones of level ground, as the raster painter uses them without relief. */
    private static final int FLAT_LAND = 120 << 8 | 128;

    private static final int FLAT_SEA = 100 << 8 | 128;

    private final Basemap basemap;
    private final MapScene scene;
    private final Viewport view;
    private final double scale;
    private final MapTheme theme;

    VectorGround(Basemap basemap, MapScene scene, Viewport view, double scale, MapTheme theme) {
        this.basemap = basemap;
        this.scene = scene;
        this.view = view;
        this.scale = scale;
        this.theme = theme;
    }

    /** Draws all; the graphics counts in picture pixels, {@code scale} for each view pixel. */
    void paint(Graphics2D g) {
        double strength = GroundPainter.reliefStrength(scene, view);
        GroundTones tones = basemap.tones(theme, strength);
        int rows = (int) Math.ceil(view.height() * scale);
        var shapes = new BandPainter(basemap, scene, view, scale, theme, 0, rows);
        var all = new Rectangle2D.Double(0, 0, view.width() * scale, view.height() * scale);
        var sea = new Color(tones.sea()[FLAT_SEA]);
        if (strength > 0) {
            shaded(g, tones, 0);
        } else {
            g.setColor(sea);
            g.fill(all);
        }
        Interruption.check();
        Path2D land = shapes.land();
        if (strength > 0) {
            Shape before = g.getClip();
            g.clip(land);
            shaded(g, tones, 255);
            g.setClip(before);
        } else {
            g.setColor(new Color(tones.land()[FLAT_LAND]));
            g.fill(land);
        }
        if (scene.shows(Layer.WATER)) {
            g.setColor(sea);
            g.fill(shapes.lakes());
        }
        Interruption.check();
        shapes.lines(g);
    }

    private void shaded(Graphics2D g, GroundTones tones, int cover) {
        int width = view.width();
        int height = view.height();
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var shade = ReliefRows.of(basemap.relief(), ReliefFormat.SHADE, view, 1, width, height);
        var elevation = ReliefRows.of(basemap.relief(), ReliefFormat.HEIGHT, view, 1, width, height);
        byte[] mask = new byte[width * height];
        Arrays.fill(mask, (byte) cover);
        new BandPainter(basemap, scene, view, 1, theme, 0, height)
                .ground(image, mask, tones, Optional.of(shade), Optional.of(elevation));
        g.drawImage(image, AffineTransform.getScaleInstance(scale, scale), null);
    }
}
