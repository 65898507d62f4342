package org.dateline.cartography.projection;

/** Turns of longitudes, in degrees. */
public final class Longitudes {

    private Longitudes() {}

    /** The same meridian between -180 and 180. */
    public static double wrapped(double lon) {
        return around(lon, 0);
    }

    /** The same meridian within 180 degrees of a middle. */
    public static double around(double lon, double middle) {
        return lon >= middle - 180 && lon <= middle + 180 ? lon : middle + Math.IEEEremainder(lon - middle, 360);
    }
}
