package org.dateline.cartography;

import java.awt.geom.Rectangle2D;

/** Where a view lies in the reference system of its projection. */
final class SheetEnvelope {

    private SheetEnvelope() {}

    /** In the system's units, x east and y north; (x, y) is the south-west corner. */
    static Rectangle2D of(Viewport view) {
        double units = view.projection().crsInUnit();
        // Web Mercator's unit square has its origin in a corner, its reference system in the middle
        double origin = view.isProjected() ? 0 : 0.5;
        double pixel = units / view.worldPixels();
        double west = (view.x() - origin) * units - view.width() / 2.0 * pixel;
        double south = (origin - view.y()) * units - view.height() / 2.0 * pixel;
        return new Rectangle2D.Double(west, south, view.width() * pixel, view.height() * pixel);
    }
}
