package org.dateline.cartography;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * Lays shapes that are given on the unit square of Web Mercator into a projected view: cut where they leave what is seen, their
 * long edges bent. Not thread-safe.
 */
final class ProjectedShapes {

    private final List<Tracer> tracers;

    ProjectedShapes(Viewport view) {
        this.tracers = ProjectedTracer.of(view, 1, 12, 0);
    }

    /** An area of some rings, x and y in turn; x may leave 0 to 1 where a ring crosses the antimeridian. */
    Path2D area(List<double[]> rings) {
        var path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        for (double[] ring : rings) {
            for (int turn = first(ring); turn <= last(ring); turn++) {
                for (Tracer tracer : tracers) {
                    ((ProjectedTracer) tracer).fill(path, grid(ring, turn));
                }
            }
        }
        return path;
    }

    /** A line, in one or more pieces. */
    Path2D line(double[] line) {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO);
        for (int turn = first(line); turn <= last(line); turn++) {
            for (Tracer tracer : tracers) {
                ((ProjectedTracer) tracer).stroke(path, grid(line, turn));
            }
        }
        return path;
    }

    /** By how many worlds a shape has to be shifted at least and at most for its parts to come to lie between 0 and 1. */
    private static int first(double[] points) {
        double east = -Double.MAX_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            east = Math.max(east, points[i]);
        }
        return (int) -Math.floor(east);
    }

    private static int last(double[] points) {
        double west = Double.MAX_VALUE;
        for (int i = 0; i < points.length; i += 2) {
            west = Math.min(west, points[i]);
        }
        return (int) -Math.floor(west);
    }

    private static double[] grid(double[] points, int turn) {
        double[] grid = new double[points.length];
        for (int i = 0; i < points.length; i += 2) {
            grid[i] = (points[i] + turn) * ArcFormat.SIZE;
            grid[i + 1] = points[i + 1] * ArcFormat.SIZE;
        }
        return grid;
    }
}
