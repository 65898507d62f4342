package org.dateline.gazetteer.build;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.gazetteer.NameKind;

/** Adjectives and people's names: "Afghan", "Afghans", "Frenchman". */
final class Demonyms {

    private Demonyms() {}

    /** Adds a demonym and, where it forms one with s, its plural. */
    static void add(Entry entry, Iterable<String> demonyms) {
        Set<String> all = new TreeSet<>();
        for (String demonym : demonyms) {
            all.add(demonym);
            if (takesPlural(demonym)) {
                all.add(demonym + "s");
            }
        }
        entry.addNames(all, NameKind.DEMONYM);
    }

    private static boolean takesPlural(String demonym) {
        String word = demonym.toLowerCase(Locale.ROOT);
        return !word.matches(".*(ese|ish|ch|sh|s|men|women|x|z|ic|ois|é|è)$");
    }
}
