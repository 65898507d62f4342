package org.dateline.ui;

import java.text.NumberFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.AdminPath.Unit;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;

/** A place in words. */
public final class PlaceText {

    private PlaceText() {}

    /** What holds the place, from small to large: "Helmand, Afghanistan"; empty for a country or a sea. */
    public static String holders(Place place) {
        return Stream.of(place.admin().admin1(), place.admin().country())
                .flatMap(java.util.Optional::stream)
                .map(Unit::name)
                .filter(name -> !name.equals(place.name()) || !place.code().isArea())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Kind and holders: "town in Helmand, Afghanistan". */
    public static String description(Place place) {
        String holders = holders(place);
        return holders.isEmpty() ? kind(place.code()) : Texts.of("place.in", kind(place.code()), holders);
    }

    /** A word for the kind of place: "provincial capital". */
    public static String kind(FeatureCode code) {
        return Texts.of(code);
    }

    /** For those who listen: "Lashkar Gah, town in Helmand, Afghanistan, 4 mentions". */
    public static String spoken(LinkedPlace place) {
        return Texts.of(
                "place.spoken",
                place.place().name(),
                description(place.place()),
                place.mentions().size());
    }

    /** What tells it from its namesakes: kind, holders, inhabitants. */
    public static String distinction(Place place) {
        String description = description(place);
        return place.population().isEmpty() || place.population().getAsLong() == 0
                ? description
                : Texts.of(
                        "place.population",
                        description,
                        integer(place.population().getAsLong()));
    }

    /** A distance for a reader: "1,240 km", "3 km", "400 m". */
    public static String distance(double metres) {
        if (metres < 1000) {
            return integer(Math.round(metres / 10) * 10) + " m";
        }
        double km = metres / 1000;
        return km < 10 ? oneDigit(km) + " km" : integer(Math.round(km)) + " km";
    }

    private static String integer(long number) {
        return NumberFormat.getIntegerInstance(Texts.locale()).format(number);
    }

    private static String oneDigit(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(Texts.locale());
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }
}
