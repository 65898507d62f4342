package org.dateline.ui.map;

import java.util.Objects;
import org.dateline.gazetteer.Place;

/**
 * Another place that the mention in hand may mean, to be shown as a faint pin.
 *
 * @param place the place
 * @param number its number in the list of candidates, which is its key
 * @param distinction what tells it from the others, in words
 * @param take takes it instead of the place chosen
 */
public record CandidatePin(Place place, int number, String distinction, Runnable take) {
    public CandidatePin {
        Objects.requireNonNull(place);
        Objects.requireNonNull(distinction);
        Objects.requireNonNull(take);
    }
}
