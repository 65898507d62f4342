package org.dateline.cartography;

import java.util.Arrays;

/** Walks along a line. Immutable. */
final class PathWalk {

    private final double[] line;
    private final double[] lengths;

    /** @param line x and y in turn, at least two points */
    PathWalk(double[] line) {
        this.line = line;
        this.lengths = new double[line.length / 2];
        for (int i = 1; i < lengths.length; i++) {
            lengths[i] = lengths[i - 1] + Math.hypot(line[2 * i] - line[2 * i - 2], line[2 * i + 1] - line[2 * i - 1]);
        }
    }

    double length() {
        return lengths[lengths.length - 1];
    }

    /** Position and direction (x, y, radians clockwise from east) after some way. */
    double[] at(double way) {
        int found = Arrays.binarySearch(lengths, way);
        int i = Math.max(1, Math.min(lengths.length - 1, found < 0 ? -found - 1 : found));
        double step = lengths[i] - lengths[i - 1];
        double share = step == 0 ? 0 : (way - lengths[i - 1]) / step;
        double dx = line[2 * i] - line[2 * i - 2];
        double dy = line[2 * i + 1] - line[2 * i - 1];
        return new double[] {
            line[2 * i - 2] + dx * share, line[2 * i - 1] + dy * share, Math.atan2(dy, dx),
        };
    }

    /** Direction from one place on the way to a later one, in radians clockwise from east. */
    double direction(double from, double to) {
        double[] a = at(from);
        double[] b = at(to);
        return Math.atan2(b[1] - a[1], b[0] - a[0]);
    }

    /** The line that runs so many pixels to the left of another: above it, where that one runs to the right. */
    static double[] beside(double[] line, double rise) {
        double[] moved = new double[line.length];
        int last = line.length - 2;
        for (int i = 0; i <= last; i += 2) {
            int before = Math.max(0, i - 2);
            int after = Math.min(last, i + 2);
            double dx = line[after] - line[before];
            double dy = line[after + 1] - line[before + 1];
            double length = Math.max(1e-9, Math.hypot(dx, dy));
            moved[i] = line[i] + dy / length * rise;
            moved[i + 1] = line[i + 1] - dx / length * rise;
        }
        return moved;
    }

    /** The same line, from left to right. */
    static double[] rightwards(double[] line) {
        if (line[0] <= line[line.length - 2]) {
            return line;
        }
        double[] turned = new double[line.length];
        for (int i = 0; i < line.length; i += 2) {
            turned[i] = line[line.length - 2 - i];
            turned[i + 1] = line[line.length - 1 - i];
        }
        return turned;
    }

    /** A smooth line through two or more points: Catmull and Rom's spline in a dozen steps each. */
    static double[] smooth(double[] points) {
        int count = points.length / 2;
        int steps = 12;
        double[] smooth = new double[((count - 1) * steps + 1) * 2];
        for (int i = 0; i <= (count - 1) * steps; i++) {
            int segment = Math.min(count - 2, i / steps);
            double t = (double) (i - segment * steps) / steps;
            for (int axis = 0; axis < 2; axis++) {
                double p1 = points[segment * 2 + axis];
                double p2 = points[segment * 2 + 2 + axis];
                double p0 = segment > 0 ? points[segment * 2 - 2 + axis] : 2 * p1 - p2;
                double p3 = segment < count - 2 ? points[segment * 2 + 4 + axis] : 2 * p2 - p1;
                smooth[2 * i + axis] = 0.5
                        * (2 * p1
                                + (p2 - p0) * t
                                + (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t
                                + (3 * p1 - p0 - 3 * p2 + p3) * t * t * t);
            }
        }
        return smooth;
    }
}
