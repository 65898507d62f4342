package org.dateline.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/**
 * Who stands behind the markers of a printed map, where nobody can click: a few places that share a marker are named beside
 * it; more of them, and whoever's name found no room, under a letter in a panel. So is ground told by other places, whose names
 * are long. Immutable.
 *
 * @param letters of the markers whose places are not named beside them; empty where they are not listed either
 * @param told letters of the told ground whose name found no room
 * @param rows of the panel
 * @param language of the names
 */
record ClusterKey(
        Map<Marker, String> letters, Map<List<RelativePlace>, String> told, List<Row> rows, Language language) {

    /** More names than these would cover what is around them. */
    private static final int BESIDE = 3;

    /**
     * A row of the panel.
     *
     * @param marker whose places are listed; none for told ground
     * @param told whose ground is listed; empty for a marker
     * @param badge its letter; none on a row that tells how many are left out
     * @param names of its places in order of first mention
     */
    record Row(Optional<Marker> marker, List<RelativePlace> told, String badge, List<String> names) {
        Row {
            Objects.requireNonNull(marker);
            Objects.requireNonNull(badge);
            told = List.copyOf(told);
            names = List.copyOf(names);
        }
    }

    ClusterKey {
        letters = Map.copyOf(letters);
        told = Map.copyOf(told);
        rows = List.copyOf(rows);
    }

    /** The key before any name has been placed. */
    static ClusterKey of(List<Marker> markers, Language language) {
        return of(markers, List.of(), language, marker -> marker.places().size() > BESIDE);
    }

    private static ClusterKey of(
            List<Marker> markers, List<RelativeArea> grounds, Language language, Predicate<Marker> listed) {
        var letters = new HashMap<Marker, String>();
        var rows = new ArrayList<Row>();
        for (Marker marker : markers) {
            if (listed.test(marker)) {
                String letter = letter(letters.size());
                letters.put(marker, letter);
                rows.add(new Row(Optional.of(marker), List.of(), letter, names(marker, language)));
            }
        }
        var told = new HashMap<List<RelativePlace>, String>();
        for (RelativeArea ground : grounds) {
            String letter = letter(letters.size() + told.size());
            told.put(ground.places(), letter);
            rows.add(new Row(Optional.empty(), ground.places(), letter, List.of(ground.label(language))));
        }
        return new ClusterKey(letters, told, rows, language);
    }

    /**
     * The key with those added whose names found no room on the map.
     *
     * @param markers all of them, in order of first mention
     * @param grounds the told ground that is to be named, in reading order
     * @param placed the names that found a place; one that several markers want counts for all of them only when it stands there as often
     */
    ClusterKey with(List<Marker> markers, List<RelativeArea> grounds, List<String> placed) {
        Map<String, Long> wanted = markers.stream()
                .filter(this::isNamedBeside)
                .collect(Collectors.groupingBy(marker -> MarkerLabels.text(marker, language), Collectors.counting()));
        Map<String, Long> found = placed.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Map<List<RelativePlace>, RelativeArea> unnamed = new LinkedHashMap<>();
        for (RelativeArea ground : grounds) {
            if (told.containsKey(ground.places()) || !found.containsKey(ground.label(language))) {
                unnamed.putIfAbsent(ground.places(), ground);
            }
        }
        return of(markers, List.copyOf(unnamed.values()), language, marker -> {
            String name = MarkerLabels.text(marker, language);
            return !isNamedBeside(marker) || found.getOrDefault(name, 0L) < wanted.get(name);
        });
    }

    /**
     * The key with its first so many names alone, and a row that says how many are not listed; no rows at all without the first.
     * Who is not listed at all has no letter, for nobody could look it up.
     */
    ClusterKey cutAfter(int names) {
        int left = names;
        var kept = new ArrayList<Row>();
        var known = new HashMap<>(letters);
        var grounds = new HashMap<>(told);
        long others = 0;
        for (Row row : rows) {
            int listed = Math.min(left, row.names().size());
            left -= listed;
            others += row.names().size() - listed;
            if (listed > 0) {
                kept.add(new Row(
                        row.marker(), row.told(), row.badge(), row.names().subList(0, listed)));
            } else {
                row.marker().ifPresent(marker -> known.put(marker, ""));
                grounds.remove(row.told());
            }
        }
        if (others > 0 && !kept.isEmpty()) {
            kept.add(new Row(
                    Optional.empty(),
                    List.of(),
                    "",
                    List.of(Saying.of("legend.others", others).in(language))));
        }
        return new ClusterKey(known, grounds, kept, language);
    }

    private static String letter(int index) {
        String last = Character.toString((char) ('A' + index % 26));
        return index < 26 ? last : letter(index / 26 - 1) + last;
    }

    /** The names of those who share a marker, in order of first mention. */
    static List<String> names(Marker marker, Language language) {
        return marker.places().stream()
                .map(place -> place.place().name(language))
                .toList();
    }

    /** What stands on a marker: its letter, or how many places it stands for; nothing on that of a single place. */
    String badge(Marker marker) {
        String letter = letters.getOrDefault(marker, "");
        return letter.isEmpty() ? OnSheet.count(marker) : letter;
    }

    /** The letter of told ground; empty when it is to be named on the map. */
    Optional<String> letter(RelativeArea ground) {
        return Optional.ofNullable(told.get(ground.places()));
    }

    /** Whether a marker's places are to be named beside it. */
    boolean isNamedBeside(Marker marker) {
        return !letters.containsKey(marker);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
