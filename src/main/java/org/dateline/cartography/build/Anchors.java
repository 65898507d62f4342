package org.dateline.cartography.build;

import java.util.List;

/** Finds where in an area its name has most room. */
final class Anchors {

    private static final int GRID = 48;

    /**
     * A place for a name.
     *
     * @param x grid units, as y
     * @param width how much room there is from side to side, in grid units
     */
    record Anchor(int x, int y, int width) {}

    private Anchors() {}

    /**
     * The point of the largest ring at which the least of the room sideways and three times the room up and down is greatest:
     * names are about three times as wide as high, with air around them.
     */
    static Anchor of(List<long[]> rings) {
        long[] ring = rings.get(0);
        for (long[] other : rings) {
            ring = Math.abs(Grid.area2(other)) > Math.abs(Grid.area2(ring)) ? other : ring;
        }
        int west = Integer.MAX_VALUE;
        int north = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        int south = Integer.MIN_VALUE;
        for (long point : ring) {
            west = Math.min(west, Grid.x(point));
            east = Math.max(east, Grid.x(point));
            north = Math.min(north, Grid.y(point));
            south = Math.max(south, Grid.y(point));
        }
        var best = new Anchor((west + east) / 2, (north + south) / 2, 1);
        double most = -1;
        for (int row = 1; row < GRID; row++) {
            for (int column = 1; column < GRID; column++) {
                double x = west + (double) (east - west) * column / GRID;
                double y = north + (double) (south - north) * row / GRID;
                double[] room = room(ring, x, y);
                double score = Math.min(Math.min(room[0], room[1]), 3 * Math.min(room[2], room[3]))
                        + 0.15 * Math.min(room[0] + room[1], 3 * (room[2] + room[3]));
                if (room[4] % 2 == 1 && score > most) {
                    most = score;
                    double half = Math.min(Math.min(room[0], room[1]) * 1.15, 4 * Math.min(room[2], room[3]));
                    best = new Anchor((int) x, (int) y, (int) Math.max(1, 2 * half));
                }
            }
        }
        return best;
    }

    /** Free way to the west, east, north and south, and how often the way to the east crosses the ring. */
    private static double[] room(long[] ring, double x, double y) {
        double[] room = {1e9, 1e9, 1e9, 1e9, 0};
        for (int i = 1; i < ring.length; i++) {
            double ax = Grid.x(ring[i - 1]);
            double ay = Grid.y(ring[i - 1]);
            double bx = Grid.x(ring[i]);
            double by = Grid.y(ring[i]);
            if (ay > y != by > y) {
                double cross = ax + (y - ay) / (by - ay) * (bx - ax) - x;
                room[cross < 0 ? 0 : 1] = Math.min(room[cross < 0 ? 0 : 1], Math.abs(cross));
                room[4] += cross >= 0 ? 1 : 0;
            }
            if (ax > x != bx > x) {
                double cross = ay + (x - ax) / (bx - ax) * (by - ay) - y;
                room[cross < 0 ? 2 : 3] = Math.min(room[cross < 0 ? 2 : 3], Math.abs(cross));
            }
        }
        return room;
    }
}
