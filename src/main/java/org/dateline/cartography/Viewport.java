package org.dateline.cartography;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import java.util.Optional;
import org.dateline.cartography.projection.Longitudes;
import org.dateline.cartography.projection.Projection;
import org.dateline.cartography.projection.WebMercatorProjection;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/**
 * What part of the world is shown. The window shows Web Mercator; an exported map may be in another projection. Immutable.
 *
 * @param x centre on the plane of the projection; in Web Mercator it may lie outside 0 to 1: the world repeats sideways
 * @param y centre on the plane
 * @param zoom web map zoom, fractional; a unit of the plane is {@code 256 * 2^zoom} view pixels wide
 * @param width in view (device-independent) pixels
 * @param height in view pixels
 * @param projection how the world lies on the plane
 */
public record Viewport(double x, double y, double zoom, int width, int height, Projection projection) {

    /** Where what has no place on the plane is drawn: where nobody sees it. */
    private static final double NOWHERE = -1e7;

    public Viewport {
        Objects.requireNonNull(projection);
        if (width <= 0 || height <= 0 || !Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(zoom)) {
            throw new IllegalArgumentException(
                    "not a viewport: " + x + ", " + y + ", " + zoom + ", " + width + " x " + height);
        }
    }

    /** A view in Web Mercator; {@code x} and {@code y} lie on the unit square of {@link WebMercator}. */
    public Viewport(double x, double y, double zoom, int width, int height) {
        this(x, y, zoom, width, height, WebMercatorProjection.INSTANCE);
    }

    public static Viewport centered(LatLon center, double zoom, int width, int height) {
        return new Viewport(WebMercator.x(center.lon()), WebMercator.y(center.lat()), zoom, width, height);
    }

    /**
     * This view moved by less than a pixel, so that its corner lies on a whole pixel of the world: pictures of such views at
     * one zoom agree to the pixel wherever they overlap, and nothing shimmers when one takes the place of another.
     *
     * @param scale picture pixels a view pixel
     */
    public Viewport snapped(double scale) {
        double pixels = worldPixels() * scale;
        double left = Math.rint(x * pixels - width * scale / 2);
        double top = Math.rint(y * pixels - height * scale / 2);
        return new Viewport(
                (left + width * scale / 2) / pixels, (top + height * scale / 2) / pixels, zoom, width, height);
    }

    /** Where another view of the same zoom lies in this one, in pixels of this view; of its copies the one nearest to the middle. */
    public Rectangle2D boxOf(Viewport other) {
        double dx = other.x - x;
        double left =
                width / 2.0 + (projection.repeats() ? dx - Math.rint(dx) : dx) * worldPixels() - other.width / 2.0;
        double top = height / 2.0 + (other.y - y) * worldPixels() - other.height / 2.0;
        return new Rectangle2D.Double(left, top, other.width, other.height);
    }

    /** Pixels in a unit of the plane; in Web Mercator from one side of the world to the other. */
    public double worldPixels() {
        return WebMercator.worldPixels(zoom);
    }

    /** Whether it shows anything but Web Mercator. */
    public boolean isProjected() {
        return !projection.repeats();
    }

    /**
     * View pixels from the top left corner; in Web Mercator of the copy of {@code position} that is nearest to the centre. What
     * has no place in the projection lies far outside.
     */
    public Point2D.Double toScreen(LatLon position) {
        if (isProjected()) {
            return projected(Longitudes.around(position.lon(), projection.middleLongitude()), position.lat());
        }
        double dx = WebMercator.x(position.lon()) - x;
        dx -= Math.rint(dx);
        return new Point2D.Double(
                width / 2.0 + dx * worldPixels(), height / 2.0 + (WebMercator.y(position.lat()) - y) * worldPixels());
    }

    /** @param lon within 180 degrees of the projection's middle */
    Point2D.Double projected(double lon, double lat) {
        var at = new Point2D.Double();
        if (!projection.project(lon, lat, at)) {
            at.setLocation(NOWHERE, NOWHERE);
            return at;
        }
        at.setLocation(width / 2.0 + (at.x - x) * worldPixels(), height / 2.0 + (at.y - y) * worldPixels());
        return at;
    }

    /** The position under a view pixel; beyond the poles the latitude is that of the map's edge. */
    public LatLon at(double screenX, double screenY) {
        if (isProjected()) {
            return seen(screenX, screenY).orElseGet(() -> LatLon.wrapped(0, projection.middleLongitude()));
        }
        double unitX = x + (screenX - width / 2.0) / worldPixels();
        double unitY = y + (screenY - height / 2.0) / worldPixels();
        return new LatLon(WebMercator.lat(Math.max(0, Math.min(1, unitY))), WebMercator.lon(unitX));
    }

    /** Whether the copy of a position that is nearest to the centre is seen. */
    public boolean shows(LatLon position) {
        Point2D.Double at = toScreen(position);
        return at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
    }

    /** The position under a view pixel; empty beyond the edge of the world. */
    public Optional<LatLon> seen(double screenX, double screenY) {
        var position = new Point2D.Double();
        double unitX = x + (screenX - width / 2.0) / worldPixels();
        double unitY = y + (screenY - height / 2.0) / worldPixels();
        return projection.unproject(unitX, unitY, position)
                ? Optional.of(LatLon.wrapped(position.y, position.x))
                : Optional.empty();
    }

    /** Metres on the ground that a pixel covers at a position: the root of its area, where it is no square. */
    public double metresPerPixel(LatLon position) {
        if (!isProjected()) {
            return WebMercator.metresPerPixel(position.lat(), zoom);
        }
        double step = position.lat() > 89 ? -0.01 : 0.01;
        double lon = Longitudes.around(position.lon(), projection.middleLongitude());
        double aside = lon > projection.middleLongitude() ? -0.01 : 0.01;
        Point2D.Double here = projected(lon, position.lat());
        Point2D.Double up = projected(lon, position.lat() + step);
        Point2D.Double side = projected(lon + aside, position.lat());
        double pixels = Math.abs((up.x - here.x) * (side.y - here.y) - (up.y - here.y) * (side.x - here.x));
        double metres = Math.toRadians(0.01) * LatLon.EARTH_RADIUS_METRES;
        double ground = metres * metres * Math.max(1e-3, Math.cos(Math.toRadians(position.lat() + step / 2)));
        return Math.sqrt(ground / Math.max(1e-12, pixels));
    }
}
