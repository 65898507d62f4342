package org.dateline.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/** Where a place lies, in words and figures for a reader. */
public final class Whereabouts {

    private Whereabouts() {}

    /** What holds a place, from small to large: "Helmand, Afghanistan"; empty for a country, a sea, a continent. */
    public static String within(Place place, Language language) {
        AdminPath admin = place.admin();
        boolean isCountry = place.code().isCountry();
        Stream<Optional<AdminPath.Unit>> units = Stream.of(
                isCountry || place.code() == FeatureCode.ADM1 ? Optional.empty() : admin.admin1(),
                isCountry ? Optional.empty() : admin.country());
        return units.flatMap(Optional::stream).map(unit -> unit.name(language)).collect(Collectors.joining(", "));
    }

    /** Name and what holds it: "Lashkar Gah, Helmand, Afghanistan". */
    public static String full(Place place, Language language) {
        String within = within(place, language);
        return within.isEmpty() ? place.name(language) : place.name(language) + ", " + within;
    }

    /** Degrees with four decimals, about ten metres: "31.5938, 64.3716". */
    public static String degrees(LatLon position) {
        return String.format(Locale.ROOT, "%.4f, %.4f", position.lat(), position.lon());
    }

    /** A distance as a reader wants it: "800 m", "5 km", "350 km". */
    public static String distance(double metres, Language language) {
        boolean near = metres < 1000;
        String figure = String.format(Locale.ROOT, "%.0f", near ? metres : metres / 1000);
        return Saying.of(near ? "figures.m" : "figures.km", figure).in(language);
    }
}
