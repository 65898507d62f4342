package org.dateline.cartography.build;

import java.util.PriorityQueue;
import org.dateline.cartography.ArcFormat;

/**
 * Tells for each point of a line from which level of detail on it is needed: the line simplification of Visvalingam and
 * Whyatt ("Line generalisation by repeated elimination of points", 1993), which drops the point that makes the smallest
 * triangle with its neighbours first.
 */
final class Generalisation {

    /** A triangle smaller than this, in square pixels at the closest zoom of a level, is not seen. */
    private static final double SEEN = 0.35;

    private final long[] line;
    private final int[] previous;
    private final int[] next;
    private final double[] area;
    private final PriorityQueue<Item> queue = new PriorityQueue<>();

    private record Item(double area, int index) implements Comparable<Item> {
        @Override
        public int compareTo(Item other) {
            int byArea = Double.compare(area, other.area);
            return byArea != 0 ? byArea : Integer.compare(index, other.index);
        }
    }

    private Generalisation(long[] line) {
        this.line = line;
        this.previous = new int[line.length];
        this.next = new int[line.length];
        this.area = new double[line.length];
    }

    /** The coarsest level that needs each point; 0 for both ends. */
    static byte[] levels(long[] line) {
        var levels = new byte[line.length];
        double[] areas = new Generalisation(line).areas();
        for (int i = 1; i < line.length - 1; i++) {
            levels[i] = (byte) level(areas[i]);
        }
        keepRing(line, areas, levels);
        return levels;
    }

    /** A ring keeps its two weightiest points at every level, or it would fold into a line. */
    private static void keepRing(long[] line, double[] areas, byte[] levels) {
        if (line[0] != line[line.length - 1] || line.length < 4) {
            return;
        }
        for (int round = 0; round < 2; round++) {
            int best = 1;
            for (int i = 2; i < line.length - 1; i++) {
                if (areas[i] > areas[best]) {
                    best = i;
                }
            }
            areas[best] = -1;
            levels[best] = 0;
        }
    }

    private static int level(double area) {
        for (int level = 0; level < ArcFormat.LEVELS - 1; level++) {
            double pixel = ArcFormat.SIZE / (256 * Math.pow(2, ArcFormat.closestZoom(level)));
            if (area >= SEEN * pixel * pixel) {
                return level;
            }
        }
        return ArcFormat.LEVELS - 1;
    }

    private double[] areas() {
        for (int i = 1; i < line.length - 1; i++) {
            previous[i] = i - 1;
            next[i] = i + 1;
            area[i] = triangle(i - 1, i, i + 1);
            queue.add(new Item(area[i], i));
        }
        double[] effective = new double[line.length];
        double largest = 0;
        for (Item item = queue.poll(); item != null; item = queue.poll()) {
            if (item.area == area[item.index]) {
                largest = Math.max(largest, item.area);
                effective[item.index] = largest;
                remove(item.index);
            }
        }
        return effective;
    }

    private void remove(int index) {
        area[index] = -1;
        int before = previous[index];
        int after = next[index];
        if (before > 0) {
            next[before] = after;
            update(before);
        }
        if (after < line.length - 1) {
            previous[after] = before;
            update(after);
        }
    }

    private void update(int index) {
        area[index] = triangle(previous[index], index, next[index]);
        queue.add(new Item(area[index], index));
    }

    private double triangle(int a, int b, int c) {
        double ux = Grid.x(line[b]) - Grid.x(line[a]);
        double uy = Grid.y(line[b]) - Grid.y(line[a]);
        double vx = Grid.x(line[c]) - Grid.x(line[a]);
        double vy = Grid.y(line[c]) - Grid.y(line[a]);
        return Math.abs(ux * vy - uy * vx) / 2;
    }
}
