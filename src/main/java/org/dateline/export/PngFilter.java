package org.dateline.export;

/**
 * Turns rows of pixels into filtered rows for the compressor: of the filters None, Sub and Up the one whose differences are
 * smallest in sum, the heuristic that the PNG standard recommends (clause 12.8). Remembers the row before. For one thread.
 */
final class PngFilter {

    private static final int PIXEL = 3;
    private static final int NONE = 0;
    private static final int SUB = 1;
    private static final int UP = 2;

    private byte[] row;
    private byte[] above;
    private final byte[][] filtered;

    /**
     * For an image.
     *
     * @param bytes bytes a row, three a pixel
     */
    PngFilter(int bytes) {
        row = new byte[bytes];
        above = new byte[bytes];
        filtered = new byte[3][bytes + 1];
        for (int type = NONE; type <= UP; type++) {
            filtered[type][0] = (byte) type;
        }
    }

    /** The next row from the top, its filter's number first; valid until the next call. */
    byte[] next(int[] rgb) {
        unpack(rgb);
        int best = NONE;
        long smallest = Long.MAX_VALUE;
        for (int type = NONE; type <= UP; type++) {
            long sum = fill(type);
            if (sum < smallest) {
                smallest = sum;
                best = type;
            }
        }
        byte[] spent = above;
        above = row;
        row = spent;
        return filtered[best];
    }

    private void unpack(int[] rgb) {
        for (int x = 0, i = 0; x < rgb.length; x++) {
            row[i++] = (byte) (rgb[x] >> 16);
            row[i++] = (byte) (rgb[x] >> 8);
            row[i++] = (byte) rgb[x];
        }
    }

    private long fill(int type) {
        byte[] target = filtered[type];
        long sum = 0;
        for (int i = 0; i < row.length; i++) {
            byte value = (byte) (row[i] - predicted(type, i));
            target[i + 1] = value;
            sum += Math.abs(value);
        }
        return sum;
    }

    private byte predicted(int type, int i) {
        return switch (type) {
            case SUB -> i < PIXEL ? 0 : row[i - PIXEL];
            case UP -> above[i];
            default -> 0;
        };
    }
}
