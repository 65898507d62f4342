package org.dateline.cartography;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.article.Interruption;

/**
 * Paints what lies under the names: land, sea, relief, lakes, rivers, borders. The picture is painted in bands, one a
 * processor; each is complete in itself and they meet without a seam. One instance paints one view.
 */
final class GroundPainter {

    /** Up to this zoom the relief is at full strength; at the other it is gone: its source has pixels of 4 km. */
    private static final double RELIEF_FULL = 7;

    private static final double RELIEF_GONE = 9.5;

    private static final int MOST_BANDS = 4;

    private final Basemap basemap;
    private final MapScene scene;
    private final Viewport view;
    private final double scale;
    private final MapTheme theme;

    GroundPainter(Basemap basemap, MapScene scene, Viewport view, double scale, MapTheme theme) {
        this.basemap = basemap;
        this.scene = scene;
        this.view = view;
        this.scale = scale;
        this.theme = theme;
    }

    /** How much of the relief a view shows, 0 to 1. */
    static double reliefStrength(MapScene scene, Viewport view) {
        return scene.shows(Layer.RELIEF)
                ? Math.max(0, Math.min(1, (RELIEF_GONE - view.zoom()) / (RELIEF_GONE - RELIEF_FULL)))
                : 0;
    }

    void paint(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        double strength = reliefStrength(scene, view);
        GroundTones tones = basemap.tones(theme, strength);
        Optional<ReliefRows> shade = strength > 0
                ? Optional.of(ReliefRows.of(basemap.relief(), ReliefFormat.SHADE, view, scale, width, height))
                : Optional.empty();
        Optional<ReliefRows> elevation =
                shade.map(s -> ReliefRows.of(basemap.relief(), ReliefFormat.HEIGHT, view, scale, width, height));
        Interruption.check();
        int bands =
                Math.max(1, Math.min(MOST_BANDS, Math.min(Runtime.getRuntime().availableProcessors(), height / 100)));
        IntStream.range(0, bands).parallel().forEach(band -> {
            int top = height * band / bands;
            int rows = height * (band + 1) / bands - top;
            var painter = new BandPainter(basemap, scene, view, scale, theme, top, rows);
            byte[] mask = painter.landMask(width);
            Interruption.check();
            painter.ground(image, mask, tones, shade, elevation);
            Interruption.check();
            painter.lines(image);
        });
    }
}
