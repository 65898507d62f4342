package org.dateline.cartography;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.dateline.geo.WebMercator;

/** Lines of latitude and longitude at round degrees. */
final class Graticule {

    private static final double[] STEPS = {30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02};

    private Graticule() {}

    /** The step in degrees at which lines are about 150 pixels apart. */
    static double step(double zoom) {
        double degrees = 360 * 150 / WebMercator.worldPixels(zoom);
        for (double step : STEPS) {
            if (step <= degrees) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    static void paint(Graphics2D g, Viewport view, double scale, Color color) {
        double step = step(view.zoom());
        double world = view.worldPixels();
        double left = view.x() - view.width() / 2.0 / world;
        double right = view.x() + view.width() / 2.0 / world;
        g.setColor(color);
        g.setStroke(new BasicStroke((float) (0.5 * scale)));
        for (double lon = Math.ceil((left * 360 - 180) / step) * step; lon <= right * 360 - 180; lon += step) {
            double x = ((lon + 180) / 360 - left) * world * scale;
            g.draw(new Line2D.Double(x, 0, x, view.height() * scale));
        }
        for (double lat = -Math.floor(85 / step) * step; lat <= 85; lat += step) {
            double y = (view.height() / 2.0 + (WebMercator.y(lat) - view.y()) * world) * scale;
            g.draw(new Line2D.Double(0, y, view.width() * scale, y));
        }
    }
}
