package org.dateline.cartography.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.cartography.NameClass;
import org.dateline.geo.LatLon;

/** Towns of GeoNames, ranked by Natural Earth where it knows them and by population where not. */
final class TownSource {

    /** Towns with fewer people are left to the gazetteer, seats of an area excepted. */
    private static final int FEWEST = 1500;

    /** Natural Earth's geonameids are wrong now and then (a Lagos in Bulgaria): trusted only this close, in metres. */
    private static final double SAME = 60_000;

    /** People of a town that nobody confuses with its neighbours. */
    private static final long LARGE = 100_000;

    /** A town that Natural Earth does not know is a suburb or a county in disguise, however many people it counts. */
    private static final double UNKNOWN_FROM = 4.6;

    /** Levels that people can bring a town forward from where its rank puts it. */
    private static final double FORWARD = 1.2;

    /** The zoom from which on a town of Natural Earth's scalerank is shown. */
    private static final double[] ZOOM_OF_RANK = {2.4, 3.0, 3.6, 4.1, 4.7, 5.2, 5.7, 6.2, 6.6, 6.9, 7.2};

    /** Towns that are none, any more. */
    private static final Set<String> GONE = Set.of("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH");

    /** Dependent territories: their capitals do not rank with those of states. */
    private static final Set<String> DEPENDENT = Set.of(
            "AI", "AS", "AW", "AX", "BL", "BM", "BQ", "CC", "CK", "CW", "CX", "FK", "FO", "GF", "GG", "GI", "GL", "GP",
            "GS", "GU", "HK", "IM", "IO", "JE", "KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF", "NU", "PF", "PM", "PN",
            "PR", "RE", "SH", "SJ", "SX", "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT");

    private record Ranked(int rank, LatLon location, String name) {}

    private final Map<String, Ranked> ranked = new HashMap<>();
    private final Map<String, List<Ranked>> rankedByName = new HashMap<>();
    private final List<Name> names = new ArrayList<>();

    static List<Name> read(Path cities500, List<Shapefile.Feature> naturalEarth) throws IOException {
        var source = new TownSource();
        for (Shapefile.Feature feature : naturalEarth) {
            double[] point = feature.parts().get(0);
            var town = new Ranked(
                    (int) feature.number("scalerank", 10), new LatLon(point[1], point[0]), feature.text("name"));
            source.ranked.putIfAbsent(Long.toString((long) feature.number("geonameid", -1)), town);
            source.rankedByName
                    .computeIfAbsent(town.name, name -> new ArrayList<>())
                    .add(town);
        }
        try (var lines = Files.lines(cities500, StandardCharsets.UTF_8)) {
            lines.forEach(line -> source.town(line.split("\t", -1)));
        }
        return source.names;
    }

    private void town(String[] row) {
        String country = row[8];
        NameClass kind = kind(row[7], country);
        long people = Long.parseLong(row[14]);
        boolean seat = kind != NameClass.TOWN || row[7].equals("PPLA2");
        if (GONE.contains(row[7]) || (people < FEWEST && !seat)) {
            return;
        }
        var location = new LatLon(Double.parseDouble(row[4]), Double.parseDouble(row[5]));
        Optional<Ranked> known = Optional.ofNullable(ranked.get(row[0]))
                .filter(other -> other.location.distanceMetres(location) < SAME)
                .or(() -> namesake(row[1], location, people));
        double weight = people + (kind == NameClass.CAPITAL ? 3e6 : kind == NameClass.SEAT ? 2e5 : 0);
        Set<String> called = new HashSet<>(Arrays.asList(row[3].split(",")));
        String text = TownNames.of(row[1], country, known.map(Ranked::name).filter(called::contains));
        names.add(new Name(
                kind,
                zoom(kind, people, known.map(Ranked::rank)),
                weight,
                new long[] {Grid.of(location.lon(), location.lat())},
                0,
                "",
                text));
    }

    /** Paris and Rome have the identifier of something else there: a large town is known by its name and place too. */
    private Optional<Ranked> namesake(String name, LatLon location, long people) {
        return people < LARGE
                ? Optional.empty()
                : rankedByName.getOrDefault(name, List.of()).stream()
                        .filter(other -> other.location.distanceMetres(location) < SAME / 2)
                        .findFirst();
    }

    private static NameClass kind(String code, String country) {
        return switch (code) {
            case "PPLC" -> DEPENDENT.contains(country) ? NameClass.SEAT : NameClass.CAPITAL;
            case "PPLA" -> NameClass.SEAT;
            default -> NameClass.TOWN;
        };
    }

    private static double zoom(NameClass kind, long people, Optional<Integer> rank) {
        double byPeople = Math.max(2.4, 10.1 - Math.log10(Math.max(people, 100) / 1000.0) * 1.9);
        double zoom = rank.map(r -> ZOOM_OF_RANK[Math.min(r, 10)])
                .map(byRank -> Math.min(byRank, Math.max(byRank - FORWARD, byPeople + 0.5)))
                .orElse(Math.max(UNKNOWN_FROM, byPeople));
        return switch (kind) {
            case CAPITAL -> Math.min(zoom, people > 200_000 ? 3.6 : 5);
            case SEAT -> Math.min(zoom, 6.6);
            default -> Math.max(zoom, 2.8);
        };
    }
}
