package org.dateline.ui.workspace;

import java.util.Objects;
import java.util.Set;
import org.dateline.article.Span;
import org.dateline.gazetteer.PlaceId;

/** What the reader has chosen, anywhere in the window. */
public sealed interface Selection {

    Selection NOTHING = new Nothing();

    /** Everything is shown alike. */
    record Nothing() implements Selection {}

    /** A place, through its marker, its row or a search. */
    record OfPlace(PlaceId place) implements Selection {
        public OfPlace {
            Objects.requireNonNull(place);
        }
    }

    /**
     * Several places, through their rows.
     *
     * @param places at least two
     */
    record OfPlaces(Set<PlaceId> places) implements Selection {
        public OfPlaces {
            places = Set.copyOf(places);
            if (places.size() < 2) {
                throw new IllegalArgumentException("not several places: " + places);
            }
        }
    }

    /**
     * One mention.
     *
     * @param span the span of the mention
     */
    record OfMention(Span span) implements Selection {
        public OfMention {
            Objects.requireNonNull(span);
        }
    }

    /**
     * A place that the article tells by others: "15 km north of Herat".
     *
     * @param span the words it is told with
     */
    record OfTold(Span span) implements Selection {
        public OfTold {
            Objects.requireNonNull(span);
        }
    }

    /**
     * A paragraph with all that it mentions.
     *
     * @param index its index in the article
     */
    record OfParagraph(int index) implements Selection {
        public OfParagraph {
            if (index < 0) {
                throw new IllegalArgumentException("not a paragraph: " + index);
            }
        }
    }
}
