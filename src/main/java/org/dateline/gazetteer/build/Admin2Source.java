package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/**
 * Districts: GeoNames lists them without positions, so each takes the best that is known: a true outline (US counties), the
 * seat or a namesake among its own towns, the middle of its towns, a namesake elsewhere in the province, or only the
 * province, with a precision to match.
 */
final class Admin2Source {

    private static final double DISTRICT_METRES = 25_000;
    private static final double WIDEST_METRES = 100_000;

    private static final int ENOUGH_TOWNS = 2;
    private static final double LEAST_INSIDE = 0.5;
    private static final double NEAR_METRES = 50_000;

    private final Path list;
    private final Map<String, Shape> usCounties;
    private final Map<String, List<Entry>> townsOfUnit = new HashMap<>();
    private final Map<String, List<Entry>> townsOfProvince = new HashMap<>();

    /** @param usCounties by GeoNames' code */
    Admin2Source(Path list, Map<String, Shape> usCounties) {
        this.list = list;
        this.usCounties = usCounties;
    }

    /** The bare codes, so that towns can be told which they belong to; their positions come with {@link #locate}. */
    void addTo(Catalogue catalogue) throws IOException {
        Json.readArray(list, line -> {
            String code = line.get("code").text();
            if (catalogue.knownUnit(code).indexOf('.') > 0) {
                Entry entry =
                        new Entry(Spelling.shown(line.get("name").text(), code), FeatureCode.ADM2, new LatLon(0, 0));
                entry.addName(line.get("name").text(), NameKind.MAIN);
                entry.unit = code;
                // Everybody says Enjil for Enjil District, but few say Clarke for Clarke County.
                NameKind bare = code.startsWith("US.") ? NameKind.ALTERNATE : NameKind.ENGLISH;
                entry.addNames(TypeWords.strip(List.of(entry.name)), bare);
                catalogue.addUnit(entry);
            }
        });
    }

    void locate(Catalogue catalogue) {
        for (Entry town : catalogue.places()) {
            if (town.code.featureClass() == FeatureClass.P) {
                townsOfUnit.computeIfAbsent(town.unit, u -> new ArrayList<>()).add(town);
                townsOfProvince
                        .computeIfAbsent(town.admin1(), u -> new ArrayList<>())
                        .add(town);
            }
        }
        catalogue.admin1().forEach(province -> locateProvince(province, catalogue));
        catalogue.admin2().forEach(district -> locateDistrict(district, catalogue));
    }

    private void locateProvince(Entry province, Catalogue catalogue) {
        List<Entry> towns = townsOfProvince.getOrDefault(province.unit, List.of());
        if (liesElsewhere(province, towns)) {
            province.at = new LatLon(0, 0);
            province.box = Optional.empty();
            province.precisionMetres = 0;
            province.returnNames();
        } else if (!isUnset(province) && !towns.isEmpty() && liesBeside(province, towns)) {
            province.at = middle(towns);
            province.precisionMetres = radius(around(towns).orElseThrow(), 2 * DISTRICT_METRES);
        }
        province.prominence = Prominence.of(FeatureCode.ADM1, inhabitants(towns, 1000));
        if (province.precisionMetres == 0) {
            Optional<Bounds> around = around(towns);
            Entry country = catalogue.unit(province.country()).orElseThrow();
            if (isUnset(province)) {
                province.at = around.map(box -> middle(towns)).orElse(country.at);
            }
            province.precisionMetres =
                    around.map(box -> radius(box, 2 * DISTRICT_METRES)).orElse(country.precisionMetres);
        }
    }

    /**
     * Whether a province's shape holds hardly any of its towns: Natural Earth numbers units as they were before a reform, so
     * that a code may have led to another province's shape.
     */
    private static boolean liesElsewhere(Entry province, List<Entry> towns) {
        if (province.box.isEmpty() || towns.isEmpty()) {
            return false;
        }
        Bounds box = province.box.get();
        long inside = towns.stream().filter(town -> box.contains(town.at)).count();
        return towns.size() >= ENOUGH_TOWNS && inside < towns.size() * LEAST_INSIDE;
    }

    /** Whether a point lies beside its province, as that of a single far island may: none of the towns is near, or few are. */
    private static boolean liesBeside(Entry province, List<Entry> towns) {
        double nearest = Double.MAX_VALUE;
        double sum = 0;
        for (Entry town : towns) {
            double metres = town.at.distanceMetres(province.at);
            nearest = Math.min(nearest, metres);
            sum += metres;
        }
        double reach = province.precisionMetres;
        return nearest > reach + NEAR_METRES || sum / towns.size() > 4 * reach + 2 * NEAR_METRES;
    }

    private static boolean isUnset(Entry province) {
        return province.at.lat() == 0 && province.at.lon() == 0;
    }

    private void locateDistrict(Entry district, Catalogue catalogue) {
        List<Entry> towns = townsOfUnit.getOrDefault(district.unit, List.of());
        district.prominence = Prominence.of(FeatureCode.ADM2, inhabitants(towns, 3000));
        Shape county = usCounties.get(district.unit);
        if (county != null) {
            district.at = county.center().orElseThrow();
            district.box = county.box();
            district.precisionMetres = county.radiusMetres();
            return;
        }
        Optional<Entry> namesake = namesake(district, towns);
        Optional<Entry> distant = namesake(district, townsOfProvince.getOrDefault(district.admin1(), List.of()));
        if (namesake.isPresent()) {
            district.at = namesake.get().at;
            district.precisionMetres = radius(around(towns).orElseThrow(), DISTRICT_METRES);
            lendNames(namesake.get(), district);
        } else if (!towns.isEmpty()) {
            district.at = middle(towns);
            district.precisionMetres = radius(around(towns).orElseThrow(), DISTRICT_METRES);
        } else if (distant.isPresent()) {
            district.at = distant.get().at;
            district.precisionMetres = DISTRICT_METRES;
        } else {
            Entry province = catalogue.unit(district.admin1()).orElseThrow();
            district.at = province.at;
            district.precisionMetres = province.precisionMetres;
        }
    }

    /** The largest town that shares a name with the district. */
    private static Optional<Entry> namesake(Entry district, List<Entry> towns) {
        return towns.stream()
                .filter(town -> district.keys().keySet().stream()
                        .anyMatch(key -> town.keys().containsKey(key)))
                .max(Comparator.comparingLong((Entry town) -> town.population)
                        .thenComparing(Entry.BY_PLACE.reversed()));
    }

    /** A district is called what its seat is called, in every spelling in Latin letters: "Enjil" is Injil. */
    private static void lendNames(Entry town, Entry district) {
        town.keys().forEach((key, kind) -> {
            if (kind.compareTo(NameKind.ABBREVIATION) < 0 && key.matches("[a-z ]+")) {
                district.keys().putIfAbsent(key, NameKind.ALTERNATE);
            }
        });
    }

    private static Optional<Bounds> around(List<Entry> towns) {
        return towns.isEmpty()
                ? Optional.empty()
                : Optional.of(Bounds.around(towns.stream().map(town -> town.at).toList()));
    }

    private static double radius(Bounds box, double least) {
        double half = new LatLon(box.south(), box.west()).distanceMetres(new LatLon(box.north(), box.east())) / 2;
        return Math.max(least, Math.min(half, 5 * WIDEST_METRES));
    }

    private static LatLon middle(List<Entry> towns) {
        LatLon first = towns.get(0).at;
        double lat = towns.stream().mapToDouble(t -> t.at.lat()).average().orElseThrow();
        double lon = towns.stream()
                .mapToDouble(t -> LatLon.wrapped(0, t.at.lon() - first.lon()).lon())
                .average()
                .orElseThrow();
        return LatLon.wrapped(lat, first.lon() + lon);
    }

    private static long inhabitants(List<Entry> towns, long least) {
        return Math.max(least, towns.stream().mapToLong(t -> t.population).sum());
    }
}
