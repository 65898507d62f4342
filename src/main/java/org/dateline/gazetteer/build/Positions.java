package org.dateline.gazetteer.build;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.geo.LatLon;

/**
 * Our table of places that a package puts in a wrong spot, and of rivers whose middle is not where reports mean them. Columns: id,
 * name, latitude, longitude.
 */
final class Positions {

    private Positions() {}

    /**
     * Moves the places of one collection to where the table says.
     *
     * @param collection as in the ids, "geonames"
     * @throws IllegalArgumentException when a line names a place that is not there, so that no line outlives its fault
     */
    static void mend(Catalogue catalogue, Path table, String collection) {
        Map<String, Entry> byId = catalogue.places().stream()
                .filter(place -> !place.id.isEmpty())
                .collect(Collectors.toMap(place -> place.id, Function.identity(), (a, b) -> a));
        for (Tsv line : Tsv.read(table)) {
            if (!line.get(0).startsWith(collection + ':')) {
                continue;
            }
            Entry entry = byId.get(line.get(0));
            if (entry == null) {
                throw new IllegalArgumentException(table + " moves " + line.get(1) + ", which no package holds");
            }
            entry.at = new LatLon(line.number(2), line.number(3));
        }
    }
}
