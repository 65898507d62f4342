package org.dateline.cartography;

import java.util.Arrays;
import java.util.Objects;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/**
 * Lines at every level of detail, on the grid of {@link ArcFormat}, with the boxes of their parts so that what lies outside
 * a view is passed over quickly. Immutable.
 */
final class Lines {

    /** Points in a part: small enough to cut well, large enough that boxes cost little. */
    static final int PART = 32;

    /**
     * The coarser levels hold their points themselves, for they are few and are read from end to end. From this one on a level only
     * tells which points of the finest it has: that takes two bytes each instead of eight.
     */
    private static final int SHARED_FROM = 4;

    /** Points of a line at most, so that two bytes tell one. */
    private static final int LONGEST = 1 << 16;

    /**
     * One generalisation: points of line i are {@code start[i]} to {@code start[i + 1]}.
     *
     * @param x of the points, or of those of the finest level
     * @param first of a line's points in {@code x} and {@code y}, where these are the finest level's
     * @param shared how many points after that one a point is; empty where the level has points of its own
     */
    record Level(int[] start, int[] x, int[] y, int[] first, char[] shared, int[] firstPart, int[] boxes) {

        int x(int line, int point) {
            return x[at(line, point)];
        }

        int y(int line, int point) {
            return y[at(line, point)];
        }

        LatLon position(int line, int point) {
            double lon = x(line, point) * 360.0 / ArcFormat.SIZE - 180;
            return new LatLon(
                    WebMercator.lat((double) y(line, point) / ArcFormat.SIZE), Math.max(-180, Math.min(180, lon)));
        }

        private int at(int line, int point) {
            return shared.length == 0 ? point : first[line] + shared[point];
        }
    }

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

        private final int coarsest;
        private final int finest;
        private final int[][] start;
        private final char[][] shared = new char[ArcFormat.LEVELS][0];
        private final int[][] x = new int[ArcFormat.LEVELS][0];
        private final int[][] y = new int[ArcFormat.LEVELS][0];
        private final int[] size = new int[ArcFormat.LEVELS];
        private int count;

        Builder() {
            this(0, ArcFormat.LEVELS - 1);
        }

        /** Reads some of the levels alone. */
        Builder(int coarsest, int finest) {
            this.coarsest = coarsest;
            this.finest = finest;
            this.start = new int[ArcFormat.LEVELS][1 << 10];
        }

        private boolean isShared(int level) {
            return level >= SHARED_FROM && level < finest;
        }

        /** Reads one line and returns its number. */
        int read(ByteSource source) {
            if (count + 2 > start[finest].length) {
                for (int level = coarsest; level <= finest; level++) {
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
                int inLine = size[finest] - start[finest][count];
                for (int level = Math.max(coarsest, code & 7); level <= finest; level++) {
                    add(level, px, py, inLine);
                }
            }
            count++;
            for (int level = coarsest; level <= finest; level++) {
                start[level][count] = size[level];
            }
            return count - 1;
        }

        private void add(int level, int px, int py, int inLine) {
            int at = size[level]++;
            if (isShared(level)) {
                if (at == shared[level].length) {
                    shared[level] = Arrays.copyOf(shared[level], Math.max(1 << 12, at * 2));
                }
                shared[level][at] = (char) Objects.checkIndex(inLine, LONGEST);
                return;
            }
            if (at == x[level].length) {
                x[level] = Arrays.copyOf(x[level], Math.max(1 << 12, at * 2));
                y[level] = Arrays.copyOf(y[level], Math.max(1 << 12, at * 2));
            }
            x[level][at] = px;
            y[level][at] = py;
        }

        Lines build() {
            for (int level = coarsest; level <= finest; level++) {
                start[level] = Arrays.copyOf(start[level], count + 1);
                shared[level] = Arrays.copyOf(shared[level], isShared(level) ? size[level] : 0);
                x[level] = Arrays.copyOf(x[level], isShared(level) ? 0 : size[level]);
                y[level] = Arrays.copyOf(y[level], isShared(level) ? 0 : size[level]);
            }
            Level[] levels = new Level[ArcFormat.LEVELS];
            for (int level = coarsest; level <= finest; level++) {
                levels[level] = level(level);
            }
            return new Lines(levels, whole(levels[finest], count));
        }

        private Level level(int level) {
            int points = isShared(level) ? finest : level;
            int[] firstPart = new int[count + 1];
            for (int i = 1; i <= count; i++) {
                firstPart[i] = firstPart[i - 1] + (start[level][i] - start[level][i - 1] + PART - 1) / PART;
            }
            int[] boxes = new int[firstPart[count] * 4];
            var made = new Level(start[level], x[points], y[points], start[finest], shared[level], firstPart, boxes);
            for (int line = 0; line < count; line++) {
                for (int part = firstPart[line]; part < firstPart[line + 1]; part++) {
                    int from = start[level][line] + (part - firstPart[line]) * PART;
                    box(boxes, part, made, line, from, Math.min(from + PART, start[level][line + 1]));
                }
            }
            return made;
        }

        private static void box(int[] boxes, int at, Level level, int line, int from, int to) {
            int west = Integer.MAX_VALUE;
            int north = Integer.MAX_VALUE;
            int east = Integer.MIN_VALUE;
            int south = Integer.MIN_VALUE;
            for (int i = from; i < to; i++) {
                west = Math.min(west, level.x(line, i));
                east = Math.max(east, level.x(line, i));
                north = Math.min(north, level.y(line, i));
                south = Math.max(south, level.y(line, i));
            }
            boxes[at * 4] = west;
            boxes[at * 4 + 1] = north;
            boxes[at * 4 + 2] = east;
            boxes[at * 4 + 3] = south;
        }

        private static int[] whole(Level finest, int count) {
            int[] boxes = new int[count * 4];
            for (int line = 0; line < count; line++) {
                box(boxes, line, finest, line, finest.start[line], finest.start[line + 1]);
            }
            return boxes;
        }
    }
}
