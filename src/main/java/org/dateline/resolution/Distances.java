package org.dateline.resolution;

/** Great-circle distances from the dot product of two unit vectors, by a table: within 2 % above 10 km. */
final class Distances {

    private static final double RADIUS_KM = 6371.0088;

    private Distances() {}

    /** Kilometres along the sphere; the chord's length leads to the arc without loss for points that are close. */
    static double km(double dot) {
        double half = Math.sqrt(Math.max(0, (1 - dot) / 2));
        return 2 * RADIUS_KM * arcsine(Math.min(1, half));
    }

    /** Arcsine on 0 to 1 to 1e-4 (Abramowitz and Stegun 4.4.45, mirrored so that small arguments stay exact). */
    private static double arcsine(double v) {
        if (v < 0.5) {
            double v2 = v * v;
            return v * (1 + v2 * (1 / 6.0 + v2 * (3 / 40.0 + v2 * (15 / 336.0 + v2 * 105 / 3456.0))));
        }
        return Math.PI / 2 - Math.sqrt(1 - v) * (1.5707288 + v * (-0.2121144 + v * (0.0742610 - v * 0.0187293)));
    }
}
