package org.dateline.cartography;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.Optional;
import org.dateline.cartography.projection.Longitudes;
import org.dateline.geo.LatLon;
import org.locationtech.jts.geom.Envelope;

/**
 * What of the earth a projected view can see: a box of degrees around it. Immutable.
 *
 * @param west within 180 degrees of the projection's middle, as {@code east}, and less than it
 * @param complete whether the earth fills the view; otherwise its edge can be seen
 */
record Sight(double south, double west, double north, double east, boolean complete) {

    /** Points along each side of a view that are looked through. */
    private static final int PROBES = 48;

    /** The cut opposite to the middle: a hair of the earth is given up so that nothing lies on both sides of it. */
    private static final double HAIR = 1e-7;

    /** @param margin view pixels around the view that are to be seen, too */
    static Sight of(Viewport view, double margin) {
        double middle = view.projection().middleLongitude();
        double half = view.projection().reach() - HAIR;
        double south = 90;
        double north = -90;
        double west = 180;
        double east = -180;
        boolean complete = true;
        for (int row = 0; row <= PROBES; row++) {
            for (int column = 0; column <= PROBES; column++) {
                Optional<LatLon> seen = view.seen(
                        (view.width() + 2 * margin) * column / PROBES - margin,
                        (view.height() + 2 * margin) * row / PROBES - margin);
                if (seen.isEmpty()) {
                    complete = false;
                    continue;
                }
                double turn = Longitudes.around(seen.get().lon(), middle) - middle;
                south = Math.min(south, seen.get().lat());
                north = Math.max(north, seen.get().lat());
                west = Math.min(west, turn);
                east = Math.max(east, turn);
            }
        }
        double more = 2.0 / PROBES;
        double high = Math.max(0, north - south) * more + 1e-6;
        double wide = Math.max(0, east - west) * more + 1e-6;
        boolean northPole = north > 80 && isIn(view, margin, 90);
        boolean southPole = south < -80 && isIn(view, margin, -90);
        boolean around = northPole || southPole || north > 88 || south < -88 || !complete && east - west > 300;
        return new Sight(
                southPole || south - high < -89 || !complete && south < -60 ? -90 : south - high,
                middle + (around ? -half : Math.max(-half, west - wide)),
                northPole || north + high > 89 || !complete && north > 60 ? 90 : north + high,
                middle + (around ? half : Math.min(half, east + wide)),
                complete);
    }

    /** Whether a box of degrees meets this one, in whatever turn around the earth. */
    boolean meets(Envelope box) {
        boolean high = box.getMaxY() >= south && box.getMinY() <= north;
        double turn = Math.ceil((west - box.getMaxX()) / 360) * 360;
        return high && box.getMinX() + turn <= east;
    }

    private static boolean isIn(Viewport view, double margin, double lat) {
        Point2D.Double at = view.projected(view.projection().middleLongitude(), lat);
        return at.x >= -margin && at.y >= -margin && at.x <= view.width() + margin && at.y <= view.height() + margin;
    }

    /** The edge of the world in view pixels. */
    Shape edge(Viewport view) {
        var path = new Path2D.Double();
        int steps = 180;
        for (int i = 0; i < 4 * steps; i++) {
            double share = (double) (i % steps) / steps;
            Point2D.Double at = switch (i / steps) {
                case 0 -> view.projected(west + (east - west) * share, south);
                case 1 -> view.projected(east, south + (north - south) * share);
                case 2 -> view.projected(east - (east - west) * share, north);
                default -> view.projected(west, north - (north - south) * share);
            };
            if (i == 0) {
                path.moveTo(at.x, at.y);
            } else {
                path.lineTo(at.x, at.y);
            }
        }
        path.closePath();
        return path;
    }
}
