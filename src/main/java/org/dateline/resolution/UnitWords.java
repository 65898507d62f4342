package org.dateline.resolution;

import java.util.concurrent.ConcurrentHashMap;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;

/**
 * Which words speak for a country or a first-order unit: its names, short forms and demonyms. Remembers what it has looked
 * up, because articles share their vocabulary. Safe for any number of threads.
 */
final class UnitWords {

    /** The memory is emptied when it is full: 20,000 words are a few hundred articles' worth and under 3 MB. */
    private static final int MOST_REMEMBERED = 20_000;

    private static final int[] NONE = {};

    private final Gazetteer gazetteer;
    private final ConcurrentHashMap<String, int[]> known = new ConcurrentHashMap<>();

    UnitWords(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The units that a word, as written, speaks for; usually none. Not to be changed. */
    int[] units(String word) {
        int[] units = known.get(word);
        if (units == null) {
            units = lookUp(word);
            if (known.size() >= MOST_REMEMBERED) {
                known.clear();
            }
            known.put(word, units);
        }
        return units;
    }

    private int[] lookUp(String word) {
        Gazetteer.Bearers bearers = gazetteer.find(word);
        int[] units = NONE;
        for (int i = 0; i < bearers.count(); i++) {
            if (isUnit(bearers, i)) {
                units = java.util.Arrays.copyOf(units, units.length + 1);
                units[units.length - 1] = bearers.row(i);
            }
        }
        return units;
    }

    /** A rare other name of a province would catch ordinary words. */
    private boolean isUnit(Gazetteer.Bearers bearers, int i) {
        FeatureCode code = gazetteer.code(bearers.row(i));
        boolean unit = code.isCountry() || code == FeatureCode.ADM1;
        return unit && (bearers.kind(i) != NameKind.ALTERNATE || code.isCountry());
    }
}
