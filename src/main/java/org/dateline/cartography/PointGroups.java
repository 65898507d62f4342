package org.dateline.cartography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dateline.Links.LinkedPlace;
import org.dateline.geo.WebMercator;

/**
 * Joins points whose markers would overlap, and again those groups that would, until all markers lie apart. Groups are joined
 * into the one that was mentioned first. Positions in pixels of the whole world, which meets itself at the antimeridian.
 */
final class PointGroups {

    /** Between two rims, in view pixels. */
    static final double GAP = 2;

    /** No two markers whose middles are farther apart than this overlap: two of the largest clusters, and the gap. */
    private static final double CELL = 36;

    private final double world;
    private final int columns;
    private List<Pile> piles = new ArrayList<>();

    PointGroups(double world) {
        this.world = world;
        this.columns = Math.max(1, (int) Math.floor(world / CELL));
    }

    void add(LinkedPlace place) {
        add(
                place,
                WebMercator.x(place.place().location().lon()) * world,
                WebMercator.y(place.place().location().lat()) * world);
    }

    void add(LinkedPlace place, double x, double y) {
        piles.add(new Pile(place, x, y));
    }

    /** The groups, none of which overlaps another. Every round but the last has fewer groups than the one before. */
    List<Group> apart() {
        int before;
        do {
            before = piles.size();
            piles = joined();
        } while (piles.size() < before);
        return piles.stream().map(Pile::group).toList();
    }

    private List<Pile> joined() {
        var cells = new Cells(piles.size());
        var kept = new ArrayList<Pile>();
        for (Pile pile : piles) {
            Optional<Pile> other = overlapping(pile, cells);
            if (other.isPresent()) {
                other.get().take(pile, east(other.get().x, pile.x));
            } else {
                cells.add(column(pile.x), row(pile.y), pile);
                kept.add(pile);
            }
        }
        return kept;
    }

    /** A kept pile that has grown stays listed where it was founded: what it moved away from is found in the next round. */
    private Optional<Pile> overlapping(Pile pile, Cells cells) {
        int column = column(pile.x);
        int row = row(pile.y);
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                for (Pile other : cells.in(Math.floorMod(column + dx, columns), row + dy)) {
                    if (overlap(pile, other)) {
                        return Optional.of(other);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean overlap(Pile one, Pile other) {
        double dx = east(one.x, other.x);
        double dy = other.y - one.y;
        double apart = one.radius + other.radius + GAP;
        return dx * dx + dy * dy < apart * apart;
    }

    /** The shorter way round from one x to another. */
    private double east(double from, double to) {
        double way = to - from;
        return way - Math.rint(way / world) * world;
    }

    private int column(double x) {
        return Math.floorMod((int) Math.floor(x / world * columns), columns);
    }

    private static int row(double y) {
        return (int) Math.floor(y / CELL);
    }

    /** Piles by the cell that they were founded in: a hash table without a box for each key, three times as fast. */
    private static final class Cells {
        private final long[] keys;
        private final List<List<Pile>> piles;

        /** @param most cells at most */
        Cells(int most) {
            int size = Integer.highestOneBit(Math.max(8, most)) * 4;
            keys = new long[size];
            piles = new ArrayList<>(Collections.nCopies(size, List.of()));
        }

        void add(int column, int row, Pile pile) {
            int slot = slot(column, row);
            if (piles.get(slot).isEmpty()) {
                keys[slot] = key(column, row);
                piles.set(slot, new ArrayList<>(2));
            }
            piles.get(slot).add(pile);
        }

        List<Pile> in(int column, int row) {
            return piles.get(slot(column, row));
        }

        /** Where a cell is, or would be: the first free slot from its own on. */
        private int slot(int column, int row) {
            long key = key(column, row);
            int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & keys.length - 1;
            while (keys[slot] != key && !piles.get(slot).isEmpty()) {
                slot = slot + 1 & keys.length - 1;
            }
            return slot;
        }

        private static long key(int column, int row) {
            return (long) column << 32 | row & 0xFFFFFFFFL;
        }
    }

    /** A group as it grows; its places are put in order in the end, for that would take most of the time. */
    private static final class Pile {
        private final List<LinkedPlace> places = new ArrayList<>(1);
        private double x;
        private double y;
        private double radius;

        Pile(LinkedPlace place, double x, double y) {
            this.places.add(place);
            this.x = x;
            this.y = y;
            this.radius = MarkerGroups.radius(places);
        }

        /** @param east from here to the middle of the other, the shorter way round */
        void take(Pile other, double east) {
            places.addAll(other.places);
            double share = other.places.size() / (double) places.size();
            x += east * share;
            y += (other.y - y) * share;
            radius = MarkerGroups.radius(places);
        }

        Group group() {
            places.sort((a, b) -> Integer.compare(a.order(), b.order()));
            return new Group(List.copyOf(places), x, y);
        }
    }

    /**
     * Places that share a marker.
     *
     * @param places in order of first mention, never empty
     * @param x mean of all, in pixels of the world; may lie beyond its edge
     * @param y mean of all
     */
    record Group(List<LinkedPlace> places, double x, double y) {}
}
