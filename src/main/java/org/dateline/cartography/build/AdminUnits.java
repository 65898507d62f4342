package org.dateline.cartography.build;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the provinces of the world, Natural Earth 5 at 1:10 million, from GeoJSON. */
final class AdminUnits {

    /** What the source codes as no country of ISO 3166 and we count to one. */
    private static final Map<String, String> COUNTRY_OF = Map.ofEntries(
            Map.entry("CYN", "CY"),
            Map.entry("SOL", "SO"),
            Map.entry("KAB", "KZ"),
            Map.entry("USG", "CU"),
            Map.entry("ESB", "GB"),
            Map.entry("WSB", "GB"),
            Map.entry("CSI", "AU"),
            Map.entry("IOA", "AU"),
            Map.entry("CLP", "FR"));

    private static final Set<String> WESTERN_SAHARA = Set.of("MA.59", "MA.EH");

    /**
     * A province.
     *
     * @param country ISO 3166-1 alpha-2, or "" for Siachen and the Spratlys, which are nobody's here
     * @param code GeoNames' admin1 code, "" where it has none
     * @param name in English
     * @param owner the source's code for who holds it
     * @param rank Natural Earth's labelrank, 2 (large) to 20
     * @param rings closed, on the grid
     */
    record Unit(String country, String code, String name, String owner, int rank, List<long[]> rings) {}

    private AdminUnits() {}

    static List<Unit> read(Path geoJson) throws IOException {
        var units = new ArrayList<Unit>();
        try (var in = Files.newInputStream(geoJson);
                JsonParser json = new JsonFactory().createParser(in)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.START_OBJECT
                        && json.getParsingContext().getParent().inArray()) {
                    units.add(feature(json));
                }
            }
        }
        return units;
    }

    private static Unit feature(JsonParser json) throws IOException {
        var properties = new HashMap<String, String>();
        List<long[]> rings = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if ("properties".equals(field)) {
                while (json.nextToken() != JsonToken.END_OBJECT) {
                    String key = json.currentName();
                    json.nextToken();
                    properties.put(key, json.getText());
                }
            } else if ("geometry".equals(field)) {
                rings = geometry(json);
            } else if (value.isStructStart()) {
                json.skipChildren();
            }
        }
        return unit(properties, rings);
    }

    private static List<long[]> geometry(JsonParser json) throws IOException {
        var rings = new ArrayList<long[]>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            json.nextToken();
            if ("coordinates".equals(field)) {
                coordinates(json, new ArrayList<>(), rings);
            }
        }
        return rings;
    }

    /** Reads the array that the parser stands at; an array of pairs is a ring. Tells whether it was itself a pair. */
    private static boolean coordinates(JsonParser json, List<Double> ring, List<long[]> rings) throws IOException {
        JsonToken token = json.nextToken();
        if (token.isNumeric()) {
            ring.add(json.getDoubleValue());
            json.nextToken();
            ring.add(json.getDoubleValue());
            json.nextToken();
            return true;
        }
        boolean pairs = false;
        for (; token != JsonToken.END_ARRAY; token = json.nextToken()) {
            pairs = coordinates(json, ring, rings);
        }
        if (pairs) {
            rings.add(Grid.line(ring.stream().mapToDouble(Double::doubleValue).toArray()));
            ring.clear();
        }
        return false;
    }

    private static Unit unit(Map<String, String> p, List<long[]> rings) {
        String code = p.get("gn_a1_code");
        String country = p.get("iso_a2");
        if (country.length() != 2 || country.startsWith("-")) {
            country = COUNTRY_OF.getOrDefault(p.get("adm0_a3"), "");
        }
        if (code.startsWith("UA.") && "RU".equals(country)) {
            country = "UA"; // Crimea and Sevastopol: the source goes by who holds them
        }
        boolean westernSahara = WESTERN_SAHARA.contains(code);
        if (westernSahara) {
            country = "EH"; // as the United Nations list it; its inner line stays, dashed
        }
        String name = p.get("name_en").isBlank() ? p.get("name") : p.get("name_en");
        boolean known = code.length() > 3 && (code.startsWith(country + ".") || westernSahara);
        var closed = rings.stream().filter(ring -> ring.length >= 4).toList();
        return new Unit(
                country, known ? code : "", name, p.get("adm0_a3"), Integer.parseInt(p.get("labelrank")), closed);
    }
}
