package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.geo.LatLon;

/** Countries: points and English names are ours, the rest comes from CLDR, iso3166-2-db and Natural Earth. */
final class CountrySource {

    private static final double UNKNOWN_RADIUS_METRES = 25_000;

    private final Path table;
    private final Path cldrCore;
    private final Path cldrNames;
    private final Json subdivisions;
    private final NaturalEarthUnits units;

    CountrySource(Path table, Path cldrCore, Path cldrNames, Json subdivisions, NaturalEarthUnits units) {
        this.table = table;
        this.cldrCore = cldrCore;
        this.cldrNames = cldrNames;
        this.subdivisions = subdivisions;
        this.units = units;
    }

    void addTo(Catalogue catalogue) throws IOException {
        Json population = Json.read(cldrCore.resolve("package/supplemental/territoryInfo.json"))
                .get("supplemental")
                .get("territoryInfo");
        Map<String, Set<String>> names = localNames();
        for (Tsv line : Tsv.read(table)) {
            Entry entry = entry(line);
            entry.population = population
                    .get(entry.unit)
                    .get("_population")
                    .number()
                    .orElse(0.0)
                    .longValue();
            entry.prominence = Prominence.of(entry.code, entry.population);
            entry.addNames(names.getOrDefault(entry.unit, Set.of()), NameKind.ALTERNATE);
            Shape shape = Shape.merge(units.ofCountry(entry.unit).stream()
                    .map(NaturalEarthUnits.Unit::shape)
                    .toList());
            entry.box = shape.box();
            entry.precisionMetres = shape.parts().isEmpty() ? UNKNOWN_RADIUS_METRES : shape.radiusMetres();
            catalogue.addUnit(entry);
        }
    }

    private Entry entry(Tsv line) {
        String iso = line.get(0);
        Entry entry =
                new Entry(line.get(5), FeatureCode.valueOf(line.get(1)), new LatLon(line.number(3), line.number(4)));
        entry.unit = iso;
        Json known = subdivisions.get(iso);
        String id = line.get(2).isEmpty() ? text(known.get("reference").get("geonames")) : line.get(2);
        entry.id = id.isEmpty() ? "" : "geonames:" + id;
        entry.addNames(line.list(6), NameKind.ENGLISH);
        entry.addNames(line.list(7), NameKind.ABBREVIATION);
        Demonyms.add(entry, line.list(8));
        known.get("names").members().values().forEach(name -> entry.addName(name.text(), NameKind.ALTERNATE));
        return entry;
    }

    private static String text(Json id) {
        return id.number().map(number -> Long.toString(number.longValue())).orElse("");
    }

    /** CLDR's names of each territory in all locales, short and variant forms too; never codes. */
    private Map<String, Set<String>> localNames() throws IOException {
        Map<String, Set<String>> names = new TreeMap<>();
        try (Stream<Path> locales = Files.list(cldrNames.resolve("package/main"))) {
            for (Path locale : locales.sorted().toList()) {
                Path file = locale.resolve("territories.json");
                if (Files.exists(file)) {
                    Json territories = Json.read(file)
                            .get("main")
                            .get(locale.getFileName().toString())
                            .get("localeDisplayNames")
                            .get("territories");
                    territories.members().forEach((code, name) -> addName(names, code.split("-")[0], name.text()));
                }
            }
        }
        return names;
    }

    private static void addName(Map<String, Set<String>> names, String code, String name) {
        boolean isCode = name.matches("[\\p{Lu}\\p{P}]{1,4}");
        if (code.matches("[A-Z]{2}") && !isCode) {
            names.computeIfAbsent(code, c -> new TreeSet<>()).add(name);
            for (String part : name.contains("(") ? List.of(name.split("[()]")) : List.<String>of()) {
                if (part.equals(name.split("[(]")[0])) {
                    names.get(code).add(part.strip());
                }
            }
        }
    }
}
