package org.dateline.cartography;

import java.awt.geom.Rectangle2D;

/** Where a view lies in EPSG:3857. */
final class MercatorEnvelope {

    /** Half the width of the projected world in metres: pi times the radius of the sphere, 6,378,137 m. */
    private static final double HALF = Math.PI * 6_378_137;

    private MercatorEnvelope() {}

    /** In metres, x east and y north; (x, y) is the south-west corner. */
    static Rectangle2D of(Viewport view) {
        double metres = 2 * HALF / view.worldPixels();
        double west = (2 * view.x() - 1) * HALF - view.width() / 2.0 * metres;
        double south = (1 - 2 * view.y()) * HALF - view.height() / 2.0 * metres;
        return new Rectangle2D.Double(west, south, view.width() * metres, view.height() * metres);
    }
}
