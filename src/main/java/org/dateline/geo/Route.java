package org.dateline.geo;

import java.util.ArrayList;
import java.util.List;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.GeodesicLine;
import net.sf.geographiclib.GeodesicMask;

/**
 * Positions joined by the shortest lines on the WGS 84 ellipsoid. Lengths are those of Karney, "Algorithms for geodesics",
 * 2013, exact to nanometres; the sphere of {@link LatLon#distanceMetres} is off by up to 0.5 %. Immutable.
 *
 * @param points in the order they are passed; may be none
 */
public record Route(List<LatLon> points) {

    public static final Route EMPTY = new Route(List.of());

    public Route {
        points = List.copyOf(points);
    }

    public Route then(LatLon next) {
        var more = new ArrayList<>(points);
        more.add(next);
        return new Route(more);
    }

    /** Without its last point; an empty route stays empty. */
    public Route shortened() {
        return points.isEmpty() ? this : new Route(points.subList(0, points.size() - 1));
    }

    /** Length of the whole way. */
    public double metres() {
        double sum = 0;
        for (int i = 1; i < points.size(); i++) {
            sum += metres(points.get(i - 1), points.get(i));
        }
        return sum;
    }

    /** Length of the way from the last point but one to the last; 0 for fewer than two points. */
    public double lastMetres() {
        int size = points.size();
        return size < 2 ? 0 : metres(points.get(size - 2), points.get(size - 1));
    }

    /**
     * The way as a line to draw: its points, and others between them at most so far apart. A geodesic bends on a map.
     *
     * @param stepMetres greater than 0
     */
    public List<LatLon> line(double stepMetres) {
        var line = new ArrayList<LatLon>();
        for (int i = 1; i < points.size(); i++) {
            line.addAll(leg(points.get(i - 1), points.get(i), stepMetres));
        }
        if (!points.isEmpty()) {
            line.add(points.get(points.size() - 1));
        }
        return line;
    }

    private static List<LatLon> leg(LatLon from, LatLon to, double stepMetres) {
        GeodesicLine line = Geodesic.WGS84.InverseLine(from.lat(), from.lon(), to.lat(), to.lon());
        int steps = (int) Math.max(1, Math.ceil(line.Distance() / stepMetres));
        var leg = new ArrayList<LatLon>();
        for (int i = 0; i < steps; i++) {
            GeodesicData at =
                    line.Position(line.Distance() * i / steps, GeodesicMask.LATITUDE | GeodesicMask.LONGITUDE);
            leg.add(LatLon.wrapped(at.lat2, at.lon2));
        }
        return leg;
    }

    private static double metres(LatLon from, LatLon to) {
        return Geodesic.WGS84.Inverse(from.lat(), from.lon(), to.lat(), to.lon(), GeodesicMask.DISTANCE).s12;
    }
}
