package org.dateline.gazetteer.build;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.dateline.gazetteer.FeatureClass;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Names;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;

/** Our own tables of seas, regions, sites and places of war. */
final class RegionSource {

    /** Beyond this radius a region is of no one country unless its row says so. */
    private static final double ONE_COUNTRY_METRES = 120_000;

    private static final double ONE_PROVINCE_METRES = 20_000;

    private final Path table;
    private final Towns towns;

    RegionSource(Path table, Towns towns) {
        this.table = table;
        this.towns = towns;
    }

    void addTo(Catalogue catalogue) {
        Tsv.read(table).forEach(line -> catalogue.addPlace(entry(line)));
    }

    private Entry entry(Tsv line) {
        FeatureCode code = FeatureCode.valueOf(line.get(0));
        LatLon at = new LatLon(line.number(2), line.number(3));
        Entry entry = new Entry(line.get(1), code, at);
        double metres = 1000 * line.number(4);
        entry.id = "dateline:" + slug(code, line.get(1));
        entry.precisionMetres = metres;
        entry.prominence = Prominence.of(code, code.featureClass() == FeatureClass.P ? 2000 : 0);
        entry.unit = unit(line.get(5), code, at, metres);
        if (code.isArea() && metres < 3_000_000) {
            entry.box = Optional.of(box(at, metres));
        }
        entry.addNames(line.list(6), NameKind.ENGLISH);
        entry.addNames(line.list(7), NameKind.ABBREVIATION);
        Demonyms.add(entry, line.list(8));
        return entry;
    }

    private static String slug(FeatureCode code, String name) {
        String kind =
                code.featureClass() == FeatureClass.P ? "" : "-" + code.name().toLowerCase(Locale.ROOT);
        return Names.fold(name).replace(' ', '-') + kind;
    }

    private String unit(String stated, FeatureCode code, LatLon at, double metres) {
        if (!stated.isEmpty()) {
            return stated.equals("-") ? "" : stated;
        }
        boolean isWater = code.featureClass() == FeatureClass.H && code != FeatureCode.RSV && code != FeatureCode.LK;
        if (isWater || metres > ONE_COUNTRY_METRES) {
            return "";
        }
        return towns.nearest(at)
                .map(town -> metres <= ONE_PROVINCE_METRES ? town.admin1() : town.country())
                .orElse("");
    }

    private static Bounds box(LatLon at, double metres) {
        double height = Math.toDegrees(metres / LatLon.EARTH_RADIUS_METRES);
        double south = Math.max(-90, at.lat() - height);
        double north = Math.min(90, at.lat() + height);
        double width = Math.min(170, height / Math.max(0.05, Math.cos(Math.toRadians(at.lat()))));
        return new Bounds(
                south,
                LatLon.wrapped(0, at.lon() - width).lon(),
                north,
                LatLon.wrapped(0, at.lon() + width).lon());
    }
}
