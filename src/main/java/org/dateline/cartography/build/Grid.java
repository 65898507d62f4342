package org.dateline.cartography.build;

import org.dateline.cartography.ArcFormat;
import org.dateline.geo.WebMercator;

/** Positions on the integer Mercator grid of the basemap, packed into longs: x in the upper half, y in the lower. */
final class Grid {

    private Grid() {}

    static long of(double lon, double lat) {
        return pack(round(WebMercator.x(lon)), round(WebMercator.y(lat)));
    }

    static long pack(int x, int y) {
        return ((long) x << 32) | (y & 0xFFFFFFFFL);
    }

    static int x(long point) {
        return (int) (point >> 32);
    }

    static int y(long point) {
        return (int) point;
    }

    /** A run of longitudes and latitudes on the grid, repeated points dropped. */
    static long[] line(double[] lonLat) {
        long[] line = new long[lonLat.length / 2];
        int count = 0;
        for (int i = 0; i < lonLat.length; i += 2) {
            long point = of(lonLat[i], lonLat[i + 1]);
            if (count == 0 || line[count - 1] != point) {
                line[count++] = point;
            }
        }
        return java.util.Arrays.copyOf(line, count);
    }

    /** Twice the signed area of a closed ring in square grid units. */
    static double area2(long[] ring) {
        double sum = 0;
        for (int i = 1; i < ring.length; i++) {
            sum += (double) x(ring[i - 1]) * y(ring[i]) - (double) x(ring[i]) * y(ring[i - 1]);
        }
        return sum;
    }

    private static int round(double unit) {
        return (int) Math.round(unit * ArcFormat.SIZE);
    }
}
