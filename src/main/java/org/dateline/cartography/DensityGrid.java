package org.dateline.cartography;

import java.util.List;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/**
 * A density at the corners of square cells that cover a view and a little more. The outermost corners are zero, so that every
 * line of equal density is closed.
 *
 * @param columns of corners
 * @param rows of corners
 * @param values row by row from the top
 */
record DensityGrid(int columns, int rows, double[] values) {

    /** Width of a cell in view pixels. */
    static final int CELL = 4;

    /** Cells beyond the edge of the view, on each side. */
    static final int BEYOND = 2;

    static DensityGrid of(List<Heat.Source> sources, Viewport view) {
        int columns = cells(view.width()) + 1;
        int rows = cells(view.height()) + 1;
        var grid = new DensityGrid(columns, rows, new double[columns * rows]);
        for (Heat.Source source : sources) {
            if (view.isProjected()) {
                var at = view.toScreen(LatLon.wrapped(WebMercator.lat(source.y()), WebMercator.lon(source.x())));
                grid.add(source, at.x, at.y);
                continue;
            }
            WorldCopies.turns(view, source.x(), source.x(), source.reach())
                    .forEach(turn ->
                            grid.add(source, WorldCopies.x(view, source.x()) + turn, WorldCopies.y(view, source.y())));
        }
        return grid;
    }

    private static int cells(int pixels) {
        return (int) Math.ceil(pixels / (double) CELL) + 2 * BEYOND;
    }

    /** The view pixel of a column or row of corners; fractions lie between two. */
    static double pixel(double index) {
        return (index - BEYOND) * CELL;
    }

    private void add(Heat.Source source, double x, double y) {
        int left = (int) Math.max(1, Math.floor((x - source.reach()) / CELL + BEYOND));
        int right = (int) Math.min(columns - 2.0, Math.ceil((x + source.reach()) / CELL + BEYOND));
        int top = (int) Math.max(1, Math.floor((y - source.reach()) / CELL + BEYOND));
        int bottom = (int) Math.min(rows - 2.0, Math.ceil((y + source.reach()) / CELL + BEYOND));
        for (int row = top; row <= bottom; row++) {
            double dy = pixel(row) - y;
            for (int column = left; column <= right; column++) {
                double dx = pixel(column) - x;
                values[row * columns + column] += source.at(dx * dx + dy * dy);
            }
        }
    }

    double at(int column, int row) {
        return values[row * columns + column];
    }
}
