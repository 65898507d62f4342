package org.dateline.cartography;

import java.util.Optional;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/**
 * Where on the unit square of Web Mercator the pixels of a projected picture lie. Every eighth pixel is computed, those between
 * are interpolated; near poles and edges, where that goes wrong, each is computed. Immutable and thread-safe.
 */
final class Unprojected {

    private static final int CELL = 8;

    /** Corners of a cell that lie farther apart than this, on the unit square, are not interpolated between. */
    private static final double APART = 0.04;

    private final Viewport view;
    private final double scale;
    private final int width;
    private final int height;
    private final int columns;
    private final double[] xs;
    private final double[] ys;

    private Unprojected(Viewport view, double scale, int width, int height) {
        this.view = view;
        this.scale = scale;
        this.width = width;
        this.height = height;
        this.columns = width / CELL + 2;
        int rows = height / CELL + 2;
        this.xs = new double[columns * rows];
        this.ys = new double[columns * rows];
    }

    static Unprojected of(Viewport view, double scale, int width, int height) {
        var all = new Unprojected(view, scale, width, height);
        double[] at = new double[2];
        for (int i = 0; i < all.xs.length; i++) {
            all.exact(i % all.columns * CELL, i / all.columns * CELL, at);
            all.xs[i] = at[0];
            all.ys[i] = at[1];
        }
        return all;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Pixels of the picture across the width of the world. */
    double worldPixels() {
        return view.worldPixels() * scale;
    }

    private void exact(int column, int row, double[] at) {
        Optional<LatLon> seen = view.seen((column + 0.5) / scale, (row + 0.5) / scale);
        at[0] = seen.map(position -> WebMercator.x(position.lon())).orElse(Double.NaN);
        at[1] = seen.map(position -> WebMercator.y(position.lat())).orElse(Double.NaN);
    }

    /** The positions under the pixels of a row; not a number beyond the edge of the world. {@code x} may leave 0 to 1. */
    void row(int row, double[] x, double[] y) {
        double[] at = new double[2];
        double down = (double) (row % CELL) / CELL;
        for (int column = 0; column < width; column++) {
            int corner = row / CELL * columns + column / CELL;
            double across = (double) (column % CELL) / CELL;
            if (isSmooth(corner)) {
                double x0 = xs[corner];
                x[column] = x0
                        + mixed(
                                0,
                                near(xs[corner + 1] - x0),
                                near(xs[corner + columns] - x0),
                                near(xs[corner + columns + 1] - x0),
                                across,
                                down);
                y[column] =
                        mixed(ys[corner], ys[corner + 1], ys[corner + columns], ys[corner + columns + 1], across, down);
            } else {
                exact(column, row, at);
                x[column] = at[0];
                y[column] = at[1];
            }
        }
    }

    private static double mixed(double a, double b, double c, double d, double across, double down) {
        return (a + (b - a) * across) * (1 - down) + (c + (d - c) * across) * down;
    }

    private static double near(double turn) {
        return turn - Math.rint(turn);
    }

    /** False also where a corner is not a number. */
    private boolean isSmooth(int corner) {
        return isNear(corner, corner + 1) && isNear(corner, corner + columns) && isNear(corner, corner + columns + 1);
    }

    private boolean isNear(int one, int other) {
        return Math.abs(near(xs[one] - xs[other])) < APART && Math.abs(ys[one] - ys[other]) < APART;
    }
}
