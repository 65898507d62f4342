package org.dateline.cartography;

import org.dateline.geo.Bounds;
import org.dateline.geo.WebMercator;

/** Moves of the map, as pure functions from one view to the next. */
public final class Camera {

    public static final double MIN_ZOOM = 1;
    public static final double MAX_ZOOM = 14;

    private Camera() {}

    /** The view with its zoom in range, its centre on the map, and no void beyond the poles where that can be had. */
    public static Viewport clamp(Viewport view) {
        double zoom = clampZoom(view.zoom());
        double half = Math.min(0.5, view.height() / 2.0 / WebMercator.worldPixels(zoom));
        double y = Math.max(half, Math.min(1 - half, view.y()));
        double x = view.x() - Math.floor(view.x());
        return new Viewport(x, y, zoom, view.width(), view.height());
    }

    /** The view after the map was dragged by so many view pixels, rightwards and downwards. */
    public static Viewport pan(Viewport view, double dx, double dy) {
        double pixels = view.worldPixels();
        return clamp(
                new Viewport(view.x() - dx / pixels, view.y() - dy / pixels, view.zoom(), view.width(), view.height()));
    }

    /** Zooms by {@code delta} levels; what lies under the view pixel stays there. */
    public static Viewport zoomAbout(Viewport view, double delta, double screenX, double screenY) {
        double zoom = clampZoom(view.zoom() + delta);
        double dx = screenX - view.width() / 2.0;
        double dy = screenY - view.height() / 2.0;
        double change = 1 / view.worldPixels() - 1 / WebMercator.worldPixels(zoom);
        return clamp(new Viewport(view.x() + dx * change, view.y() + dy * change, zoom, view.width(), view.height()));
    }

    /** The same centre and zoom in a window of another size. */
    public static Viewport resize(Viewport view, int width, int height) {
        return clamp(new Viewport(view.x(), view.y(), view.zoom(), width, height));
    }

    /**
     * The closest view that holds a box.
     *
     * @param padding view pixels to keep free on every side
     * @param maxZoom how close at most; a single point would be infinitely close
     */
    public static Viewport fit(Bounds box, int width, int height, double padding, double maxZoom) {
        double west = WebMercator.x(box.west());
        double spanX = box.width() / 360;
        double north = WebMercator.y(box.north());
        double spanY = WebMercator.y(box.south()) - north;
        double freeX = Math.max(1, width - 2 * padding);
        double freeY = Math.max(1, height - 2 * padding);
        double worldPixels = Math.min(freeX / Math.max(1e-9, spanX), freeY / Math.max(1e-9, spanY));
        double zoom = Math.log(worldPixels / WebMercator.TILE) / Math.log(2);
        return clamp(new Viewport(west + spanX / 2, north + spanY / 2, Math.min(maxZoom, zoom), width, height));
    }

    /**
     * A view on the way from one to another: zooms out, travels, zooms in. After van Wijk and Nuij, "Smooth and efficient
     * zooming and panning", InfoVis 2003, with rho = 1.4.
     *
     * @param t progress, 0 (at {@code from}) to 1 (at {@code to})
     */
    public static Viewport between(Viewport from, Viewport to, double t) {
        return Flight.between(from, to).at(Math.max(0, Math.min(1, t)));
    }

    private static double clampZoom(double zoom) {
        return Math.max(MIN_ZOOM, Math.min(MAX_ZOOM, zoom));
    }
}
