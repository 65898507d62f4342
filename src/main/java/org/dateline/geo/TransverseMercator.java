package org.dateline.geo;

/**
 * The transverse Mercator projection of the WGS 84 ellipsoid about a central meridian, scale 1 there. Krüger's series in the
 * third flattening n as given by C. F. F. Karney, "Transverse Mercator with an accuracy of a few nanometers", Journal of
 * Geodesy 85 (2011), equations 7 to 12, 35 and 36, cut after n⁴: the error is below a micrometre within a UTM zone.
 */
final class TransverseMercator {

    /** Semi-major axis of WGS 84 in metres. */
    static final double SEMI_MAJOR = 6_378_137;

    static final double FLATTENING = 1 / 298.257223563;

    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double N2 = N * N;
    private static final double N3 = N2 * N;
    private static final double N4 = N2 * N2;
    private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));

    /** The meridian's quarter over a right angle, in metres. */
    private static final double RECTIFYING_RADIUS = SEMI_MAJOR / (1 + N) * (1 + N2 / 4 + N4 / 64);

    private static final double[] ALPHA = {
        N / 2 - 2 * N2 / 3 + 5 * N3 / 16 + 41 * N4 / 180,
        13 * N2 / 48 - 3 * N3 / 5 + 557 * N4 / 1440,
        61 * N3 / 240 - 103 * N4 / 140,
        49561 * N4 / 161280
    };

    private static final double[] BETA = {
        N / 2 - 2 * N2 / 3 + 37 * N3 / 96 - N4 / 360,
        N2 / 48 + N3 / 15 - 437 * N4 / 1440,
        17 * N3 / 480 - 37 * N4 / 840,
        4397 * N4 / 161280
    };

    private TransverseMercator() {}

    /**
     * A point of the projection.
     *
     * @param east metres east of the central meridian
     * @param north metres north of the equator
     */
    record Plane(double east, double north) {}

    static Plane forward(LatLon point, double centralMeridian) {
        double lambda =
                Math.toRadians(LatLon.wrapped(0, point.lon() - centralMeridian).lon());
        double tau = conformal(Math.tan(Math.toRadians(point.lat())));
        double xi = Math.atan2(tau, Math.cos(lambda));
        double eta = asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
        double north = xi;
        double east = eta;
        for (int j = 1; j <= ALPHA.length; j++) {
            north += ALPHA[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            east += ALPHA[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        return new Plane(RECTIFYING_RADIUS * east, RECTIFYING_RADIUS * north);
    }

    static LatLon inverse(Plane plane, double centralMeridian) {
        double north = plane.north() / RECTIFYING_RADIUS;
        double east = plane.east() / RECTIFYING_RADIUS;
        double xi = north;
        double eta = east;
        for (int j = 1; j <= BETA.length; j++) {
            xi -= BETA[j - 1] * Math.sin(2 * j * north) * Math.cosh(2 * j * east);
            eta -= BETA[j - 1] * Math.cos(2 * j * north) * Math.sinh(2 * j * east);
        }
        double tau = geographic(Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi)));
        double lambda = Math.atan2(Math.sinh(eta), Math.cos(xi));
        return LatLon.wrapped(Math.toDegrees(Math.atan(tau)), centralMeridian + Math.toDegrees(lambda));
    }

    /** The tangent of the conformal latitude from that of the geographic one. */
    private static double conformal(double tau) {
        double secant = Math.hypot(1, tau);
        double sigma = Math.sinh(ECCENTRICITY * atanh(ECCENTRICITY * tau / secant));
        return tau * Math.hypot(1, sigma) - sigma * secant;
    }

    /** The inverse of {@link #conformal} by Newton's method; three steps reach the last bit. */
    private static double geographic(double conformal) {
        double rest = 1 - ECCENTRICITY * ECCENTRICITY;
        double tau = conformal / rest;
        for (int step = 0; step < 4; step++) {
            double at = conformal(tau);
            tau += (conformal - at) / Math.hypot(1, at) * (1 + rest * tau * tau) / (rest * Math.hypot(1, tau));
        }
        return tau;
    }

    private static double asinh(double x) {
        return Math.copySign(Math.log(Math.abs(x) + Math.hypot(1, x)), x);
    }

    private static double atanh(double x) {
        return Math.log((1 + x) / (1 - x)) / 2;
    }
}
