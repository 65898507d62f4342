package org.dateline.review;

import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;

/** Weighs the undecided mentions again when the reader has decided others. Implementations are pure. */
@FunctionalInterface
public interface Reranker {

    /** Leaves every verdict as it is. */
    Reranker NONE = (article, current, decided) -> current;

    /**
     * One verdict a mention, in the same order. What it says about a decided mention is not used.
     *
     * @param article the article
     * @param current the verdicts as they stand, in reading order, without what the reader called no place or not locatable
     * @param decided the mentions of them that the reader has placed: certain context for the others
     */
    List<Resolution> rerank(Article article, List<Resolution> current, Map<Span, Place> decided);
}
