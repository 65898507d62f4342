package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Names;
import org.dateline.geo.LatLon;

/** Provinces and states: GeoNames' list, points and shapes of Natural Earth, names of both and of iso3166-2-db. */
final class Admin1Source {

    private static final LatLon NOWHERE = new LatLon(0, 0);

    private final Path list;
    private final Path table;
    private final Json subdivisions;
    private final NaturalEarthUnits units;

    Admin1Source(Path list, Path table, Json subdivisions, NaturalEarthUnits units) {
        this.list = list;
        this.table = table;
        this.subdivisions = subdivisions;
        this.units = units;
    }

    /** Adds the units; one without a shape stands at 0, 0 with precision 0 until its towns are known. */
    void addTo(Catalogue catalogue) throws IOException {
        Map<String, Json> known = known();
        Json.readArray(list, line -> {
            String code = line.get("code").text();
            if (catalogue.unit(code.substring(0, 2)).isPresent()) {
                catalogue.addUnit(entry(code, line.get("name").text(), known.get(code)));
            }
        });
        Tsv.read(table).forEach(line -> catalogue.unit(line.get(0)).ifPresent(entry -> refine(entry, line)));
        catalogue.admin1().forEach(entry -> catalogue.unit(entry.country()).ifPresent(c -> cedeNames(c, entry)));
    }

    /** Many languages call the United Kingdom England; where a part bears the name, the whole gives it up. */
    private static void cedeNames(Entry country, Entry part) {
        part.keys().forEach((key, kind) -> {
            if (kind.compareTo(NameKind.ENGLISH) <= 0) {
                country.keys().remove(key, NameKind.ALTERNATE);
            }
        });
    }

    /** What iso3166-2-db says, by GeoNames' code. */
    private Map<String, Json> known() {
        Map<String, Json> known = new HashMap<>();
        subdivisions
                .members()
                .forEach((iso, country) -> country.get("regions")
                        .list()
                        .forEach(region ->
                                known.put(iso + "." + region.get("admin").text(), region)));
        return known;
    }

    private Entry entry(String code, String name, Json region) {
        Set<String> names = new LinkedHashSet<>();
        names.add(name);
        String id = "";
        if (region != null) {
            names.add(region.get("name").text());
            region.get("names").members().values().forEach(local -> names.add(local.text()));
            id = region.get("reference")
                    .get("geonames")
                    .number()
                    .map(number -> Long.toString(number.longValue()))
                    .orElse("");
        }
        List<NaturalEarthUnits.Unit> shapes = units.ofAdmin1(code, id, keys(names));
        Entry entry = new Entry(Spelling.shown(name, code), FeatureCode.ADM1, NOWHERE);
        entry.unit = code;
        entry.id = id.isEmpty() ? "" : "geonames:" + id;
        names.removeIf(Admin1Source::isCode);
        entry.addNames(names, NameKind.ALTERNATE);
        entry.addNames(TypeWords.strip(names), NameKind.ALTERNATE);
        if (shapes.size() == 1) {
            borrowNames(entry, shapes.get(0));
        }
        entry.addNames(TypeWords.strip(List.of(name)), NameKind.ENGLISH);
        if (!shapes.isEmpty()) {
            Shape shape = Shape.merge(
                    shapes.stream().map(NaturalEarthUnits.Unit::shape).toList());
            entry.at = NaturalEarthUnits.label(shapes).orElse(NOWHERE);
            entry.box = shape.box();
            entry.precisionMetres = shape.radiusMetres();
        }
        return entry;
    }

    private static boolean isCode(String name) {
        return name.length() < 4 && name.matches("\\p{Lu}+");
    }

    private static void borrowNames(Entry entry, NaturalEarthUnits.Unit unit) {
        Set<String> names = new LinkedHashSet<>(unit.names());
        names.removeIf(Admin1Source::isCode);
        entry.borrowNames(names, NameKind.ALTERNATE);
        entry.borrowNames(TypeWords.strip(names), NameKind.ALTERNATE);
        entry.borrowNames(List.of(unit.name()), NameKind.ENGLISH);
        entry.borrowNames(TypeWords.strip(List.of(unit.name())), NameKind.ENGLISH);
    }

    private static Set<String> keys(Set<String> names) {
        Set<String> keys = names.stream().map(Names::fold).collect(Collectors.toSet());
        TypeWords.strip(names).forEach(name -> keys.add(Names.fold(name)));
        keys.remove("");
        return keys;
    }

    private static void refine(Entry entry, Tsv line) {
        if (!line.get(1).equals("-")) {
            entry.at = new LatLon(line.number(1), line.number(2));
        }
        entry.addNames(line.list(3), NameKind.ENGLISH);
        entry.addNames(line.list(4), NameKind.ABBREVIATION);
        Demonyms.add(entry, line.list(5));
    }
}
