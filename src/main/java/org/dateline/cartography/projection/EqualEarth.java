package org.dateline.cartography.projection;

import java.awt.geom.Point2D;
import java.util.Optional;
import org.dateline.wording.Saying;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;

/**
 * The Equal Earth projection of the whole world: areas are true, and lands keep shapes that eyes are used to. Polynomials
 * of Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal of Geographical Information Science
 * 33 (2019), on the sphere that has the earth's area, by authalic latitudes (Snyder 1987, p. 16). Thread-safe.
 */
final class EqualEarth implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double ROOT3 = Math.sqrt(3);

    /** Radius of the sphere with the area of the WGS 84 ellipsoid, in metres. */
    private static final double RADIUS = 6_371_007.18;

    private static final double EQUATOR = 2 * Math.PI * 6_378_137;

    private final double middle;
    private final double unitsInRadius;

    /**
     * A map of the world.
     *
     * @param middle longitude in its middle
     * @param latitude at which a unit of the plane is as long as Web Mercator's
     */
    EqualEarth(double middle, double latitude) {
        this.middle = middle;
        this.unitsInRadius = RADIUS / (EQUATOR * Math.cos(Math.toRadians(latitude)));
    }

    @Override
    public Saying title() {
        return Saying.of("projection.equal.earth", Said.longitude(middle));
    }

    @Override
    public boolean project(double lon, double lat, Point2D.Double plane) {
        double theta = Math.asin(ROOT3 / 2 * Authalic.sine(lat));
        double square = theta * theta;
        double sixth = square * square * square;
        double x = 2 * ROOT3 * Math.toRadians(lon - middle) * Math.cos(theta) / (3 * slope(square, sixth));
        double y = theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
        plane.setLocation(x * unitsInRadius, -y * unitsInRadius);
        return Math.abs(lon - middle) <= 180 + 1e-9;
    }

    private static double slope(double square, double sixth) {
        return A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square);
    }

    @Override
    public boolean unproject(double x, double y, Point2D.Double position) {
        double height = -y / unitsInRadius;
        double theta = height;
        for (int i = 0; i < 12; i++) { // Newton's method is there after five
            double square = theta * theta;
            double sixth = square * square * square;
            double step = (theta * (A1 + A2 * square + sixth * (A3 + A4 * square)) - height) / slope(square, sixth);
            theta -= step;
            if (Math.abs(step) < 1e-12) {
                break;
            }
        }
        double sine = 2 * Math.sin(theta) / ROOT3;
        double square = theta * theta;
        double turn = Math.toDegrees(
                3 * (x / unitsInRadius) * slope(square, square * square * square) / (2 * ROOT3 * Math.cos(theta)));
        if (!(Math.abs(sine) <= 1 && Math.abs(turn) <= 180 && Math.abs(theta) < 1.1)) {
            return false;
        }
        position.setLocation(Longitudes.wrapped(middle + turn), Authalic.latitude(sine));
        return true;
    }

    @Override
    public double middleLongitude() {
        return middle;
    }

    @Override
    public double metresInUnit() {
        return RADIUS / unitsInRadius;
    }

    /** GeoTIFF's keys have no number for it. */
    @Override
    public Optional<CoordinateReferenceSystem> crs() {
        return Optional.empty();
    }

    @Override
    public double crsInUnit() {
        return metresInUnit();
    }
}
