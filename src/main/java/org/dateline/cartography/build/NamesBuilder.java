package org.dateline.cartography.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.cartography.ArcFormat;
import org.dateline.cartography.NameClass;

/** Writes names.bin: towns, countries, provinces, lakes and the names that run along lines, the weightiest first. */
final class NamesBuilder {

    /** Towns with fewer people are left to the gazetteer, seats of an area excepted. */
    private static final int FEWEST = 1500;

    /** The zoom from which on a town of Natural Earth's scalerank is shown. */
    private static final double[] ZOOM_OF_RANK = {2.4, 3.0, 3.6, 4.1, 4.7, 5.3, 5.8, 6.3, 6.8, 7.1, 7.4};

    /**
     * A name.
     *
     * @param zoom from which on it may be shown
     * @param weight decides among names of one zoom: population, area
     * @param points one, or a line
     * @param width of the room there is, in grid units; 0 for towns
     */
    private record Name(
            NameClass kind, double zoom, double weight, long[] points, int width, String code, String text) {}

    private final List<Name> names = new ArrayList<>();

    byte[] toBytes() {
        names.sort(Comparator.comparingDouble(Name::zoom)
                .thenComparing(Comparator.comparingDouble(Name::weight).reversed())
                .thenComparing(Name::text)
                .thenComparing(name -> name.points[0]));
        var sink = new ByteSink().magic("DLN1").number(names.size());
        for (Name name : names) {
            sink.number(name.kind.ordinal() | name.points.length << 4)
                    .number(Math.round(name.zoom * 10))
                    .text(name.text);
            for (long point : name.points) {
                sink.number(Grid.x(point)).number(Grid.y(point));
            }
            if (!name.kind.isTown()) {
                sink.number(name.width).text(name.code);
            }
        }
        return sink.toBytes();
    }

    // ---- towns

    void towns(Path cities500, List<Shapefile.Feature> naturalEarth) throws IOException {
        Map<String, Integer> ranks = new HashMap<>();
        for (Shapefile.Feature feature : naturalEarth) {
            ranks.merge(
                    Long.toString((long) feature.number("geonameid", -1)),
                    (int) feature.number("scalerank", 10),
                    Math::min);
        }
        try (var lines = Files.lines(cities500, StandardCharsets.UTF_8)) {
            lines.forEach(line -> town(line.split("\t", -1), ranks));
        }
    }

    private void town(String[] row, Map<String, Integer> ranks) {
        String code = row[7];
        if (Set.of("PPLX", "PPLH", "PPLQ", "PPLW", "PPLCH").contains(code)) {
            return;
        }
        long people = Long.parseLong(row[14]);
        NameClass kind = switch (code) {
            case "PPLC" -> NameClass.CAPITAL;
            case "PPLA" -> NameClass.SEAT;
            default -> NameClass.TOWN;
        };
        if (people < FEWEST && kind == NameClass.TOWN && !code.equals("PPLA2")) {
            return;
        }
        double zoom = zoom(kind, people, ranks.get(row[0]));
        names.add(new Name(
                kind,
                zoom,
                people + (kind == NameClass.CAPITAL ? 3e6 : kind == NameClass.SEAT ? 2e5 : 0),
                new long[] {Grid.of(Double.parseDouble(row[5]), Double.parseDouble(row[4]))},
                0,
                "",
                TownNames.of(row[1], row[8])));
    }

    private static double zoom(NameClass kind, long people, Integer rank) {
        double byPeople = Math.max(2.4, 10.6 - Math.log10(Math.max(people, 100) / 1000.0) * 1.9);
        double zoom = rank == null ? byPeople : Math.min(ZOOM_OF_RANK[Math.min(rank, 10)], byPeople + 0.5);
        return switch (kind) {
            case CAPITAL -> Math.min(zoom, people > 200_000 ? 3.6 : 5);
            case SEAT -> Math.min(zoom, 6.6);
            default -> Math.max(zoom, 2.8);
        };
    }

    // ---- countries and provinces

    void countries(Topology topology, List<AdminUnits.Unit> units, Path territories) throws IOException {
        Map<String, String> english = territories(territories);
        topology.dissolve(units.stream().map(AdminUnits.Unit::country).toList()).forEach((code, rings) -> {
            String name = english.getOrDefault(code + "-alt-short", english.get(code));
            if (!code.isEmpty() && name != null) {
                area(
                        NameClass.COUNTRY,
                        code,
                        name,
                        rings.stream().map(topology::points).toList());
            }
        });
    }

    void provinces(List<AdminUnits.Unit> units) {
        Set<String> seen = new HashSet<>();
        for (AdminUnits.Unit unit : units) {
            if (!unit.code().isEmpty() && seen.add(unit.code()) && !unit.name().isBlank()) {
                area(NameClass.PROVINCE, unit.code(), unit.name(), unit.rings());
            }
        }
    }

    private void area(NameClass kind, String code, String text, List<long[]> rings) {
        if (rings.isEmpty()) {
            return;
        }
        Anchors.Anchor anchor = Anchors.of(rings);
        double area = rings.stream()
                .mapToDouble(ring -> Math.abs(Grid.area2(ring)) / 2)
                .sum();
        boolean country = kind == NameClass.COUNTRY;
        double letter = country ? 8.2 : 6.6;
        double room = Math.max(anchor.width() * (country ? 1.5 : 1.0), Math.sqrt(area) * (country ? 1.1 : 0.75));
        double zoom = Math.log(letter * text.length() / (room / ArcFormat.SIZE) / 256) / Math.log(2);
        double from = country ? Math.max(1, Math.min(5.6, zoom)) : Math.max(5, Math.min(9, zoom));
        names.add(
                new Name(kind, from, area, new long[] {Grid.pack(anchor.x(), anchor.y())}, anchor.width(), code, text));
    }

    private static Map<String, String> territories(Path json) throws IOException {
        Map<String, String> names = new HashMap<>();
        try (var in = Files.newInputStream(json);
                var parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    names.put(parser.currentName(), parser.getText());
                }
            }
        }
        names.keySet().removeAll(Set.of("US-alt-short", "GB-alt-short", "UN-alt-short", "BA-alt-short"));
        names.put("CD", "DR Congo");
        names.put("CG", "Congo");
        return names;
    }

    // ---- waters and lands

    void lakes(List<Shapefile.Feature> lakes, RiverNames repair) {
        for (Shapefile.Feature lake : lakes) {
            String text = repair.of(lake.text("name"));
            var rings = lake.parts().stream().map(Grid::line).toList();
            if (text.isBlank() || rings.isEmpty()) {
                continue;
            }
            Anchors.Anchor anchor = Anchors.of(rings);
            double area = Math.abs(Grid.area2(rings.get(0))) / 2;
            double room = Math.max(anchor.width(), Math.sqrt(area) * 1.2);
            double zoom = Math.log(5.5 * text.length() / (room / ArcFormat.SIZE) / 256) / Math.log(2);
            names.add(new Name(
                    NameClass.LAKE,
                    Math.max(3, Math.min(10, zoom)),
                    area,
                    new long[] {Grid.pack(anchor.x(), anchor.y())},
                    anchor.width(),
                    "",
                    text));
        }
    }

    void features() throws IOException {
        for (String[] row : Table.read("features.tsv")) {
            String[] positions = row[2].split("; *");
            long[] points = new long[positions.length];
            double length = 0;
            for (int i = 0; i < points.length; i++) {
                String[] latLon = positions[i].trim().split(" +");
                double lon = Double.parseDouble(latLon[1]);
                points[i] = Grid.of(lon, Double.parseDouble(latLon[0]));
                if (i > 0 && Grid.x(points[i]) < Grid.x(points[i - 1]) - ArcFormat.SIZE / 2) {
                    points[i] = Grid.pack(Grid.x(points[i]) + ArcFormat.SIZE, Grid.y(points[i]));
                }
                length += i == 0
                        ? 0
                        : Math.hypot(
                                Grid.x(points[i]) - Grid.x(points[i - 1]), Grid.y(points[i]) - Grid.y(points[i - 1]));
            }
            double zoom = Math.log(6.6 * row[1].length() / (length * 1.1 / ArcFormat.SIZE) / 256) / Math.log(2);
            NameClass kind = NameClass.valueOf(row[0]);
            double least = kind == NameClass.REGION ? 4 : kind.isWater() ? 1 : 3.4;
            names.add(new Name(
                    kind, Math.max(least, Math.min(9, zoom)), length * length, points, (int) length, "", row[1]));
        }
    }
}
