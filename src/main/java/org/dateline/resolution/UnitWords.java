package org.dateline.resolution;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLongArray;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;
import org.dateline.recognition.Hashes;

/**
 * Which words speak for a country or a first-order unit: its names, short forms and demonyms. Remembers which words speak for
 * none, because articles share their vocabulary and hardly any capitalised word does. Safe for any number of threads.
 */
final class UnitWords {

    /** Words remembered, a power of two: a few hundred articles' worth in 256 kB. */
    private static final int REMEMBERED = 1 << 15;

    private static final int[] NONE = {};

    private final Gazetteer gazetteer;

    /** Hashes of words that speak for nothing, the latest of each slot. */
    private final AtomicLongArray silent = new AtomicLongArray(REMEMBERED);

    UnitWords(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The units that a stretch of text, a word as written, speaks for; usually none. */
    int[] units(String text, int start, int end) {
        long hash = Hashes.exact(text, start, end);
        int slot = (int) hash & (REMEMBERED - 1);
        if (silent.get(slot) == hash) {
            return NONE;
        }
        int[] units = lookUp(text.substring(start, end));
        if (units.length == 0) {
            silent.set(slot, hash);
        }
        return units;
    }

    private int[] lookUp(String word) {
        Gazetteer.Bearers bearers = gazetteer.find(word);
        int[] units = NONE;
        for (int i = 0; i < bearers.count(); i++) {
            if (isUnit(bearers, i)) {
                units = Arrays.copyOf(units, units.length + 1);
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
