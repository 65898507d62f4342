package org.dateline.geo;

/**
 * The spherical Mercator projection of web maps (EPSG:3857) onto the unit square: x grows eastwards from 0 at 180° W to 1
 * at 180° E, y grows southwards from 0 at 85.05° N to 1 at 85.05° S. At zoom z the world is {@code 256 * 2^z} pixels wide.
 */
public final class WebMercator {

    /** The latitude at which the projected world is a square. */
    public static final double MAX_LATITUDE = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    /** Width in pixels of the whole world at zoom 0. */
    public static final double TILE = 256;

    private WebMercator() {}

    public static double x(double lon) {
        return (lon + 180) / 360;
    }

    /** The y of a latitude; latitudes beyond {@link #MAX_LATITUDE} are clamped to it. */
    public static double y(double lat) {
        double sin = Math.sin(Math.toRadians(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat))));
        return 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
    }

    public static double lat(double y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
    }

    /** The longitude of an x, which may lie outside 0 to 1 where the world repeats; the result is wrapped. */
    public static double lon(double x) {
        return (x - Math.floor(x)) * 360 - 180;
    }

    /** Pixels from one side of the world to the other. */
    public static double worldPixels(double zoom) {
        return TILE * Math.pow(2, zoom);
    }

    /** Metres on the ground that one pixel covers at a latitude. */
    public static double metresPerPixel(double lat, double zoom) {
        return Math.cos(Math.toRadians(lat)) * 2 * Math.PI * 6_378_137 / worldPixels(zoom);
    }
}
