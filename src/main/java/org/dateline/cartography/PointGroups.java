package org.dateline.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<Long, List<Pile>> cells = new HashMap<>();
        var kept = new ArrayList<Pile>();
        for (Pile pile : piles) {
            Optional<Pile> other = overlapping(pile, cells);
            if (other.isPresent()) {
                other.get().take(pile, east(other.get().x, pile.x));
            } else {
                cells.computeIfAbsent(key(column(pile.x), row(pile.y)), k -> new ArrayList<>())
                        .add(pile);
                kept.add(pile);
            }
        }
        return kept;
    }

    /** A kept pile that has grown stays listed where it was founded: what it moved away from is found in the next round. */
    private Optional<Pile> overlapping(Pile pile, Map<Long, List<Pile>> cells) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                long cell = key(Math.floorMod(column(pile.x) + dx, columns), row(pile.y) + dy);
                for (Pile other : cells.getOrDefault(cell, List.of())) {
                    if (Math.hypot(east(pile.x, other.x), other.y - pile.y) < pile.radius + other.radius + GAP) {
                        return Optional.of(other);
                    }
                }
            }
        }
        return Optional.empty();
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

    private static long key(int column, int row) {
        return (long) column << 32 | row & 0xFFFFFFFFL;
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
