package org.dateline.resolution.relative;

import java.util.List;
import java.util.Objects;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Footprint;
import org.dateline.recognition.relative.RelativePhrase;
import org.dateline.wording.Saying;

/**
 * A place that the article tells by others, on the ground. Immutable.
 *
 * @param phrase the words
 * @param footprint where it lies, with its precision
 * @param anchors the places it hangs on; for BORDER also the one that tells the stretch
 * @param description a plain phrase for readers: "about 15 km north of Herat"
 */
public record RelativePlace(RelativePhrase phrase, Footprint footprint, List<Place> anchors, Saying description) {

    public RelativePlace {
        Objects.requireNonNull(phrase);
        Objects.requireNonNull(footprint);
        Objects.requireNonNull(description);
        anchors = List.copyOf(anchors);
    }

    /** The words it is told with. */
    public Span span() {
        return phrase.span();
    }

    /** The same where its text stands so many characters further on in a longer one. */
    public RelativePlace shifted(int by) {
        return new RelativePlace(phrase.shifted(by), footprint, anchors, description);
    }
}
