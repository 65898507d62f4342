package org.dateline.resolution;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.NameKind;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;

/**
 * The mentions that a reader has placed, as rows of the gazetteer. For a pin that is in no gazetteer the entry next to it
 * stands in: what counts is the neighbourhood, not the name.
 */
final class DecidedRows {

    /** A pin farther than this from every entry says nothing about its surroundings. */
    private static final double STAND_IN_METRES = 200_000;

    private final Gazetteer gazetteer;
    private final Map<Span, Shortlist> decided = new HashMap<>();

    DecidedRows(Gazetteer gazetteer, Map<Span, Place> places) {
        this.gazetteer = gazetteer;
        places.forEach((span, place) -> row(place).ifPresent(row -> decided.put(span, only(row))));
    }

    /** The one candidate of a mention that is decided. */
    Optional<Shortlist> of(Mention mention) {
        return Optional.ofNullable(decided.get(mention.span()));
    }

    private static Shortlist only(int row) {
        Shortlist only = new Shortlist();
        only.add(row, NameKind.MAIN, Fit.WHOLE);
        return only;
    }

    private OptionalInt row(Place place) {
        OptionalInt own = gazetteer.row(place.id());
        if (own.isPresent()) {
            return own;
        }
        return gazetteer.near(place.location(), 1).stream()
                .filter(near -> near.location().distanceMetres(place.location()) <= STAND_IN_METRES)
                .flatMapToInt(near -> gazetteer.row(near.id()).stream())
                .findFirst();
    }
}
