package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.util.Optional;
import org.dateline.geo.Bounds;

/** Boxes by row, in a mapped file. Safe for any number of threads. */
final class Boxes {

    private static final double STEPS = 1e5;

    private final ByteBuffer boxes;

    Boxes(ByteBuffer boxes) {
        this.boxes = boxes;
    }

    Optional<Bounds> get(int row) {
        int low = 0;
        int high = boxes.limit() / Layout.BOX_BYTES - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = boxes.getInt(middle * Layout.BOX_BYTES);
            if (found == row) {
                int at = middle * Layout.BOX_BYTES;
                return Optional.of(new Bounds(degrees(at + 4), degrees(at + 8), degrees(at + 12), degrees(at + 16)));
            }
            if (found < row) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    private double degrees(int at) {
        return boxes.getInt(at) / STEPS;
    }
}
