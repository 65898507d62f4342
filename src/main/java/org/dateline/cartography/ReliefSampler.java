package org.dateline.cartography;

/**
 * Resamples a field of the relief to the pixels of a view with cubic B-splines, which blur a little and so show neither the
 * pixels of the source nor the blocks of its compression when magnified. Immutable and thread-safe.
 */
final class ReliefSampler implements ReliefRows {

    private final byte[] window;
    private final int columns;
    private final double firstRow;
    private final double step;
    private final int[] at;
    private final float[] weights;

    /** @param width of the picture in its own pixels, as {@code height} */
    ReliefSampler(Relief relief, ReliefFormat format, Viewport view, double scale, int width, int height) {
        double world = view.worldPixels() * scale;
        int level = level(format, world);
        int size = ReliefFormat.TILE << level;
        step = size / world;
        double left = view.x() * size - width / 2.0 * step + step / 2 - 0.5;
        double top = view.y() * size - height / 2.0 * step + step / 2 - 0.5;
        int westmost = (int) Math.floor(left) - 1;
        int northmost = (int) Math.floor(top) - 1;
        columns = (int) Math.floor(left + (width - 1) * step) + 3 - westmost;
        int rows = (int) Math.floor(top + (height - 1) * step) + 3 - northmost;
        window = relief.window(format, level, westmost, northmost, columns, rows);
        firstRow = top - northmost;
        at = new int[width];
        weights = new float[width * 4];
        for (int x = 0; x < width; x++) {
            double u = left + x * step - westmost;
            at[x] = (int) Math.floor(u) - 1;
            spline((float) (u - Math.floor(u)), weights, x * 4);
        }
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

    @Override
    public Reader reader() {
        return new Rows();
    }

    /**
     * Resamples the source's rows sideways, each once, and then up and down: seen from nearer by than its source is fine, a
     * row of the source serves several rows of the picture, and this takes half the time.
     */
    private final class Rows implements Reader {

        private final float[][] lines = new float[4][at.length];
        private final int[] held = {-1, -1, -1, -1};

        @Override
        public void row(int y, byte[] out) {
            double v = firstRow + y * step;
            int row = (int) Math.floor(v) - 1;
            float[] w = new float[4];
            spline((float) (v - Math.floor(v)), w, 0);
            add(line(row), w[0], line(row + 1), w[1], line(row + 2), w[2], line(row + 3), w[3], out);
        }

        private static void add(
                float[] a, float wa, float[] b, float wb, float[] c, float wc, float[] d, float wd, byte[] out) {
            for (int x = 0; x < out.length; x++) {
                out[x] = (byte) (int) (a[x] * wa + b[x] * wb + c[x] * wc + d[x] * wd + 0.5f);
            }
        }

        /** A row of the source, as wide as the picture. */
        private float[] line(int row) {
            float[] line = lines[row & 3];
            if (held[row & 3] != row) {
                held[row & 3] = row;
                int from = row * columns;
                for (int x = 0; x < line.length; x++) {
                    int i = from + at[x];
                    int k = x * 4;
                    line[x] = (window[i] & 0xFF) * weights[k]
                            + (window[i + 1] & 0xFF) * weights[k + 1]
                            + (window[i + 2] & 0xFF) * weights[k + 2]
                            + (window[i + 3] & 0xFF) * weights[k + 3];
                }
            }
            return line;
        }
    }
}
