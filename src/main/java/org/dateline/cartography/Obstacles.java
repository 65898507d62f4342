package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Boxes that nothing else may cover, in view pixels, with a grid for quick answers. Not thread-safe. */
final class Obstacles {

    private static final int CELL = 64;

    private final Map<Long, List<Rectangle2D>> cells = new HashMap<>();

    void add(Rectangle2D box) {
        for (int row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
            for (int column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
                cells.computeIfAbsent(key(column, row), k -> new ArrayList<>()).add(box);
            }
        }
    }

    boolean isFree(Rectangle2D box) {
        for (int row = cell(box.getMinY()); row <= cell(box.getMaxY()); row++) {
            for (int column = cell(box.getMinX()); column <= cell(box.getMaxX()); column++) {
                for (Rectangle2D other : cells.getOrDefault(key(column, row), List.of())) {
                    if (other.intersects(box)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static int cell(double pixel) {
        return Math.floorDiv((int) Math.floor(pixel), CELL);
    }

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
    }
}
