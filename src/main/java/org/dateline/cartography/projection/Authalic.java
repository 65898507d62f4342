package org.dateline.cartography.projection;

/**
 * The latitude on a sphere up to which as much of the sphere lies as of the WGS 84 ellipsoid up to the latitude that maps mean
 * (Snyder, "Map Projections: A Working Manual", 1987, p. 16). Pure functions.
 */
final class Authalic {

    /** Square of the eccentricity. */
    private static final double E2 = 0.00669437999014;

    private static final double E = Math.sqrt(E2);
    private static final double POLE = q(1);

    private Authalic() {}

    private static double q(double sine) {
        return (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.log((1 - E * sine) / (1 + E * sine)) / (2 * E));
    }

    /** The sine of the authalic latitude of a latitude in degrees. */
    static double sine(double lat) {
        return q(Math.sin(Math.toRadians(lat))) / POLE;
    }

    /** The latitude in degrees of an authalic latitude, to a millionth of a degree. */
    static double latitude(double sine) {
        double beta = Math.asin(Math.max(-1, Math.min(1, sine)));
        double e4 = E2 * E2;
        double e6 = e4 * E2;
        return Math.toDegrees(beta
                + (E2 / 3 + 31 * e4 / 180 + 517 * e6 / 5040) * Math.sin(2 * beta)
                + (23 * e4 / 360 + 251 * e6 / 3780) * Math.sin(4 * beta)
                + 761 * e6 / 45360 * Math.sin(6 * beta));
    }
}
