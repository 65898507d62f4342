package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;

/** Cuts rings and lines at the edges of a box. Points are x and y in turn. Pure functions. */
final class BoxClip {

    private BoxClip() {}

    /** A ring's part inside, side by side (Sutherland and Hodgman 1974); parts may hang together along the box's edge. */
    static double[] ring(double[] ring, Rectangle2D box) {
        double[] left = ring;
        for (int side = 0; side < 4 && left.length > 0; side++) {
            left = half(left, side, edge(box, side));
        }
        return left;
    }

    private static double edge(Rectangle2D box, int side) {
        return switch (side) {
            case 0 -> box.getMinX();
            case 1 -> box.getMinY();
            case 2 -> box.getMaxX();
            default -> box.getMaxY();
        };
    }

    private static double[] half(double[] ring, int side, double edge) {
        int axis = side & 1;
        double sign = side < 2 ? 1 : -1;
        double[] kept = new double[ring.length * 2 + 4];
        int size = 0;
        for (int i = 0; i < ring.length; i += 2) {
            int next = (i + 2) % ring.length;
            double here = (ring[i + axis] - edge) * sign;
            double there = (ring[next + axis] - edge) * sign;
            if (here >= 0) {
                kept[size++] = ring[i];
                kept[size++] = ring[i + 1];
            }
            if (here >= 0 != there >= 0) {
                double share = here / (here - there);
                kept[size + axis] = edge;
                kept[size + 1 - axis] = ring[i + 1 - axis] + (ring[next + 1 - axis] - ring[i + 1 - axis]) * share;
                size += 2;
            }
        }
        return Arrays.copyOf(kept, size);
    }

    /** The part of an edge that lies inside, after Liang and Barsky 1984; empty when there is none. */
    static double[] segment(double x0, double y0, double x1, double y1, Rectangle2D box) {
        double dx = x1 - x0;
        double dy = y1 - y0;
        double[] toward = {-dx, dx, -dy, dy};
        double[] room = {x0 - box.getMinX(), box.getMaxX() - x0, y0 - box.getMinY(), box.getMaxY() - y0};
        double from = 0;
        double to = 1;
        for (int side = 0; side < 4; side++) {
            if (toward[side] == 0) {
                if (room[side] < 0) {
                    return new double[0];
                }
            } else if (toward[side] < 0) {
                from = Math.max(from, room[side] / toward[side]);
            } else {
                to = Math.min(to, room[side] / toward[side]);
            }
        }
        if (from > to) {
            return new double[0];
        }
        return new double[] {
            from == 0 ? x0 : x0 + dx * from,
            from == 0 ? y0 : y0 + dy * from,
            to == 1 ? x1 : x0 + dx * to,
            to == 1 ? y1 : y0 + dy * to
        };
    }
}
