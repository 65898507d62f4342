package org.dateline.resolution.relative;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.geo.Band;
import org.dateline.geo.LatLon;

/**
 * The stretch of a border that lies before a town: from the point of the line that is nearest, both ways along the line as far
 * as a reader would still call it near the town.
 *
 * @param nearest the point of the border nearest to the town
 * @param metres how far the town lies from it
 * @param line the stretch, in the order of the border
 */
record BorderStretch(LatLon nearest, double metres, List<LatLon> line) {

    /** "Near the border" is seldom said of more than this to either side. */
    private static final double HALF_WIDTH = 10_000;

    /** How far the stretch goes: up to so many times the way to the border, at least and at most so many metres from the town. */
    private static final double REACH = 1.25;

    private static final double LEAST_REACH = 25_000;
    private static final double MOST_BEYOND = 60_000;

    /** Points of a line that are nearer to each other than this are not told apart. */
    private static final double STEP = 1_000;

    /**
     * The stretch before a town.
     *
     * @param lines the border
     * @param written whether a point of it lies where the text says
     * @param farthest metres from the town beyond which no border is near it
     */
    static Optional<BorderStretch> before(
            LatLon town, List<List<LatLon>> lines, Predicate<LatLon> written, double farthest) {
        return lines.stream()
                .flatMap(line -> nearest(town, dense(line), written).stream())
                .filter(stretch -> stretch.metres <= farthest)
                .min(Comparator.comparingDouble(BorderStretch::metres));
    }

    Band band() {
        return new Band(nearest, line, HALF_WIDTH);
    }

    private static Optional<BorderStretch> nearest(LatLon town, List<LatLon> line, Predicate<LatLon> written) {
        int at = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < line.size(); i++) {
            double metres = town.distanceMetres(line.get(i));
            if (metres < least && written.test(line.get(i))) {
                at = i;
                least = metres;
            }
        }
        return at < 0 ? Optional.empty() : Optional.of(around(town, line, at, least));
    }

    private static BorderStretch around(LatLon town, List<LatLon> line, int at, double metres) {
        double reach = Math.max(LEAST_REACH, Math.min(REACH * metres, metres + MOST_BEYOND));
        int first = at;
        while (first > 0 && (first == at || town.distanceMetres(line.get(first - 1)) <= reach)) {
            first--;
        }
        int last = at;
        while (last < line.size() - 1 && (last == at || town.distanceMetres(line.get(last + 1)) <= reach)) {
            last++;
        }
        return new BorderStretch(line.get(at), metres, line.subList(first, last + 1));
    }

    /** The line with a point every kilometre or so, so that neither the nearest point nor an end is missed by much. */
    private static List<LatLon> dense(List<LatLon> line) {
        var dense = new ArrayList<LatLon>(List.of(line.get(0)));
        for (LatLon next : line) {
            LatLon from = dense.get(dense.size() - 1);
            double metres = from.distanceMetres(next);
            int pieces = (int) Math.ceil(metres / STEP);
            for (int k = 1; k < pieces; k++) {
                dense.add(from.destination(from.bearingTo(next), metres * k / pieces));
            }
            if (pieces > 0) {
                dense.add(next);
            }
        }
        return dense;
    }
}
