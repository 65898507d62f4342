package org.dateline.review;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.Geoparser;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Hint;
import org.dateline.resolution.Resolution;

/** Weighs the undecided mentions again when the reader has decided others. Implementations are pure. */
@FunctionalInterface
public interface Reranker {

    /**
     * Has the program resolve the article again with what is decided as certain context. Positions given in the text stay
     * as they were read.
     *
     * @param hint as the analysis was made with
     */
    static Reranker of(Geoparser geoparser, Hint hint) {
        return (article, current, decided) -> {
            List<Mention> mentions = current.stream().map(Resolution::mention).toList();
            List<Resolution> again = geoparser.resolve(article, mentions, hint, decided);
            return IntStream.range(0, current.size())
                    .mapToObj(i -> mentions.get(i).role() == Role.COORDINATES ? current.get(i) : again.get(i))
                    .toList();
        };
    }

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
