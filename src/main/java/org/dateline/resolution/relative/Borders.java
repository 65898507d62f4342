package org.dateline.resolution.relative;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Compass;
import org.dateline.geo.Footprint;
import org.dateline.geo.LatLon;
import org.dateline.recognition.relative.RelativePhrase;
import org.dateline.wording.Saying;

/**
 * The stretch of a border that a text means: the part of the line that lies before the place the text speaks of. Where no line
 * is known it is told from towns alone, those nearest to the border on its two sides: a disc that spans the gap between them.
 */
final class Borders {

    /** How many of the nearest places are asked for one of the other country. */
    private static final int NEIGHBOURS = 400;

    /** A place farther from the border than this is not near it. */
    private static final double FARTHEST = 250_000;

    private static final double LEAST_RADIUS = 10_000;

    /** How far the direction of the border may be off the written one, in degrees. */
    private static final double MOST_TURN = 80;

    private final Gazetteer gazetteer;
    private final BorderLines lines;

    Borders(Gazetteer gazetteer, BorderLines lines) {
        this.gazetteer = gazetteer;
        this.lines = lines;
    }

    /** The stretch of the border of one country, or of two that face each other. */
    Optional<RelativePlace> place(RelativePhrase phrase, Map<Span, Place> places) {
        List<Place> countries = phrase.anchors().stream()
                .flatMap(anchor -> Optional.ofNullable(places.get(anchor)).stream())
                .filter(place -> place.code().isCountry())
                .toList();
        return countries.stream()
                .flatMap(other -> place(phrase, other, countries, places).stream())
                .findFirst();
    }

    private Optional<RelativePlace> place(
            RelativePhrase phrase, Place other, List<Place> countries, Map<Span, Place> places) {
        Optional<String> country = country(other);
        if (country.isEmpty()) {
            return Optional.empty();
        }
        return phrase.subjects().stream()
                .map(places::get)
                .flatMap(subject -> Optional.ofNullable(subject).stream())
                .filter(subject -> isLocal(subject) && !country(subject).equals(country))
                .filter(subject -> countries.size() < 2
                        || countries.stream().anyMatch(own -> country(own).equals(country(subject))))
                .map(subject -> stretch(phrase, subject, other, country.get()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<RelativePlace> stretch(RelativePhrase phrase, Place subject, Place other, String country) {
        List<List<LatLon>> border = lines.between(country(subject).orElseThrow(), country);
        return border.isEmpty() ? gap(phrase, subject, other, country) : band(phrase, subject, other, border);
    }

    private static Optional<RelativePlace> band(
            RelativePhrase phrase, Place subject, Place other, List<List<LatLon>> border) {
        LatLon town = subject.location();
        return BorderStretch.before(town, border, point -> fits(phrase.direction(), town, point), FARTHEST)
                .map(stretch -> new RelativePlace(
                        phrase,
                        stretch.band(),
                        anchors(subject, other),
                        Saying.of("told.border", other.placeName(), subject.placeName(), stretch.metres())));
    }

    /** Between the nearest towns of the two countries. */
    private Optional<RelativePlace> gap(RelativePhrase phrase, Place subject, Place other, String country) {
        return nearest(subject.location(), country)
                .filter(across -> fits(phrase.direction(), subject.location(), across.location()))
                .map(across -> {
                    Place side = nearest(across.location(), country(subject).orElseThrow())
                            .orElse(subject);
                    double gap = side.location().distanceMetres(across.location());
                    LatLon middle = side.location().destination(side.location().bearingTo(across.location()), gap / 2);
                    var disc = new Footprint.Disc(middle, Math.max(LEAST_RADIUS, gap));
                    Saying description = side.name().equals(across.name())
                            ? Saying.of("told.border.close", other.placeName(), subject.placeName(), side.placeName())
                            : Saying.of(
                                    "told.border.between",
                                    other.placeName(),
                                    subject.placeName(),
                                    side.placeName(),
                                    across.placeName());
                    return new RelativePlace(phrase, disc, anchors(subject, other), description);
                });
    }

    private static List<Place> anchors(Place subject, Place other) {
        var anchors = new ArrayList<Place>();
        anchors.add(other);
        anchors.add(subject);
        return anchors;
    }

    /** The nearest place of a country to a position. */
    private Optional<Place> nearest(LatLon from, String country) {
        OptionalInt there = gazetteer.unit(country);
        if (there.isEmpty()) {
            return Optional.empty();
        }
        return gazetteer
                .rowsNear(from, NEIGHBOURS)
                .filter(row -> isTown(gazetteer.code(row)) && gazetteer.country(row) == there.getAsInt())
                .mapToObj(gazetteer::place)
                .findFirst()
                .filter(place -> place.location().distanceMetres(from) <= FARTHEST);
    }

    private static boolean fits(Optional<Compass> written, LatLon subject, LatLon across) {
        return written.isEmpty()
                || Math.abs(LatLon.wrapped(
                                        0,
                                        subject.bearingTo(across)
                                                - written.get().bearing())
                                .lon())
                        <= MOST_TURN;
    }

    private static boolean isLocal(Place place) {
        return isTown(place.code())
                || !place.code().isCountry() && place.admin().admin1().isPresent();
    }

    private static boolean isTown(FeatureCode code) {
        return switch (code.featureClass()) {
            case P -> true;
            case A, H, L, R, S, T, U, V -> false;
        };
    }

    private static Optional<String> country(Place place) {
        return place.admin().country().map(AdminPath.Unit::code);
    }
}
