package org.dateline.cartography.projection;

import java.awt.geom.Point2D;
import java.util.Optional;
import org.dateline.wording.Saying;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.NoninvertibleTransformException;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.operation.projection.MapProjection;

/** A projection that GeoTools computes. Thread-safe, as its transforms are. */
final class ReferencedProjection implements Projection {

    private static final double EQUATOR = 2 * Math.PI * 6_378_137;

    static {
        // they write to the log for every point that lies off the map, of which a map has many
        MapProjection.SKIP_SANITY_CHECKS = true;
    }

    /** Units of the plane, about 40 metres. */
    private static final double ASTRAY = 1e-6;

    private final Saying title;
    private final CoordinateReferenceSystem crs;
    private final MathTransform forth;
    private final MathTransform back;
    private final double middle;
    private final double crsInUnit;
    private final double metresInUnit;
    private final double reach;

    /**
     * A projection.
     *
     * @param forth from longitude and latitude to x and y of {@code crs}
     * @param metres in a unit of {@code crs}
     * @param latitude at which a unit of the plane is as long as Web Mercator's
     * @throws NoninvertibleTransformException when there is no way back from the plane
     */
    ReferencedProjection(
            Saying title,
            CoordinateReferenceSystem crs,
            MathTransform forth,
            double metres,
            double middle,
            double latitude)
            throws NoninvertibleTransformException {
        this.title = title;
        this.crs = crs;
        this.forth = forth;
        this.back = forth.inverse();
        this.middle = middle;
        this.metresInUnit = EQUATOR * Math.cos(Math.toRadians(latitude));
        this.crsInUnit = metresInUnit / metres;
        this.reach = reach(crs);
    }

    /** The series of the transverse Mercator projection are good for no more. */
    private static double reach(CoordinateReferenceSystem crs) {
        return crs instanceof ProjectedCRS projected
                        && projected
                                .getConversionFromBase()
                                .getMethod()
                                .getName()
                                .getCode()
                                .startsWith("Transverse")
                ? 45
                : 180;
    }

    @Override
    public double reach() {
        return reach;
    }

    @Override
    public Saying title() {
        return title;
    }

    @Override
    public boolean project(double lon, double lat, Point2D.Double plane) {
        double[] point = {lon, lat};
        if (Math.abs(lon - middle) > reach || !transformed(forth, point)) {
            return false;
        }
        plane.setLocation(point[0] / crsInUnit, -point[1] / crsInUnit);
        return true;
    }

    @Override
    public boolean unproject(double x, double y, Point2D.Double position) {
        double[] point = {x * crsInUnit, -y * crsInUnit};
        if (!transformed(back, point) || Math.abs(point[1]) > 90 || Math.abs(point[0]) > 540) {
            return false;
        }
        position.setLocation(Longitudes.around(point[0], middle), point[1]);
        return comesBack(position, x, y);
    }

    /** Off the edge of the world formulas may give the position of another place. */
    private boolean comesBack(Point2D.Double position, double x, double y) {
        var plane = new Point2D.Double();
        return project(position.x, position.y, plane) && Math.abs(plane.x - x) + Math.abs(plane.y - y) < ASTRAY;
    }

    private static boolean transformed(MathTransform transform, double[] point) {
        try {
            transform.transform(point, 0, point, 0, 1);
            return Double.isFinite(point[0]) && Double.isFinite(point[1]);
        } catch (TransformException e) {
            return false; // how GeoTools says that a point has no place there
        }
    }

    @Override
    public double middleLongitude() {
        return middle;
    }

    @Override
    public double metresInUnit() {
        return metresInUnit;
    }

    @Override
    public Optional<CoordinateReferenceSystem> crs() {
        return Optional.of(crs);
    }

    @Override
    public double crsInUnit() {
        return crsInUnit;
    }
}
