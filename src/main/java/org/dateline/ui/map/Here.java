package org.dateline.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Compass;
import org.dateline.geo.LatLon;
import org.dateline.geo.Notation;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;

/**
 * What is at a position.
 *
 * @param at the position
 * @param written the position in several notations, those that reach it
 * @param near what the gazetteer has nearby, nearest first
 */
record Here(LatLon at, List<String> written, List<Near> near) {

    Here {
        written = List.copyOf(written);
        near = List.copyOf(near);
    }

    /** A place nearby, in words: "Gereshk, town in Helmand, Afghanistan, 12 km north-east". */
    record Near(Place place, String text) {}

    static Here of(LatLon at, List<Place> nearest) {
        List<String> written = Stream.of(Notation.DD, Notation.DMS, Notation.MGRS)
                .map(notation -> notation.format(at))
                .flatMap(Optional::stream)
                .toList();
        return new Here(
                at,
                written,
                nearest.stream().map(place -> new Near(place, text(at, place))).toList());
    }

    private static String text(LatLon at, Place place) {
        double metres = at.distanceMetres(place.location());
        return Texts.of(
                "here.near",
                PlaceText.name(place),
                PlaceText.description(place),
                PlaceText.distance(metres),
                Texts.of(Compass.of(at.bearingTo(place.location())).saying()));
    }
}
