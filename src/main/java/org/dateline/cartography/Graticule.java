package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/** Lines of latitude and longitude at round degrees. */
final class Graticule {

    private static final double[] STEPS = {30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02};

    private static final double METRES_IN_DEGREE = 111_200;

    private Graticule() {}

    /** The step in degrees at which lines are about 150 pixels apart. */
    static double step(double zoom) {
        return round(360 * 150 / WebMercator.worldPixels(zoom));
    }

    private static double round(double degrees) {
        for (double step : STEPS) {
            if (step <= degrees) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    static void paint(Graphics2D g, Viewport view, double scale, Color color) {
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (0.5 * scale)));
        if (view.isProjected()) {
            curves(g, view, scale);
            return;
        }
        double step = step(view.zoom());
        double world = view.worldPixels();
        double left = view.x() - view.width() / 2.0 / world;
        double right = view.x() + view.width() / 2.0 / world;
        for (double lon = Math.ceil((left * 360 - 180) / step) * step; lon <= right * 360 - 180; lon += step) {
            double x = ((lon + 180) / 360 - left) * world * scale;
            g.draw(new Line2D.Double(x, 0, x, view.height() * scale));
        }
        for (double lat = -Math.floor(85 / step) * step; lat <= 85; lat += step) {
            double y = (view.height() / 2.0 + (WebMercator.y(lat) - view.y()) * world) * scale;
            g.draw(new Line2D.Double(0, y, view.width() * scale, y));
        }
    }

    /** Meridians and parallels as the projection bends them; most meridians end before the pole, where they would run together. */
    private static void curves(Graphics2D g, Viewport view, double scale) {
        Sight sight = Sight.of(view, 0);
        LatLon middle = view.at(view.width() / 2.0, view.height() / 2.0);
        double degrees = 150 * view.metresPerPixel(middle) / METRES_IN_DEGREE;
        double step = Math.min(30, round(degrees));
        double shrunk = Math.max(0.1, Math.cos(Math.toRadians(middle.lat())));
        double turn = sight.east() - sight.west() > 300 ? Math.max(step, 15) : Math.min(30, round(degrees / shrunk));
        double fine = Math.min(1, step / 8);
        for (double lat = Math.ceil(sight.south() / step) * step; lat <= sight.north(); lat += step) {
            if (Math.abs(lat) < 89.9) {
                g.draw(curve(view, scale, sight.west(), lat, sight.east(), lat, fine));
            }
        }
        for (double lon = Math.ceil(sight.west() / turn) * turn; lon <= sight.east(); lon += turn) {
            double end = Math.abs(Math.IEEEremainder(lon, 90)) < 1e-6 ? 90 : 90 - step;
            double south = Math.max(-end, sight.south());
            double north = Math.min(end, sight.north());
            g.draw(curve(view, scale, lon, south, lon, north, fine));
        }
    }

    private static Path2D curve(
            Viewport view, double scale, double lon0, double lat0, double lon1, double lat1, double fine) {
        int pieces = (int) Math.ceil(Math.max(1, Math.max(lon1 - lon0, lat1 - lat0) / fine));
        var path = new Path2D.Double();
        for (int i = 0; i <= pieces; i++) {
            double share = (double) i / pieces;
            var at = view.projected(lon0 + (lon1 - lon0) * share, lat0 + (lat1 - lat0) * share);
            if (i == 0) {
                path.moveTo(at.x * scale, at.y * scale);
            } else {
                path.lineTo(at.x * scale, at.y * scale);
            }
        }
        return path;
    }
}
