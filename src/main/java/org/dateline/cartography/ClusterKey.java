package org.dateline.cartography;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/**
 * Who stands behind the markers of a printed map, where nobody can click: a few places that share a marker are named beside
 * it; more of them, and whoever's name found no room, under a letter in a panel. Immutable.
 *
 * @param letters of the markers whose places are not named beside them; empty where they are not listed either
 * @param rows of the panel
 * @param language of the names
 */
record ClusterKey(Map<Marker, String> letters, List<Row> rows, Language language) {

    /** More names than these would cover what is around them. */
    private static final int BESIDE = 3;

    /**
     * A row of the panel.
     *
     * @param marker whose places are listed
     * @param badge its letter; none on a row that tells how many are left out
     * @param names of its places in order of first mention
     */
    record Row(Marker marker, String badge, List<String> names) {
        Row {
            names = List.copyOf(names);
        }
    }

    ClusterKey {
        letters = Map.copyOf(letters);
        rows = List.copyOf(rows);
    }

    /** The key before any name has been placed. */
    static ClusterKey of(List<Marker> markers, Language language) {
        return of(markers, language, marker -> marker.places().size() > BESIDE);
    }

    private static ClusterKey of(List<Marker> markers, Language language, Predicate<Marker> listed) {
        var letters = new HashMap<Marker, String>();
        var rows = new ArrayList<Row>();
        for (Marker marker : markers) {
            if (listed.test(marker)) {
                String letter = letter(letters.size());
                letters.put(marker, letter);
                rows.add(new Row(marker, letter, names(marker, language)));
            }
        }
        return new ClusterKey(letters, rows, language);
    }

    /**
     * The key with those added whose names found no room on the map.
     *
     * @param markers all of them, in order of first mention
     * @param placed the names that found a place; one that several markers want counts for all of them only when it stands there as often
     */
    ClusterKey with(List<Marker> markers, List<String> placed) {
        Map<String, Long> wanted = markers.stream()
                .filter(this::isNamedBeside)
                .collect(Collectors.groupingBy(marker -> MarkerLabels.text(marker, language), Collectors.counting()));
        Map<String, Long> found = placed.stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        return of(markers, language, marker -> {
            String name = MarkerLabels.text(marker, language);
            return !isNamedBeside(marker) || found.getOrDefault(name, 0L) < wanted.get(name);
        });
    }

    /**
     * The key with its first rows alone, and a row that says how many places are not listed; no rows at all without the first.
     * Who is not listed has no letter, for nobody could look it up.
     */
    ClusterKey cutAfter(int count) {
        if (count >= rows.size()) {
            return this;
        }
        var kept = new ArrayList<>(rows.subList(0, count));
        List<Row> cut = rows.subList(count, rows.size());
        var known = new HashMap<>(letters);
        cut.forEach(row -> known.put(row.marker(), ""));
        if (count > 0) {
            long places = cut.stream().mapToInt(row -> row.names().size()).sum();
            kept.add(new Row(
                    cut.get(0).marker(),
                    "",
                    List.of(Saying.of("legend.others", places).in(language))));
        }
        return new ClusterKey(known, kept, language);
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

    /** Whether a marker's places are to be named beside it. */
    boolean isNamedBeside(Marker marker) {
        return !letters.containsKey(marker);
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }
}
