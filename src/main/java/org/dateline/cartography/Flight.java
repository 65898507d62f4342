package org.dateline.cartography;

import org.dateline.geo.WebMercator;

/**
 * A flight from one view to another along the optimal path of van Wijk and Nuij, "Smooth and efficient zooming and
 * panning" (InfoVis 2003): it zooms out, travels and zooms in so that the picture seems to move at an even pace. Immutable.
 */
public final class Flight {

    /** How much the flight prefers to zoom out; 1.4 is what the paper's test persons liked best. */
    private static final double RHO = 1.4;

    private final Viewport from;
    private final Viewport to;
    private final double dx;
    private final double dy;
    private final double w0;
    private final double w1;
    private final double u1;

    private Flight(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        double east = to.x() - from.x();
        this.dx = east - Math.rint(east);
        this.dy = to.y() - from.y();
        this.w0 = to.width() / from.worldPixels();
        this.w1 = to.width() / to.worldPixels();
        this.u1 = Math.hypot(dx, dy);
    }

    public static Flight between(Viewport from, Viewport to) {
        return new Flight(from, to);
    }

    /** A measure of how far it is, for the duration: about 1 for one screen width or one and a half zoom levels. */
    public double length() {
        return isZoomOnly() ? Math.abs(Math.log(w1 / w0)) / RHO : (r(1) - r(0)) / RHO;
    }

    /** The view at a progress of 0 to 1; the window's size is that of the goal throughout. */
    public Viewport at(double t) {
        if (t >= 1) {
            return to;
        }
        double share;
        double w;
        if (isZoomOnly()) {
            share = t;
            w = w0 * Math.pow(w1 / w0, t);
        } else {
            double r0 = r(0);
            double s = r0 + (r(1) - r0) * t;
            w = w0 * Math.cosh(r0) / Math.cosh(s);
            double u = w0 / (RHO * RHO) * (Math.cosh(r0) * Math.tanh(s) - Math.sinh(r0));
            share = u / u1;
        }
        double zoom = Math.log(to.width() / w / WebMercator.TILE) / Math.log(2);
        return Camera.clamp(new Viewport(from.x() + dx * share, from.y() + dy * share, zoom, to.width(), to.height()));
    }

    private boolean isZoomOnly() {
        return u1 < 1e-9;
    }

    private double r(int end) {
        double w = end == 0 ? w0 : w1;
        double sign = end == 0 ? 1 : -1;
        double b = (w1 * w1 - w0 * w0 + sign * Math.pow(RHO, 4) * u1 * u1) / (2 * w * RHO * RHO * u1);
        return Math.log(Math.sqrt(b * b + 1) - b);
    }
}
