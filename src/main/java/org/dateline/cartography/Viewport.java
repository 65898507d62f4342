package org.dateline.cartography;

import java.awt.geom.Point2D;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/**
 * What part of the world is shown, in Web Mercator. Immutable.
 *
 * @param x centre on the unit square of {@link WebMercator}, may lie outside 0 to 1: the world repeats sideways
 * @param y centre on the unit square
 * @param zoom web map zoom, fractional; the world is {@code 256 * 2^zoom} view pixels wide
 * @param width in view (device-independent) pixels
 * @param height in view pixels
 */
public record Viewport(double x, double y, double zoom, int width, int height) {

    public Viewport {
        if (width <= 0 || height <= 0 || !Double.isFinite(x) || !Double.isFinite(y) || !Double.isFinite(zoom)) {
            throw new IllegalArgumentException(
                    "not a viewport: " + x + ", " + y + ", " + zoom + ", " + width + " x " + height);
        }
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

    /** Pixels from one side of the world to the other. */
    public double worldPixels() {
        return WebMercator.worldPixels(zoom);
    }

    /** View pixels from the top left corner of the copy of {@code position} that is nearest to the centre. */
    public Point2D.Double toScreen(LatLon position) {
        double dx = WebMercator.x(position.lon()) - x;
        dx -= Math.rint(dx);
        return new Point2D.Double(
                width / 2.0 + dx * worldPixels(), height / 2.0 + (WebMercator.y(position.lat()) - y) * worldPixels());
    }

    /** The position under a view pixel; beyond the poles the latitude is that of the map's edge. */
    public LatLon at(double screenX, double screenY) {
        double unitX = x + (screenX - width / 2.0) / worldPixels();
        double unitY = y + (screenY - height / 2.0) / worldPixels();
        return new LatLon(WebMercator.lat(Math.max(0, Math.min(1, unitY))), WebMercator.lon(unitX));
    }

    /** Whether the copy of a position that is nearest to the centre is seen. */
    public boolean shows(LatLon position) {
        Point2D.Double at = toScreen(position);
        return at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height;
    }
}
