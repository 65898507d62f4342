package org.dateline.cartography;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.dateline.cartography.projection.Longitudes;
import org.dateline.cartography.projection.Projection;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/** Views of a sheet in a projection. Pure functions. */
final class ProjectedFit {

    /** Points along each side of a box whose places on the plane are looked up. */
    private static final int PROBES = 40;

    private ProjectedFit() {}

    /**
     * The closest view that holds a box.
     *
     * @param padding view pixels to keep free on every side
     * @param maxZoom how close at most
     */
    static Viewport of(Projection projection, Bounds box, int width, int height, double padding, double maxZoom) {
        Rectangle2D.Double plane = plane(projection, box);
        double freeX = Math.max(1, width - 2 * padding);
        double freeY = Math.max(1, height - 2 * padding);
        double pixels = Math.min(freeX / Math.max(1e-9, plane.width), freeY / Math.max(1e-9, plane.height));
        double zoom = Math.min(maxZoom, Math.log(pixels / WebMercator.TILE) / Math.log(2));
        return new Viewport(plane.getCenterX(), plane.getCenterY(), zoom, width, height, projection);
    }

    /** The box on the plane around a box of degrees. */
    private static Rectangle2D.Double plane(Projection projection, Bounds box) {
        double[] sides = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        var at = new Point2D.Double();
        double middle = projection.middleLongitude();
        // a box all around the world begins where the projection cuts it
        double west = box.width() > 359 ? middle - 180 + 1e-6 : box.west();
        double width = box.width() > 359 ? 360 - 2e-6 : box.width();
        for (int row = 0; row <= PROBES; row++) {
            for (int column = 0; column <= PROBES; column++) {
                double lon = Longitudes.around(west + width * column / PROBES, middle);
                if (projection.project(lon, box.south() + box.height() * row / PROBES, at)) {
                    sides[0] = Math.min(sides[0], at.x);
                    sides[1] = Math.min(sides[1], at.y);
                    sides[2] = Math.max(sides[2], at.x);
                    sides[3] = Math.max(sides[3], at.y);
                }
            }
        }
        return sides[0] > sides[2]
                ? new Rectangle2D.Double(0, 0, 1, 0.5)
                : new Rectangle2D.Double(sides[0], sides[1], sides[2] - sides[0], sides[3] - sides[1]);
    }

    /** What a view of Web Mercator shows. */
    static Bounds shown(Viewport mercator) {
        LatLon northWest = mercator.at(0, 0);
        LatLon southEast = mercator.at(mercator.width(), mercator.height());
        boolean around = mercator.width() >= mercator.worldPixels();
        double middle = mercator.at(mercator.width() / 2.0, 0).lon();
        return new Bounds(
                southEast.lat(),
                around ? Longitudes.wrapped(middle - 179.9999) : northWest.lon(),
                northWest.lat(),
                around ? Longitudes.wrapped(middle + 179.9999) : southEast.lon());
    }
}
