package org.dateline.resolution;

import java.util.List;
import org.dateline.article.Article;
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
}
