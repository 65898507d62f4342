package org.dateline.geo;

import java.util.Locale;
import java.util.Optional;
import org.dateline.wording.Saying;

/** The ways of writing a position. */
public enum Notation {
    /** Decimal degrees: "33.51000, 36.29000". */
    DD,
    /** Degrees and decimal minutes: "33°30.600′N 36°17.400′E". */
    DDM,
    /** Degrees, minutes, seconds: "33°30′36″N 36°17′24″E". */
    DMS,
    /** "37S 248311mE 3711222mN". */
    UTM,
    /** "37S BT 48311 11222". */
    MGRS,
    /** "8G5QG76Q+Q2", 14 m. */
    PLUS_CODE,
    /** "geo:33.51000,36.29000" (RFC 5870). */
    GEO_URI,
    /** A link to a web map; written as OpenStreetMap's. */
    MAP_URL;

    /** Its name, for readers. */
    public Saying saying() {
        return Saying.of("notation." + name());
    }

    /** A position in this notation, to about a metre; empty where a grid does not reach (UTM and MGRS near the poles). */
    public Optional<String> format(LatLon point) {
        return switch (this) {
            case DD -> Optional.of(String.format(Locale.ROOT, "%.5f, %.5f", point.lat(), point.lon()));
            case DDM -> Optional.of(minutes(point.lat(), 'N', 'S') + " " + minutes(point.lon(), 'E', 'W'));
            case DMS -> Optional.of(seconds(point.lat(), 'N', 'S') + " " + seconds(point.lon(), 'E', 'W'));
            case UTM -> Utm.of(point).map(Utm::toString);
            case MGRS -> Mgrs.format(point, 5);
            case PLUS_CODE -> Optional.of(PlusCode.encode(point, 10));
            case GEO_URI -> Optional.of(String.format(Locale.ROOT, "geo:%.5f,%.5f", point.lat(), point.lon()));
            case MAP_URL ->
                Optional.of(String.format(
                        Locale.ROOT,
                        "https://www.openstreetmap.org/?mlat=%1$.5f&mlon=%2$.5f#map=14/%1$.5f/%2$.5f",
                        point.lat(),
                        point.lon()));
        };
    }

    private static String minutes(double degrees, char positive, char negative) {
        long thousandths = Math.round(Math.abs(degrees) * 60_000);
        return String.format(
                Locale.ROOT,
                "%d°%06.3f′%c",
                thousandths / 60_000,
                thousandths % 60_000 / 1000.0,
                degrees < 0 ? negative : positive);
    }

    private static String seconds(double degrees, char positive, char negative) {
        long seconds = Math.round(Math.abs(degrees) * 3600);
        return String.format(
                Locale.ROOT,
                "%d°%02d′%02d″%c",
                seconds / 3600,
                seconds / 60 % 60,
                seconds % 60,
                degrees < 0 ? negative : positive);
    }
}
