package org.dateline.resolution.relative;

import java.util.List;

/**
 * What became of the phrases of an article that tell a place by others. Immutable.
 *
 * @param places those that lead to some ground, in reading order
 * @param unplaced the others, in reading order
 */
public record ToldPlaces(List<RelativePlace> places, List<UnplacedPhrase> unplaced) {

    public static final ToldPlaces NONE = new ToldPlaces(List.of(), List.of());

    public ToldPlaces {
        places = List.copyOf(places);
        unplaced = List.copyOf(unplaced);
    }

    /** The same where the text stands so many characters further on in a longer one. */
    public ToldPlaces shifted(int by) {
        return new ToldPlaces(
                places.stream().map(place -> place.shifted(by)).toList(),
                unplaced.stream().map(phrase -> phrase.shifted(by)).toList());
    }

    /** What several texts tell that stand one behind the other. */
    public static ToldPlaces joined(List<ToldPlaces> parts) {
        return new ToldPlaces(
                parts.stream().flatMap(part -> part.places().stream()).toList(),
                parts.stream().flatMap(part -> part.unplaced().stream()).toList());
    }
}
