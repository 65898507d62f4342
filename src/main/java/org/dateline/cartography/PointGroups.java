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
    private List<Group> groups = new ArrayList<>();

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
        groups.add(new Group(List.of(place), x, y));
    }

    /** The groups, none of which overlaps another. Every round but the last has fewer groups than the one before. */
    List<Group> apart() {
        int before;
        do {
            before = groups.size();
            groups = joined();
        } while (groups.size() < before);
        return groups;
    }

    private List<Group> joined() {
        Map<Long, List<Integer>> cells = new HashMap<>();
        var kept = new ArrayList<Group>();
        for (Group group : groups) {
            Optional<Integer> other = overlapping(group, kept, cells);
            if (other.isPresent()) {
                kept.set(other.get(), join(kept.get(other.get()), group));
            } else {
                cells.computeIfAbsent(key(column(group.x), row(group.y)), k -> new ArrayList<>())
                        .add(kept.size());
                kept.add(group);
            }
        }
        return kept;
    }

    /** A kept group that has grown stays listed where it was founded: what it moved away from is found in the next round. */
    private Optional<Integer> overlapping(Group group, List<Group> kept, Map<Long, List<Integer>> cells) {
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                long cell = key(Math.floorMod(column(group.x) + dx, columns), row(group.y) + dy);
                for (int index : cells.getOrDefault(cell, List.of())) {
                    if (overlap(group, kept.get(index))) {
                        return Optional.of(index);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean overlap(Group one, Group other) {
        double reach = MarkerGroups.radius(one.places) + MarkerGroups.radius(other.places) + GAP;
        return Math.hypot(east(one.x, other.x), other.y - one.y) < reach;
    }

    /** The shorter way round from one x to another. */
    private double east(double from, double to) {
        double way = to - from;
        return way - Math.rint(way / world) * world;
    }

    private Group join(Group one, Group other) {
        var places = new ArrayList<>(one.places);
        places.addAll(other.places);
        double share = other.places.size() / (double) places.size();
        places.sort((a, b) -> Integer.compare(a.order(), b.order()));
        return new Group(List.copyOf(places), one.x + east(one.x, other.x) * share, one.y + (other.y - one.y) * share);
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

    /**
     * Places that share a marker.
     *
     * @param places in order of first mention, never empty
     * @param x mean of all, in pixels of the world; may lie beyond its edge
     * @param y mean of all
     */
    record Group(List<LinkedPlace> places, double x, double y) {}
}
