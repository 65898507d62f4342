package org.dateline.cartography;

import java.util.Arrays;

/**
 * Lines at every level of detail, on the grid of {@link ArcFormat}, with the boxes of their parts so that what lies outside
 * a view is passed over quickly. Immutable.
 */
final class Lines {

    /** Points in a part: small enough to cut well, large enough that boxes cost little. */
    static final int PART = 32;

    /** One generalisation: points of line i are {@code start[i]} to {@code start[i + 1]}. */
    record Level(int[] start, int[] x, int[] y, int[] firstPart, int[] boxes) {}

    private final Level[] levels;
    private final int[] boxes;

    private Lines(Level[] levels, int[] boxes) {
        this.levels = levels;
        this.boxes = boxes;
    }

    Level level(int level) {
        return levels[level];
    }

    int count() {
        return boxes.length / 4;
    }

    /** The box of a whole line: west, north, east or south edge for side 0 to 3. */
    int box(int line, int side) {
        return boxes[line * 4 + side];
    }

    /** Collects lines while a file is read. */
    static final class Builder {

        private final int[][] x = new int[ArcFormat.LEVELS][1 << 12];
        private final int[][] y = new int[ArcFormat.LEVELS][1 << 12];
        private final int[] size = new int[ArcFormat.LEVELS];
        private final int[][] start = new int[ArcFormat.LEVELS][1 << 10];
        private int count;

        /** Reads one line and returns its number. */
        int read(ByteSource source) {
            if (count + 2 > start[0].length) {
                for (int level = 0; level < ArcFormat.LEVELS; level++) {
                    start[level] = Arrays.copyOf(start[level], start[level].length * 2);
                }
            }
            int px = 0;
            int py = 0;
            for (int points = source.number(); points > 0; points--) {
                int code = source.number();
                int zigzag = code >>> 3;
                px += zigzag >>> 1 ^ -(zigzag & 1);
                py += source.signed();
                for (int level = code & 7; level < ArcFormat.LEVELS; level++) {
                    add(level, px, py);
                }
            }
            count++;
            for (int level = 0; level < ArcFormat.LEVELS; level++) {
                start[level][count] = size[level];
            }
            return count - 1;
        }

        private void add(int level, int px, int py) {
            int at = size[level]++;
            if (at == x[level].length) {
                x[level] = Arrays.copyOf(x[level], at * 2);
                y[level] = Arrays.copyOf(y[level], at * 2);
            }
            x[level][at] = px;
            y[level][at] = py;
        }

        Lines build() {
            Level[] levels = new Level[ArcFormat.LEVELS];
            for (int level = 0; level < levels.length; level++) {
                levels[level] = boxed(
                        Arrays.copyOf(start[level], count + 1),
                        Arrays.copyOf(x[level], size[level]),
                        Arrays.copyOf(y[level], size[level]));
            }
            return new Lines(levels, whole(levels[levels.length - 1], count));
        }

        private static Level boxed(int[] start, int[] x, int[] y) {
            int[] firstPart = new int[start.length];
            for (int i = 1; i < start.length; i++) {
                firstPart[i] = firstPart[i - 1] + (start[i] - start[i - 1] + PART - 1) / PART;
            }
            int[] boxes = new int[firstPart[start.length - 1] * 4];
            for (int i = 0; i + 1 < start.length; i++) {
                for (int part = firstPart[i]; part < firstPart[i + 1]; part++) {
                    int from = start[i] + (part - firstPart[i]) * PART;
                    box(boxes, part, x, y, from, Math.min(from + PART, start[i + 1]));
                }
            }
            return new Level(start, x, y, firstPart, boxes);
        }

        private static void box(int[] boxes, int part, int[] x, int[] y, int from, int to) {
            int west = Integer.MAX_VALUE;
            int north = Integer.MAX_VALUE;
            int east = Integer.MIN_VALUE;
            int south = Integer.MIN_VALUE;
            for (int i = from; i < to; i++) {
                west = Math.min(west, x[i]);
                east = Math.max(east, x[i]);
                north = Math.min(north, y[i]);
                south = Math.max(south, y[i]);
            }
            boxes[part * 4] = west;
            boxes[part * 4 + 1] = north;
            boxes[part * 4 + 2] = east;
            boxes[part * 4 + 3] = south;
        }

        private static int[] whole(Level finest, int count) {
            int[] boxes = new int[count * 4];
            for (int i = 0; i < count; i++) {
                box(boxes, i, finest.x, finest.y, finest.start[i], finest.start[i + 1]);
            }
            return boxes;
        }
    }
}
