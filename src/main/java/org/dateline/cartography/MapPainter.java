package org.dateline.cartography;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

/**
 * Paints the map. Thread-safe: paint on a worker, interrupt the worker when a newer view is wanted.
 */
public final class MapPainter {

    private final Basemap basemap;

    public MapPainter(Basemap basemap) {
        this.basemap = Objects.requireNonNull(basemap);
    }

    public Basemap basemap() {
        return basemap;
    }

    /**
     * Paints a view.
     *
     * @param scale image pixels a view pixel, 1 to 4
     * @param withSymbols whether the markers are painted too; the window draws its own and passes false. Outlines, soft discs
     *     and the labels of the article's places are painted in either case
     * @throws CancellationException when the thread is interrupted; the interrupt stays set
     */
    public Painting paint(MapScene scene, Viewport view, double scale, MapTheme theme, boolean withSymbols) {
        if (!(scale >= 0.5 && scale <= 4)) {
            throw new IllegalArgumentException("scale out of range: " + scale);
        }
        var image = new BufferedImage(
                (int) Math.ceil(view.width() * scale),
                (int) Math.ceil(view.height() * scale),
                BufferedImage.TYPE_INT_RGB);
        new GroundPainter(basemap, scene, view, scale, theme).paint(image);
        List<Marker> markers = MarkerLayout.of(scene, view);
        return new Painting(image, view, scale, markers, List.of(), Legend.of(markers));
    }
}
