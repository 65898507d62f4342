package org.dateline.gazetteer.build;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.gazetteer.Abbreviations;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Names;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** A row in the making. Used by one thread. */
final class Entry {

    private static final int LONGEST_NAME = 100;

    final String name;
    FeatureCode code;
    LatLon at;
    /** Collection and key; empty when it is to be made from code or position. */
    String id = "";
    /** Code of the innermost unit that holds it, a unit's own for a unit; empty for none. */
    String unit = "";

    long population;
    double prominence;
    double precisionMetres;
    Optional<Bounds> box = Optional.empty();
    private final Map<String, NameKind> keys = new TreeMap<>();
    private final Set<String> borrowed = new TreeSet<>();

    Entry(String name, FeatureCode code, LatLon at) {
        this.name = Objects.requireNonNull(name);
        this.code = Objects.requireNonNull(code);
        this.at = Objects.requireNonNull(at);
        addName(name, NameKind.MAIN);
    }

    Map<String, NameKind> keys() {
        return keys;
    }

    /** The ISO code of its country; empty for none. */
    String country() {
        return unit.isEmpty() ? "" : unit.split("\\.")[0];
    }

    /** The code of its first-order unit; the country's when there is none. */
    String admin1() {
        int dot = unit.indexOf('.');
        int second = dot < 0 ? -1 : unit.indexOf('.', dot + 1);
        return second < 0 ? unit : unit.substring(0, second);
    }

    /** Adds a name; a name that is known as something better keeps that. Names without a letter are passed over. */
    void addName(String written, NameKind kind) {
        if (written.length() > LONGEST_NAME || written.indexOf("://") >= 0) {
            return;
        }
        if (kind == NameKind.ABBREVIATION) {
            add(Abbreviations.isLike(written) ? Abbreviations.key(written) : "", kind);
        } else {
            String key = Names.fold(written);
            boolean hasLetter = key.codePoints().anyMatch(Character::isLetter);
            boolean isLatinLetter = key.length() < 2 && key.compareTo("\u2e80") < 0;
            add(hasLetter && !isLatinLetter ? key : "", kind);
        }
    }

    void addNames(Iterable<String> written, NameKind kind) {
        written.forEach(name -> addName(name, kind));
    }

    /**
     * Adds an adjective or a people's name. Some language calls Pakistan "Pakistani", but in English that is a person: only
     * the name shown outranks a demonym of our tables.
     */
    void addDemonym(String written) {
        String key = Names.fold(written);
        if (!key.isEmpty() && keys.get(key) != NameKind.MAIN) {
            keys.put(key, NameKind.DEMONYM);
        }
    }

    /** Adds names on the word of a source that may have meant another place, see {@link #returnNames}. */
    void borrowNames(Iterable<String> written, NameKind kind) {
        Set<String> before = new TreeSet<>(keys.keySet());
        addNames(written, kind);
        borrowed.addAll(keys.keySet());
        borrowed.removeAll(before);
    }

    /** Gives up the borrowed names. */
    void returnNames() {
        keys.keySet().removeAll(borrowed);
    }

    private static boolean isOurs(NameKind kind) {
        return kind == NameKind.DEMONYM;
    }

    private void add(String key, NameKind kind) {
        if (!key.isEmpty()) {
            keys.merge(key, kind, (a, b) -> a.compareTo(b) <= 0 || isOurs(a) ? a : b);
        }
    }

    /** The order in which rows with the same place in the file stand, so that a build is repeatable. */
    static final Comparator<Entry> BY_PLACE = Comparator.comparingDouble((Entry e) -> e.at.lat())
            .thenComparingDouble(e -> e.at.lon())
            .thenComparing(e -> e.name)
            .thenComparing(e -> e.id)
            .thenComparing(e -> e.code)
            .thenComparing(e -> e.unit);
}
