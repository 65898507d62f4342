package org.dateline.review;

import java.util.Objects;
import org.dateline.Analysis;
import org.dateline.Geoparser;
import org.dateline.article.Article;
import org.dateline.resolution.Hint;

/**
 * The program with what its user has told it beforehand: how window and command line analyse an article. Safe for any number
 * of threads.
 *
 * @param geoparser finds and resolves the places
 * @param hint where and when articles play
 * @param personal the names that the user has decided once for all
 */
public record Analyst(Geoparser geoparser, Hint hint, PersonalGazetteer personal) {

    public Analyst {
        Objects.requireNonNull(geoparser);
        Objects.requireNonNull(hint);
        Objects.requireNonNull(personal);
    }

    /** The same with something else said of the articles beforehand. */
    public Analyst with(Hint beforehand) {
        return new Analyst(geoparser, beforehand, personal);
    }

    /** What the program says of an article. */
    public Analysis analyse(Article article) {
        return personal.applyTo(geoparser.analyze(article, hint));
    }

    /** How it weighs an article again when its reader has decided something. */
    public Reranker reranker() {
        return personal.over(Reranker.of(geoparser, hint));
    }

    /** An article without a project, to begin with. */
    public Review review(Article article) {
        return Review.of(analyse(article), reranker());
    }
}
