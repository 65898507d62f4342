package org.dateline.cartography;

import java.util.List;
import java.util.Objects;
import org.dateline.geo.LatLon;

/**
 * The outline of a country or province: rings of positions. Immutable.
 *
 * @param code its admin code, "AF" or "AF.11"
 * @param polygons its parts; in each the first ring is the outer one, anticlockwise seen from above, the others are holes,
 *     clockwise (RFC 7946). Rings are closed: the last position repeats the first. No ring crosses the antimeridian.
 */
public record Outline(String code, List<List<List<LatLon>>> polygons) {

    public Outline {
        Objects.requireNonNull(code);
        polygons = List.copyOf(polygons);
    }

    /** Whether a position lies inside, by counting how many edges a ray to the east crosses. */
    public boolean contains(LatLon point) {
        boolean inside = false;
        for (List<List<LatLon>> polygon : polygons) {
            for (List<LatLon> ring : polygon) {
                inside ^= crossings(ring, point) % 2 == 1;
            }
        }
        return inside;
    }

    private static int crossings(List<LatLon> ring, LatLon point) {
        int crossings = 0;
        for (int i = 1; i < ring.size(); i++) {
            LatLon a = ring.get(i - 1);
            LatLon b = ring.get(i);
            if (a.lat() > point.lat() != b.lat() > point.lat()) {
                double lon = a.lon() + (point.lat() - a.lat()) / (b.lat() - a.lat()) * (b.lon() - a.lon());
                crossings += lon > point.lon() ? 1 : 0;
            }
        }
        return crossings;
    }
}
