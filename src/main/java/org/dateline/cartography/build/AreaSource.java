package org.dateline.cartography.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.cartography.NameClass;

/** Names of countries, provinces and lakes, where in each there is most room, and from which zoom on they fit. */
final class AreaSource {

    /** Short names that CLDR offers and that nobody wants on a map. */
    private static final Set<String> TOO_SHORT = Set.of("US-alt-short", "GB-alt-short", "UN-alt-short", "BA-alt-short");

    private final List<Name> names = new ArrayList<>();

    List<Name> names() {
        return names;
    }

    void countries(Topology topology, List<AdminUnits.Unit> units, Path territories) throws IOException {
        Map<String, String> english = strings(territories);
        english.keySet().removeAll(TOO_SHORT);
        english.put("CD", "DR Congo");
        english.put("CG", "Congo");
        topology.dissolve(units.stream().map(AdminUnits.Unit::country).toList()).forEach((code, rings) -> {
            String name = english.getOrDefault(code + "-alt-short", english.get(code));
            if (!code.isEmpty() && name != null) {
                area(
                        NameClass.COUNTRY,
                        code,
                        name,
                        rings.stream().map(topology::points).toList(),
                        0,
                        isInTheSea(topology, rings));
            }
        });
    }

    /**
     * Provinces under GeoNames' names.
     *
     * @param admin1 GeoNames' list of codes and names
     * @param builder knows from which zoom on the lines between provinces are drawn: names come a little later
     */
    void provinces(List<AdminUnits.Unit> units, Path admin1, TopologyBuilder builder) throws IOException {
        Map<String, String> named = codes(admin1);
        Set<String> seen = new HashSet<>();
        for (AdminUnits.Unit unit : units) {
            String name = TownNames.province(named.getOrDefault(unit.code(), unit.name()), unit.country());
            if (!unit.code().isEmpty() && seen.add(unit.code()) && !name.isBlank()) {
                double from = builder.provincesFrom(unit.country()) + 0.6;
                area(NameClass.PROVINCE, unit.code(), name, unit.rings(), from, false);
            }
        }
    }

    /** Whether hardly any of its outline is a border: its name may run out over the water then. */
    private static boolean isInTheSea(Topology topology, List<List<Topology.Directed>> rings) {
        long coast = 0;
        long border = 0;
        for (List<Topology.Directed> ring : rings) {
            for (Topology.Directed directed : ring) {
                Topology.Arc arc = topology.arcs.get(directed.arc());
                coast += arc.sides.size() < 2 ? arc.line.length : 0;
                border += arc.sides.size() < 2 ? 0 : arc.line.length;
            }
        }
        return border * 7 < coast;
    }

    private void area(NameClass kind, String code, String text, List<long[]> rings, double from, boolean inTheSea) {
        if (rings.isEmpty()) {
            return;
        }
        Anchors.Anchor anchor = Anchors.of(rings);
        double area = rings.stream()
                .mapToDouble(ring -> Math.abs(Grid.area2(ring)) / 2)
                .sum();
        boolean country = kind == NameClass.COUNTRY;
        double room = inTheSea
                ? Math.max(anchor.width() * 1.9, Math.sqrt(area) * 1.9)
                : Math.max(anchor.width() * (country ? 1.5 : 0.95), Math.sqrt(area) * (country ? 1.1 : 0.7));
        double zoom = Name.zoomToFit(text, country ? 8.2 : 7, room);
        double shown = country ? Math.max(1, Math.min(5.6, zoom)) : Math.max(from, Math.min(9.5, zoom));
        names.add(new Name(
                kind, shown, area, new long[] {Grid.pack(anchor.x(), anchor.y())}, anchor.width(), code, text));
    }

    void lakes(List<Shapefile.Feature> lakes, WaterNames repair) {
        for (Shapefile.Feature lake : lakes) {
            String text = repair.of(lake.text("name"));
            var rings = lake.parts().stream().map(Grid::line).toList();
            if (text.isBlank() || rings.isEmpty()) {
                continue;
            }
            Anchors.Anchor anchor = Anchors.of(rings);
            double area = Math.abs(Grid.area2(rings.get(0))) / 2;
            double zoom = Name.zoomToFit(text, 5.5, Math.max(anchor.width(), Math.sqrt(area) * 1.2));
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

    /** All texts of a JSON file by the name of their field. */
    private static Map<String, String> strings(Path json) throws IOException {
        Map<String, String> strings = new HashMap<>();
        try (var in = Files.newInputStream(json);
                var parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    strings.put(parser.currentName(), parser.getText());
                }
            }
        }
        return strings;
    }

    private static Map<String, String> codes(Path json) throws IOException {
        Map<String, String> codes = new HashMap<>();
        String code = "";
        try (var in = Files.newInputStream(json);
                var parser = new JsonFactory().createParser(in)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() == JsonToken.VALUE_STRING) {
                    if (parser.currentName().equals("code")) {
                        code = parser.getText();
                    } else {
                        codes.put(code, parser.getText());
                    }
                }
            }
        }
        return codes;
    }
}
