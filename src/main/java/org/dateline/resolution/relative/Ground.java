package org.dateline.resolution.relative;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/** What a phrase leads to: some ground, or the reason why there is none. */
sealed interface Ground {

    /** The words that lead to it. */
    Span span();

    record Found(RelativePlace place) implements Ground {
        @Override
        public Span span() {
            return place.span();
        }
    }

    record None(UnplacedPhrase phrase) implements Ground {
        @Override
        public Span span() {
            return phrase.span();
        }
    }

    /** Sorts grounds into what was found and what was not. */
    static ToldPlaces sorted(List<Ground> grounds) {
        var places = new ArrayList<RelativePlace>();
        var unplaced = new ArrayList<UnplacedPhrase>();
        for (Ground ground : grounds) {
            if (ground instanceof Found found) {
                places.add(found.place());
            } else {
                unplaced.add(((None) ground).phrase());
            }
        }
        return new ToldPlaces(places, unplaced);
    }
}
