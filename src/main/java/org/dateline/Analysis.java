package org.dateline;

import java.util.List;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.resolution.relative.RelativePlacer;
import org.dateline.resolution.relative.ToldPlaces;
import org.dateline.resolution.relative.UnplacedPhrase;

/**
 * An article with a verdict on every mention of a place in it. Immutable; a correction makes a new one.
 *
 * @param article the article
 * @param resolutions in reading order, spans never overlapping
 * @param provenance what made it
 * @param told the places that the article tells by others ("15 km north of Herat"); their spans may hold mentions
 */
public record Analysis(Article article, List<Resolution> resolutions, Provenance provenance, ToldPlaces told) {

    public Analysis {
        Objects.requireNonNull(article);
        Objects.requireNonNull(provenance);
        resolutions = List.copyOf(resolutions);
        Objects.requireNonNull(told);
        int end = 0;
        for (Resolution resolution : resolutions) {
            var span = resolution.mention().span();
            if (span.start() < end || span.end() > article.text().length()) {
                throw new IllegalArgumentException("mention out of order or out of text: " + span);
            }
            end = span.end();
        }
    }

    /** An analysis that tells no place by others. */
    public Analysis(Article article, List<Resolution> resolutions, Provenance provenance) {
        this(article, resolutions, provenance, ToldPlaces.NONE);
    }

    /** An analysis in which all that is told by other places leads to some ground. */
    public Analysis(
            Article article, List<Resolution> resolutions, Provenance provenance, List<RelativePlace> relatives) {
        this(article, resolutions, provenance, new ToldPlaces(relatives, List.of()));
    }

    /** The places that the article tells by others, in reading order. */
    public List<RelativePlace> relatives() {
        return told.places();
    }

    /** What tells a place by others and leads to no ground, in reading order. */
    public List<UnplacedPhrase> unplaced() {
        return told.unplaced();
    }

    /** The same with other verdicts; what is told by other places moves with them, is lost and comes back with them. */
    public Analysis with(List<Resolution> others) {
        return new Analysis(article, others, provenance, RelativePlacer.again(told, others));
    }

    /** The same where the article stands so many characters further on in a longer text. */
    Analysis shifted(Article longer, int by) {
        return new Analysis(
                longer, resolutions.stream().map(r -> r.shifted(by)).toList(), provenance, told.shifted(by));
    }
}
