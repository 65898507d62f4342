package org.dateline.cartography;

/**
 * What builder and program agree on about lines. Points lie on an integer grid over the unit square of
 * {@link org.dateline.geo.WebMercator}; each carries the coarsest of {@link #LEVELS} levels of detail that needs it, so that
 * one file holds a line at every generalisation. Coded as variable-length integers of seven bits a byte: number of points,
 * then for each the difference in x with the level in its lowest three bits, and the difference in y.
 */
public final class ArcFormat {

    /** Grid units across the world: one is 9.6 m at the equator, a pixel at zoom 14. */
    public static final int SIZE = 1 << 22;

    /** Levels of detail; 0 is the coarsest. */
    public static final int LEVELS = 8;

    private static final double[] CLOSEST = {1.6, 2.5, 3.4, 4.3, 5.2, 6.5, 8.5};

    private ArcFormat() {}

    /** The closest zoom that a level but the last is made for. */
    public static double closestZoom(int level) {
        return CLOSEST[level];
    }

    /** The level for a picture with so many pixels a view pixel. */
    static int level(double zoom, double scale) {
        return level(zoom + Math.log(scale) / Math.log(2));
    }

    /** The level for a zoom at which a pixel of the picture, not of the view, counts. */
    public static int level(double zoom) {
        for (int level = 0; level < CLOSEST.length; level++) {
            if (zoom <= CLOSEST[level]) {
                return level;
            }
        }
        return LEVELS - 1;
    }
}
