package org.dateline.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who stands behind the markers of a printed map, where nobody can click: a few places that share a marker are named beside
 * it; more of them, and whoever's name found no room, under a letter in a panel. Immutable.
 *
 * @param letters of the markers whose places are listed in the panel
 * @param rows of the panel
 */
record ClusterKey(Map<Marker, String> letters, List<Row> rows) {

    /** More names than these would cover what is around them. */
    private static final int BESIDE = 3;

    /**
     * A row of the panel.
     *
     * @param marker whose places are listed
     * @param badge its letter
     */
    record Row(Marker marker, String badge, String names) {}

    ClusterKey {
        letters = Map.copyOf(letters);
        rows = List.copyOf(rows);
    }

    /** The key before any name has been placed. */
    static ClusterKey of(List<Marker> markers) {
        return of(markers, Set.of(), false);
    }

    /**
     * The key once names have been placed: whoever found no room is listed, too.
     *
     * @param placed the names that found a place
     */
    static ClusterKey of(List<Marker> markers, Set<String> placed) {
        return of(markers, placed, true);
    }

    private static ClusterKey of(List<Marker> markers, Set<String> placed, boolean known) {
        var letters = new HashMap<Marker, String>();
        var rows = new ArrayList<Row>();
        for (Marker marker : markers) {
            boolean unnamed = known && !placed.contains(MarkerLabels.text(marker));
            if (marker.places().size() > BESIDE || unnamed) {
                String letter = letter(letters.size());
                letters.put(marker, letter);
                rows.add(new Row(marker, letter, names(marker)));
            }
        }
        return new ClusterKey(letters, rows);
    }

    private static String letter(int index) {
        String last = Character.toString((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    static String names(Marker marker) {
        return marker.places().stream().map(place -> place.place().name()).collect(Collectors.joining(", "));
    }

    /** What stands on a marker: its letter, or how many places it stands for; nothing on that of a single place. */
    String badge(Marker marker) {
        return letters.getOrDefault(marker, OnSheet.count(marker));
    }

    /** Whether a marker's places are to be named beside it. */
    boolean isNamedBeside(Marker marker) {
        return !letters.containsKey(marker);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
