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
     */
    List<Resolution> resolve(Article article, List<Mention> mentions);

    /**
     * As {@link #resolve(Article, List)}, leaning towards what a reader knows beforehand. A resolver that cannot lean leaves
     * the hint out.
     */
    default List<Resolution> resolve(Article article, List<Mention> mentions, Hint hint) {
        return resolve(article, mentions);
    }

    /**
     * As {@link #resolve(Article, List, Hint)}, with some mentions that a reader has placed already: certain context for the
     * others. A resolver that knows no such context leaves it out.
     *
     * @param decided the places of some of the mentions; what is returned for these is of no account
     */
    default List<Resolution> resolve(Article article, List<Mention> mentions, Hint hint, Map<Span, Place> decided) {
        return resolve(article, mentions, hint);
    }
}
