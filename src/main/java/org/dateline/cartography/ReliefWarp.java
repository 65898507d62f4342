package org.dateline.cartography;

import org.dateline.geo.WebMercator;

/**
 * Resamples a field of the relief to the pixels of a projected picture with cubic B-splines. The light still comes from the
 * grid's north-west, which on a sheet around a pole is not everywhere the same corner. Immutable and thread-safe.
 */
final class ReliefWarp implements ReliefRows {

    /** From here to the edge of the source the shade fades, for there is nothing beyond. */
    private static final double LAST = WebMercator.y(83);

    /** Height of the ice around the South Pole, 2,800 m. */
    private static final double PLATEAU = 208;

    /** A window of the source holds no more pixels than this to a side: 16 MB. */
    private static final int MOST = 4096;

    private final Unprojected pixels;
    private final ReliefFormat format;
    private final int size;
    private final int left;
    private final int top;
    private final int columns;
    private final byte[] window;

    ReliefWarp(Relief relief, ReliefFormat format, Unprojected pixels) {
        this.pixels = pixels;
        this.format = format;
        double[] box = box(pixels);
        int level = 0;
        while (level < Relief.levels(format) - 1
                && (ReliefFormat.TILE << level) < pixels.worldPixels() * 0.75
                && (ReliefFormat.TILE << level + 1) * Math.max(box[2] - box[0], box[3] - box[1]) <= MOST) {
            level++;
        }
        size = ReliefFormat.TILE << level;
        left = (int) Math.floor(box[0] * size) - 3;
        top = (int) Math.floor(box[1] * size) - 3;
        columns = (int) Math.ceil(box[2] * size) + 4 - left;
        int rows = (int) Math.ceil(box[3] * size) + 4 - top;
        window = relief.window(format, level, left, top, columns, rows);
    }

    /** Least and greatest x and y; where the world is cut in between all of it. */
    private static double[] box(Unprojected pixels) {
        double[] box = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        double[] x = new double[pixels.width()];
        double[] y = new double[pixels.width()];
        for (int row = 0; row < pixels.height(); row += 4) {
            pixels.row(row, x, y);
            extend(box, x, y);
        }
        pixels.row(pixels.height() - 1, x, y);
        extend(box, x, y);
        return box[0] > box[2]
                ? new double[] {0, 0, 0.01, 0.01}
                : new double[] {
                    Math.max(-0.5, box[0]),
                    Math.max(0, box[1] - 0.01),
                    Math.min(1.5, box[2]),
                    Math.min(1, box[3] + 0.01)
                };
    }

    private static void extend(double[] box, double[] x, double[] y) {
        for (int i = 0; i < x.length; i++) {
            if (!Double.isNaN(x[i])) {
                box[0] = Math.min(box[0], x[i]);
                box[1] = Math.min(box[1], y[i]);
                box[2] = Math.max(box[2], x[i]);
                box[3] = Math.max(box[3], y[i]);
            }
        }
    }

    @Override
    public Reader reader() {
        return this::row;
    }

    private void row(int row, byte[] out) {
        double[] x = new double[pixels.width()];
        double[] y = new double[pixels.width()];
        pixels.row(row, x, y);
        double level = format == ReliefFormat.SHADE ? 128 : 120;
        for (int i = 0; i < out.length && i < x.length; i++) {
            double value = Double.isNaN(x[i]) ? level : sample(x[i] * size - 0.5 - left, y[i] * size - 0.5 - top);
            if (y[i] > 0.5 || format == ReliefFormat.SHADE && y[i] <= 0.5) {
                double share = Math.min(1, Math.min(y[i], 1 - y[i]) / LAST);
                double beyond = format == ReliefFormat.SHADE ? level : PLATEAU;
                value = beyond + (value - beyond) * share;
            }
            out[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
        }
    }

    private double sample(double x, double y) {
        int column = (int) Math.max(0, Math.min(columns - 4, Math.floor(x) - 1));
        int row = (int) Math.max(0, Math.min(window.length / columns - 4, Math.floor(y) - 1));
        double tx = x - Math.floor(x);
        double ty = y - Math.floor(y);
        double sum = 0;
        for (int k = 0; k < 4; k++) {
            double line = 0;
            for (int i = 0; i < 4; i++) {
                line += spline(i, tx) * (window[(row + k) * columns + column + i] & 0xFF);
            }
            sum += spline(k, ty) * line;
        }
        return sum;
    }

    private static double spline(int i, double t) {
        double s = 1 - t;
        return switch (i) {
            case 0 -> s * s * s / 6;
            case 1 -> (3 * t * t * t - 6 * t * t + 4) / 6;
            case 2 -> (3 * s * s * s - 6 * s * s + 4) / 6;
            default -> t * t * t / 6;
        };
    }
}
