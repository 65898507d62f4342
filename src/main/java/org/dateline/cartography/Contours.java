package org.dateline.cartography;

import java.awt.geom.Path2D;
import java.util.Arrays;

/**
 * The ground where a density is at least so high, as a closed path in view pixels: marching squares (Lorensen and Cline 1987, in
 * the plane), each line followed from cell to cell. One instance traces one level.
 */
final class Contours {

    private static final int NONE = -1;

    private final DensityGrid grid;
    private final double level;

    /**
     * For every edge between two corners that the line crosses: the edge that it crosses next, high ground on its left. The
     * edge east of a corner has twice the corner's index, the edge south of it one more.
     */
    private final int[] next;

    private Contours(DensityGrid grid, double level) {
        this.grid = grid;
        this.level = level;
        this.next = new int[grid.values().length * 2];
        Arrays.fill(next, NONE);
    }

    static Path2D of(DensityGrid grid, double level) {
        var contours = new Contours(grid, level);
        for (int row = 0; row + 1 < grid.rows(); row++) {
            for (int column = 0; column + 1 < grid.columns(); column++) {
                contours.cell(column, row);
            }
        }
        return contours.follow();
    }

    private boolean high(int column, int row) {
        return grid.at(column, row) >= level;
    }

    /** Links the edges of a cell that the line crosses. At a saddle the high corners are taken to be apart. */
    private void cell(int column, int row) {
        int corner = row * grid.columns() + column;
        int north = 2 * corner;
        int west = 2 * corner + 1;
        int south = 2 * (corner + grid.columns());
        int east = 2 * (corner + 1) + 1;
        int corners = (high(column, row) ? 8 : 0)
                | (high(column + 1, row) ? 4 : 0)
                | (high(column + 1, row + 1) ? 2 : 0)
                | (high(column, row + 1) ? 1 : 0);
        switch (corners) {
            case 1 -> next[south] = west;
            case 2 -> next[east] = south;
            case 3 -> next[east] = west;
            case 4 -> next[north] = east;
            case 5 -> {
                next[south] = west;
                next[north] = east;
            }
            case 6 -> next[north] = south;
            case 7 -> next[north] = west;
            case 8 -> next[west] = north;
            case 9 -> next[south] = north;
            case 10 -> {
                next[west] = north;
                next[east] = south;
            }
            case 11 -> next[east] = north;
            case 12 -> next[west] = east;
            case 13 -> next[south] = east;
            case 14 -> next[west] = south;
            default -> {
                // all high or all low: no line
            }
        }
    }

    private Path2D follow() {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (int start = 0; start < next.length; start++) {
            if (next[start] == NONE) {
                continue;
            }
            path.moveTo(x(start), y(start));
            int edge = start;
            while (next[edge] != start) {
                int after = next[edge];
                next[edge] = NONE;
                edge = after;
                path.lineTo(x(edge), y(edge));
            }
            next[edge] = NONE;
            path.closePath();
        }
        return path;
    }

    private double x(int edge) {
        int column = edge / 2 % grid.columns();
        return DensityGrid.pixel(column + (edge % 2 == 0 ? share(edge / 2, edge / 2 + 1) : 0));
    }

    private double y(int edge) {
        int row = edge / 2 / grid.columns();
        return DensityGrid.pixel(row + (edge % 2 == 1 ? share(edge / 2, edge / 2 + grid.columns()) : 0));
    }

    /** Where between two corners the level is reached, 0 to 1. */
    private double share(int from, int to) {
        double a = grid.values()[from];
        double b = grid.values()[to];
        return (level - a) / (b - a);
    }
}
