package org.dateline.gazetteer.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Adjectives and people's names: "Afghan", "Afghans", "Frenchman". */
final class Demonyms {

    private Demonyms() {}

    /** Adds those of a table: the code of a unit or the GeoNames id of a town, and its demonyms. */
    static void addTo(Catalogue catalogue, Path table) {
        Map<String, Entry> byId = catalogue.places().stream()
                .filter(place -> place.id.startsWith("geonames:"))
                .collect(Collectors.toMap(place -> place.id, place -> place, (a, b) -> a));
        for (Tsv line : Tsv.read(table)) {
            String bearer = line.get(0);
            Optional<Entry> entry = bearer.matches("\\d+")
                    ? Optional.ofNullable(byId.get("geonames:" + bearer))
                    : catalogue.unit(bearer);
            add(entry.orElseThrow(() -> new IllegalStateException(table + ": no such place: " + bearer)), line.list(1));
        }
    }

    /** Adds a demonym and, where it forms one with s, its plural. */
    static void add(Entry entry, Iterable<String> demonyms) {
        Set<String> all = new TreeSet<>();
        for (String demonym : demonyms) {
            all.add(demonym);
            if (takesPlural(demonym)) {
                all.add(demonym + "s");
            }
        }
        all.forEach(entry::addDemonym);
    }

    private static boolean takesPlural(String demonym) {
        String word = demonym.toLowerCase(Locale.ROOT);
        return !word.matches(".*(ese|ish|ch|sh|s|men|women|x|z|ic|ois|é|è)$");
    }
}
