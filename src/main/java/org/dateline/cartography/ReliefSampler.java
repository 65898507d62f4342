package org.dateline.cartography;

import java.util.stream.IntStream;

/**
 * Resamples a field of the relief to the pixels of a view with cubic B-splines, which blur a little and so show neither the
 * pixels of the source nor the blocks of its compression when magnified.
 */
final class ReliefSampler {

    private ReliefSampler() {}

    /** The field under each picture pixel, rows one after the other. */
    static byte[] sample(Relief relief, ReliefFormat format, Viewport view, double scale, int width, int height) {
        double world = view.worldPixels() * scale;
        int level = level(format, world);
        int size = ReliefFormat.TILE << level;
        double step = size / world;
        double left = view.x() * size - width / 2.0 * step + step / 2 - 0.5;
        double top = view.y() * size - height / 2.0 * step + step / 2 - 0.5;
        int firstColumn = (int) Math.floor(left) - 1;
        int firstRow = (int) Math.floor(top) - 1;
        int columns = (int) Math.floor(left + (width - 1) * step) + 3 - firstColumn;
        int rows = (int) Math.floor(top + (height - 1) * step) + 3 - firstRow;
        byte[] window = relief.window(format, level, firstColumn, firstRow, columns, rows);
        int[] at = new int[width];
        float[] weights = new float[width * 4];
        for (int x = 0; x < width; x++) {
            double u = left + x * step - firstColumn;
            at[x] = (int) Math.floor(u) - 1;
            spline((float) (u - Math.floor(u)), weights, x * 4);
        }
        byte[] out = new byte[width * height];
        IntStream.range(0, height).parallel().forEach(y -> {
            double v = top + y * step - firstRow;
            row(window, columns, v, at, weights, out, y * width);
        });
        return out;
    }

    /** The coarsest level that is at least three quarters as fine as the picture. */
    private static int level(ReliefFormat format, double world) {
        int level = 0;
        while (level < Relief.levels(format) - 1 && (ReliefFormat.TILE << level) < world * 0.75) {
            level++;
        }
        return level;
    }

    private static void spline(float t, float[] weights, int at) {
        float s = 1 - t;
        weights[at] = s * s * s / 6;
        weights[at + 1] = (3 * t * t * t - 6 * t * t + 4) / 6;
        weights[at + 2] = (3 * s * s * s - 6 * s * s + 4) / 6;
        weights[at + 3] = t * t * t / 6;
    }

    private static void row(byte[] window, int columns, double v, int[] at, float[] weights, byte[] out, int target) {
        float[] w = new float[4];
        int row = (int) Math.floor(v) - 1;
        spline((float) (v - Math.floor(v)), w, 0);
        float[] line = new float[columns];
        int from = row * columns;
        for (int x = 0; x < columns; x++) {
            line[x] = w[0] * (window[from + x] & 0xFF)
                    + w[1] * (window[from + columns + x] & 0xFF)
                    + w[2] * (window[from + 2 * columns + x] & 0xFF)
                    + w[3] * (window[from + 3 * columns + x] & 0xFF);
        }
        for (int x = 0; x < at.length; x++) {
            int i = at[x];
            int k = x * 4;
            out[target + x] = (byte) (line[i] * weights[k]
                    + line[i + 1] * weights[k + 1]
                    + line[i + 2] * weights[k + 2]
                    + line[i + 3] * weights[k + 3]
                    + 0.5f);
        }
    }
}
