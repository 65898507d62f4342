package org.dateline.gazetteer.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything gathered so far: the units by their codes and all other places. Used by one thread. */
final class Catalogue {

    private static final double UNKNOWN_DEGREES = 0.01;

    private final SortedMap<String, Entry> countries = new TreeMap<>();
    private final SortedMap<String, Entry> admin1 = new TreeMap<>();
    private final SortedMap<String, Entry> admin2 = new TreeMap<>();
    private final List<Entry> places = new ArrayList<>();

    void addUnit(Entry entry) {
        level(entry.unit).put(entry.unit, entry);
    }

    /** Adds a place, unless its source did not know where it is and said 0, 0. */
    void addPlace(Entry entry) {
        if (Math.abs(entry.at.lat()) > UNKNOWN_DEGREES || Math.abs(entry.at.lon()) > UNKNOWN_DEGREES) {
            places.add(entry);
        }
    }

    /** The unit of a code of any level. */
    Optional<Entry> unit(String code) {
        return Optional.ofNullable(level(code).get(code));
    }

    /** The innermost known unit among a code and those above it; empty when not even the country is known. */
    String knownUnit(String code) {
        String known = code;
        while (!known.isEmpty() && unit(known).isEmpty()) {
            known = known.indexOf('.') < 0 ? "" : known.substring(0, known.lastIndexOf('.'));
        }
        return known;
    }

    private SortedMap<String, Entry> level(String code) {
        long dots = code.chars().filter(c -> c == '.').count();
        return dots == 0 ? countries : dots == 1 ? admin1 : admin2;
    }

    Collection<Entry> countries() {
        return Collections.unmodifiableCollection(countries.values());
    }

    Collection<Entry> admin1() {
        return Collections.unmodifiableCollection(admin1.values());
    }

    Collection<Entry> admin2() {
        return Collections.unmodifiableCollection(admin2.values());
    }

    List<Entry> places() {
        return Collections.unmodifiableList(places);
    }
}
