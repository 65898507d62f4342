package org.dateline;

import java.util.List;
import java.util.Objects;
import org.dateline.article.Article;
import org.dateline.resolution.Resolution;

/**
 * An article with a verdict on every mention of a place in it. Immutable; a correction makes a new one.
 *
 * @param article the article
 * @param resolutions in reading order, spans never overlapping
 * @param provenance what made it
 */
public record Analysis(Article article, List<Resolution> resolutions, Provenance provenance) {

    public Analysis {
        Objects.requireNonNull(article);
        Objects.requireNonNull(provenance);
        resolutions = List.copyOf(resolutions);
        int end = 0;
        for (Resolution resolution : resolutions) {
            var span = resolution.mention().span();
            if (span.start() < end || span.end() > article.text().length()) {
                throw new IllegalArgumentException("mention out of order or out of text: " + span);
            }
            end = span.end();
        }
    }
}
