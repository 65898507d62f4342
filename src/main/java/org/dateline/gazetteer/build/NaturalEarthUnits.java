package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dateline.gazetteer.Names;
import org.dateline.geo.LatLon;

/** Natural Earth's admin1 units: shapes, label points and names in 21 languages. */
final class NaturalEarthUnits {

    /**
     * One unit.
     *
     * @param country ISO code of the country that the gazetteer counts it to
     * @param code GeoNames' admin1 code or empty
     * @param geonamesId or empty
     * @param group the part of the country it is in ("England", "Auvergne-Rhône-Alpes"), folded
     */
    record Unit(
            String country,
            String code,
            String geonamesId,
            Set<String> group,
            String name,
            Set<String> names,
            LatLon label,
            Shape shape) {}

    private static final Map<String, String> OVERSEAS = Map.of(
            "French Guiana",
            "GF",
            "Guadeloupe",
            "GP",
            "Martinique",
            "MQ",
            "Reunion",
            "RE",
            "Mayotte",
            "YT",
            "Svalbard",
            "SJ",
            "Jan Mayen",
            "SJ",
            "Somaliland",
            "SO",
            "Northern Cyprus",
            "CY");

    private final List<Unit> units = new ArrayList<>();

    NaturalEarthUnits(Path file) throws IOException {
        Json.readArray(file, feature -> add(feature.get("properties"), feature.get("geometry")));
    }

    private void add(Json properties, Json geometry) {
        String code = properties.get("gn_a1_code").text();
        boolean isFirstOrder = properties.get("gn_level").number().orElse(0.0) == 1;
        String iso = code.matches("[A-Z]{2}\\..*")
                ? code.substring(0, 2)
                : properties.get("iso_a2").text();
        String geonunit = properties.get("geonunit").text();
        Set<String> names = new TreeSet<>();
        properties.members().forEach((key, value) -> {
            if (key.startsWith("name_") && !key.equals("name_len") || key.equals("name") || key.equals("gn_name")) {
                names.addAll(List.of(value.text().split("\\|")));
            }
        });
        names.removeIf(String::isBlank);
        double id = properties.get("gn_id").number().orElse(0.0);
        units.add(new Unit(
                OVERSEAS.getOrDefault(geonunit, iso),
                isFirstOrder ? code : "",
                id > 0 ? String.format(Locale.ROOT, "%.0f", id) : "",
                new TreeSet<>(List.of(
                        Names.fold(geonunit),
                        Names.fold(properties.get("region").text()))),
                properties.get("name_en").text(),
                names,
                new LatLon(
                        properties.get("latitude").number().orElse(0.0),
                        properties.get("longitude").number().orElse(0.0)),
                Shape.of(geometry)));
    }

    List<Unit> ofCountry(String iso) {
        return where(unit -> unit.country.equals(iso));
    }

    /** The units that make up an admin1: by code, by GeoNames id, by name, or all units of a part of the country. */
    List<Unit> ofAdmin1(String code, String geonamesId, Set<String> names) {
        String iso = code.substring(0, 2);
        List<Unit> byCode = where(unit -> unit.code.equals(code));
        List<Unit> byId = where(unit -> !geonamesId.isEmpty() && unit.geonamesId.equals(geonamesId));
        List<Unit> byName = where(unit ->
                unit.country.equals(iso) && unit.names.stream().map(Names::fold).anyMatch(names::contains));
        List<Unit> byGroup = where(unit -> unit.country.equals(iso)
                && unit.group.stream().anyMatch(group -> !group.isEmpty() && names.contains(group)));
        for (List<Unit> found : List.of(byId, byCode, byGroup, byName)) {
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Unit> where(Predicate<Unit> condition) {
        return units.stream().filter(condition).toList();
    }

    static Optional<LatLon> label(List<Unit> units) {
        return units.size() == 1
                ? Optional.of(units.get(0).label)
                : Shape.merge(units.stream().map(Unit::shape).toList()).box().map(box -> box.center());
    }
}
