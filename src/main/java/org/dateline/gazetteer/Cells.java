package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.dateline.geo.LatLon;

/** Which rows lie in which one-degree cell; rows of places are sorted by cell. Safe for any number of threads. */
final class Cells {

    private static final int WIDEST_RING = 30;

    private final ByteBuffer firstRows;
    private final PlaceTable places;

    Cells(ByteBuffer firstRows, PlaceTable places) {
        this.firstRows = firstRows;
        this.places = places;
    }

    /** The nearest rows, nearest first; none further than some 30 degrees. */
    IntStream near(LatLon position, int limit, double coarsest) {
        int[] rows = new int[limit + 1];
        double[] metres = new double[limit + 1];
        int found = 0;
        for (int ring = 0; ring <= WIDEST_RING; ring++) {
            if (found == limit && metres[limit - 1] < ringMetres(position, ring)) {
                break;
            }
            for (int row : ring(position, ring).flatMap(this::rows).toArray()) {
                if (places.precisionMetres(row) <= coarsest) {
                    double distance = position.distanceMetres(new LatLon(places.lat(row), places.lon(row)));
                    found = insert(rows, metres, found, limit, row, distance);
                }
            }
        }
        return IntStream.of(rows).limit(found);
    }

    private static int insert(int[] rows, double[] metres, int found, int limit, int row, double distance) {
        if (found == limit && distance >= metres[found - 1]) {
            return found;
        }
        int at = Arrays.binarySearch(metres, 0, found, distance);
        at = at < 0 ? -at - 1 : at;
        while (at < found && metres[at] == distance) {
            at++;
        }
        System.arraycopy(rows, at, rows, at + 1, found - at);
        System.arraycopy(metres, at, metres, at + 1, found - at);
        rows[at] = row;
        metres[at] = distance;
        return Math.min(limit, found + 1);
    }

    /** A row outside the rings so far lies at least this far away. */
    private static double ringMetres(LatLon position, int ring) {
        double latitude = Math.min(89, Math.abs(position.lat()) + ring);
        return (ring - 1) * 111_000 * Math.cos(Math.toRadians(latitude));
    }

    private static IntStream ring(LatLon position, int ring) {
        int row = (int) Math.floor(position.lat() + 90);
        int column = (int) Math.floor(position.lon() + 180);
        return IntStream.rangeClosed(row - ring, row + ring)
                .filter(r -> r >= 0 && r < Layout.CELL_ROWS)
                .flatMap(r -> IntStream.rangeClosed(column - ring, column + ring)
                        .filter(c -> Math.abs(r - row) == ring || Math.abs(c - column) == ring)
                        .map(c -> r * Layout.CELL_COLUMNS + Math.floorMod(c, Layout.CELL_COLUMNS)));
    }

    private IntStream rows(int cell) {
        return IntStream.range(PlaceTable.u24(firstRows, 3 * cell), PlaceTable.u24(firstRows, 3 * cell + 3));
    }
}
