package org.dateline.gazetteer.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.geo.LatLon;

/** Large and medium airports and airbases of OurAirports. */
final class AirportSource {

    private static final Pattern MILITARY = Pattern.compile(
            ".*\\b(Air ?base|Air Base|AB|AFB|Air Force|Airbase|Naval Air|NAS|Army|RAF|Military|Marine Corps|Air Station)\\b.*");
    private static final double RADIUS_METRES = 3000;

    private final Path file;
    private final Towns towns;

    AirportSource(Path file, Towns towns) {
        this.file = file;
        this.towns = towns;
    }

    void addTo(Catalogue catalogue) throws IOException {
        Json.readArray(file, airport -> {
            if (catalogue.unit(airport.get("iso_country").text()).isPresent()) {
                catalogue.addPlace(entry(airport));
            }
        });
    }

    private Entry entry(Json airport) {
        String name = airport.get("name").text().strip();
        boolean isLarge = airport.get("type").text().equals("large_airport");
        FeatureCode code = MILITARY.matcher(name).matches() ? FeatureCode.AIRB : FeatureCode.AIRP;
        LatLon at = new LatLon(
                airport.get("latitude_deg").number().orElseThrow(),
                airport.get("longitude_deg").number().orElseThrow());
        Entry entry = new Entry(name, code, at);
        entry.id = "ourairports:" + airport.get("ident").text();
        entry.precisionMetres = RADIUS_METRES;
        entry.prominence = isLarge ? 4 : 2.5;
        String country = airport.get("iso_country").text();
        entry.unit = towns.nearest(at)
                .filter(town -> town.country().equals(country))
                .map(Entry::admin1)
                .orElse(country);
        for (String part : name.split("/|\\(|\\)|–")) {
            addWithVariants(entry, part.strip(), NameKind.ENGLISH);
        }
        addWithVariants(entry, name, NameKind.ENGLISH);
        for (String keyword : airport.get("keywords").text().split(",")) {
            if (keyword.strip().length() > 5 && keyword.strip().indexOf(' ') > 0) {
                addWithVariants(entry, keyword.strip(), NameKind.ALTERNATE);
            }
        }
        if (isLarge) {
            entry.addName(airport.get("iata_code").text(), NameKind.ABBREVIATION);
        }
        return entry;
    }

    /** The words that speakers add and leave out: "Beirut-Rafic Hariri International Airport". */
    private static void addWithVariants(Entry entry, String name, NameKind kind) {
        if (name.indexOf(' ') < 0) {
            return;
        }
        entry.addName(name, kind);
        entry.addName(name.replace(" International Airport", " Airport"), kind);
        entry.addName(name.replaceAll("(?i) (Air Base|Airbase|AB)$", " Airbase"), kind);
        entry.addName(name.replaceAll("(?i) (Air Base|Airbase|AB)$", " Air Base"), kind);
        entry.addName(name.replaceAll(" AFB$", " Air Force Base"), kind);
        entry.addName(name.replaceAll(" Air Force Base$", " AFB"), kind);
    }
}
