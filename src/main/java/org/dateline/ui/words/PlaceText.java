package org.dateline.ui.words;

import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Links.LinkedPlace;
import org.dateline.gazetteer.AdminPath.Unit;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Notation;
import org.dateline.geo.Reading;
import org.dateline.wording.Saying;

/** A place in words. */
public final class PlaceText {

    private PlaceText() {}

    /** The name to show, in the language of the window where that has one of its own. */
    public static String name(Place place) {
        return place.name(Texts.language());
    }

    /** The name to show of what holds a place. */
    public static String name(Unit unit) {
        return unit.name(Texts.language());
    }

    /** The names by which a reader may look for a place: the one shown, and the English one. */
    public static Stream<String> names(Place place) {
        return Stream.of(name(place), place.name()).distinct();
    }

    /** What holds the place, from small to large: "Helmand, Afghanistan"; empty for a country or a sea. */
    public static String holders(Place place) {
        return units(place).map(PlaceText::name).distinct().collect(Collectors.joining(", "));
    }

    private static Stream<Unit> units(Place place) {
        return Stream.of(place.admin().admin1(), place.admin().country())
                .flatMap(Optional::stream)
                .filter(unit ->
                        !unit.name().equals(place.name()) || !place.code().isArea());
    }

    /** Kind and holders: "town in Helmand, Afghanistan". */
    public static String description(Place place) {
        List<Unit> units = units(place).toList();
        if (units.isEmpty()) {
            return kind(place.code());
        }
        return units.size() == 1
                ? Texts.of(Saying.of("place.in", place.code(), units.get(0).placeName()))
                : Texts.of("place.in", kind(place.code()), holders(place));
    }

    /** Name, kind and holders: "Lashkar Gah, town in Helmand, Afghanistan". */
    public static String inFull(Place place) {
        return name(place) + ", " + description(place);
    }

    /** All that a filter may find a place by, in the language of the window and in English. */
    public static String findable(Place place) {
        Stream<String> english =
                Stream.concat(Stream.of(place.code().label()), units(place).map(Unit::name));
        return Stream.of(names(place), Stream.of(description(place)), english)
                .flatMap(words -> words)
                .collect(Collectors.joining(" "));
    }

    /** The same at ever less length: "town in Helmand, Afghanistan", "town in Helmand", "town in Afghanistan", "town". */
    public static List<String> descriptions(Place place) {
        Stream<String> within =
                units(place).map(unit -> Texts.of(Saying.of("place.in", place.code(), unit.placeName())));
        return Stream.of(Stream.of(description(place)), within, Stream.of(kind(place.code())))
                .flatMap(words -> words)
                .distinct()
                .toList();
    }

    /** A word for the kind of place: "provincial capital". */
    public static String kind(FeatureCode code) {
        return Texts.of(code);
    }

    /** For those who listen: "Lashkar Gah, town in Helmand, Afghanistan, 4 mentions". */
    public static String spoken(LinkedPlace place) {
        return Texts.of(
                "place.spoken",
                name(place.place()),
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

    /** A typed position in words: "Position 31.59000, 64.37000". */
    public static String position(Reading reading) {
        return Texts.of("why.position", Notation.DD.format(reading.location()).orElseThrow());
    }

    /** How exactly a position was typed: "to within 1.1 km". */
    public static String precision(Reading reading) {
        return Texts.of("why.position.precision", distance(reading.precisionMetres()));
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
