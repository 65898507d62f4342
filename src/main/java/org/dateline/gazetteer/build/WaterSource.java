package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Names;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** Rivers and lakes of Natural Earth. Its names have lost their letters beyond ASCII; our table repairs the large ones. */
final class WaterSource {

    private static final Pattern TYPED = Pattern.compile(
            ".*\\b(lake|lac|lago|lagoa|laguna|lagoon|reservoir|res|see|ozero|river|canal|delta|bay|sea|nuur|buhayrat|embalse|sagar|creek|fork"
                    + "|swamp|loch|lough|wadi|hu|co|sarygamysh).*",
            Pattern.CASE_INSENSITIVE);

    private static final int LONG_ENOUGH = 5;
    /** River names that are ordinary words or other things first. */
    private static final Set<String> WORDS = Set.of(
            "Albany",
            "Beaver",
            "Branco",
            "Caledon",
            "Clarence",
            "Coppermine",
            "Copper",
            "Doce",
            "George",
            "Grande",
            "Green",
            "Groundhog",
            "Jordan",
            "Madison",
            "Minnesota",
            "Mitchell",
            "Moose",
            "Negro",
            "Nelson",
            "Ohio",
            "Ottawa",
            "Peace",
            "Pearl",
            "Platte",
            "Porcupine",
            "Rainy",
            "Rogue",
            "Rupert",
            "Salado",
            "Slave",
            "Snake",
            "Stewart",
            "Tennessee",
            "Trinity",
            "Verde",
            "White",
            "Wisconsin",
            "Winnipeg",
            "Alabama",
            "Arkansas",
            "Connecticut",
            "Columbia",
            "Uruguay",
            "Gambia",
            "Suriname",
            "Savannah",
            "Santa Cruz",
            "San Juan",
            "Churchill",
            "Fraser",
            "Mackenzie",
            "Magdalena",
            "Katherine",
            "Weser",
            "Severn",
            "Marico",
            "Madeira",
            "Mendoza",
            "Salinas",
            "Allier",
            "Sacramento",
            "Kasai",
            "Ituri",
            "Kaduna",
            "Sokoto",
            "Winisk",
            "Stanislaus",
            "Eastmain",
            "Cuiaba");
    /** Seas and lakes that our table of regions describes better. */
    private static final Set<String> ALREADY_OURS =
            Set.of("Aral Sea", "Dead Sea", "Sea of Galilee", "Kakhovka Reservoir", "Suez Canal", "Panama Canal");

    private final Path folder;
    private final Map<String, Tsv> repairs = new HashMap<>();
    private final Towns towns;

    /** @param folder of the shapefiles; {@code table} repairs and adds names: name as served, name, other names */
    WaterSource(Path folder, Path table, Towns towns) {
        this.folder = folder;
        this.towns = towns;
        Tsv.read(table).forEach(line -> repairs.put(line.get(0), line));
    }

    void addTo(Catalogue catalogue) throws IOException {
        add(
                catalogue,
                Shapefile.read(folder.resolve("ne_10m_rivers_lake_centerlines").toString()),
                true);
        add(catalogue, Shapefile.read(folder.resolve("ne_10m_ocean").toString()), false);
    }

    private void add(Catalogue catalogue, List<Shapefile.Feature> features, boolean areRivers) {
        Map<String, List<Shapefile.Feature>> byName = new TreeMap<>();
        for (Shapefile.Feature feature : features) {
            String served = feature.get("name");
            if (!served.isEmpty() && !feature.parts().isEmpty() && !ALREADY_OURS.contains(served)) {
                // A river comes in many pieces of one name; two lakes of one name are two lakes.
                String key = areRivers
                        ? repair(served).get(1)
                        : served + " " + Math.round(at(List.of(feature)).lat());
                byName.computeIfAbsent(key, n -> new ArrayList<>()).add(feature);
            }
        }
        byName.values().forEach(same -> catalogue.addPlace(entry(same, areRivers)));
    }

    /** The line of our table, or one made up for a water that is not in it. */
    private Tsv repair(String served) {
        String plain = served.replace("  ", " ");
        return repairs.getOrDefault(served, new Tsv(List.of("", plain)));
    }

    private Entry entry(List<Shapefile.Feature> features, boolean isRiver) {
        Tsv repair = repair(features.get(0).get("name"));
        boolean isKnown = !repair.get(0).isEmpty();
        boolean isTyped = TYPED.matcher(repair.get(1)).matches();
        String shown = isKnown || isTyped ? repair.get(1) : repair.get(1) + (isRiver ? " River" : " Lake");
        Entry entry = new Entry(shown, code(features.get(0), isRiver), at(features));
        Bounds box = Bounds.around(
                points(features).map(p -> LatLon.wrapped(p[1], p[0])).toList());
        double half = new LatLon(box.south(), box.west()).distanceMetres(new LatLon(box.north(), box.east())) / 2;
        entry.id = "naturalearth:" + (isRiver ? "river-" : "lake-")
                + Names.fold(shown).replace(' ', '-')
                + String.format(Locale.ROOT, "-%.0f-%.0f", entry.at.lat(), entry.at.lon());
        entry.box = Optional.of(box);
        entry.precisionMetres = Math.max(1000, half);
        entry.prominence = (isRiver ? 5.5 : 5) - 0.3 * rank(features);
        entry.unit = country(features);
        features.forEach(f -> entry.addNames(List.of(f.get("name_alt").split("[|,;]")), NameKind.ALTERNATE));
        features.forEach(f -> entry.addNames(repair(f.get("name")).list(2), NameKind.ENGLISH));
        if (!isTyped) {
            entry.addNames(variants(repair.get(1), isRiver), NameKind.ENGLISH);
        }
        // "The Red" is hardly ever written for the Red River, and "Don" never.
        if (!isKnown && repair.get(1).length() >= LONG_ENOUGH && !WORDS.contains(repair.get(1))) {
            entry.addName(repair.get(1), NameKind.ALTERNATE);
        }
        return entry;
    }

    private static List<String> variants(String name, boolean isRiver) {
        return isRiver
                ? List.of(name + " River", "River " + name, "Rio " + name)
                : List.of("Lake " + name, name + " Lake");
    }

    private static FeatureCode code(Shapefile.Feature feature, boolean isRiver) {
        if (isRiver) {
            return feature.get("name").contains("Canal") ? FeatureCode.CNL : FeatureCode.STM;
        }
        return feature.get("featurec_2").startsWith("Reservoir") ? FeatureCode.RSV : FeatureCode.LK;
    }

    private static double rank(List<Shapefile.Feature> features) {
        return features.stream()
                .flatMap(f -> Stream.of(f.get("scalerank"), f.get("scaleran_2")))
                .filter(rank -> rank.matches("[0-9.]+"))
                .mapToDouble(Double::parseDouble)
                .min()
                .orElse(9);
    }

    private static Stream<double[]> points(List<Shapefile.Feature> features) {
        return features.stream().flatMap(f -> f.parts().stream()).flatMap(Stream::of);
    }

    /** The middle point of the longest line, or the centre of the largest ring's box: on the water or close to it. */
    private static LatLon at(List<Shapefile.Feature> features) {
        double[][] longest = features.stream()
                .flatMap(f -> f.parts().stream())
                .max(Comparator.comparingInt(part -> part.length))
                .orElseThrow();
        boolean isRing =
                longest[0][0] == longest[longest.length - 1][0] && longest[0][1] == longest[longest.length - 1][1];
        if (isRing) {
            return Shape.part(longest).center();
        }
        double[] middle = longest[longest.length / 2];
        return LatLon.wrapped(middle[1], middle[0]);
    }

    /** The country of all towns along the water, when it is one. */
    private String country(List<Shapefile.Feature> features) {
        List<double[]> all = points(features).toList();
        int step = Math.max(1, all.size() / 12);
        Set<String> countries = Stream.iterate(0, i -> i < all.size(), i -> i + step)
                .map(all::get)
                .flatMap(p -> towns.nearest(LatLon.wrapped(p[1], p[0])).stream())
                .map(Entry::country)
                .collect(Collectors.toSet());
        return countries.size() == 1 ? countries.iterator().next() : "";
    }
}
