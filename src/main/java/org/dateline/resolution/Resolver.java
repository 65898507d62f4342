package org.dateline.resolution;

import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;

/** Decides which place each mention means. Implementations are immutable and safe for any number of threads. */
public interface Resolver {

    /**
     * One verdict a mention, in the same order.
     *
     * @param mentions in reading order
     * @param hint what a reader knows beforehand; verdicts lean towards it
     * @param decided the places of some of the mentions, given by a reader: certain context for the others; what is
     *     returned for these is of no account
     */
    List<Resolution> resolve(Article article, List<Mention> mentions, Hint hint, Map<Span, Place> decided);

    /** As {@link #resolve(Article, List, Hint, Map)} where no reader has placed anything yet. */
    default List<Resolution> resolve(Article article, List<Mention> mentions, Hint hint) {
        return resolve(article, mentions, hint, Map.of());
    }

    /** As {@link #resolve(Article, List, Hint)} where nothing is known beforehand. */
    default List<Resolution> resolve(Article article, List<Mention> mentions) {
        return resolve(article, mentions, Hint.NONE);
    }
}
