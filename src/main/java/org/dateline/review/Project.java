package org.dateline.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Hint;
import org.dateline.resolution.Resolution;

/**
 * What a project file holds: a review, and how the reader looked at it, with or without the article's text. Immutable.
 *
 * @param source where the article came from, as {@link Article#source()}
 * @param fingerprint which text the spans count in
 * @param article the article itself, where the reader wished to keep it in the file
 * @param provenance the program and the gazetteer that gave the verdicts
 * @param hint what the reader said of the article beforehand
 * @param verdicts what the program said, in reading order
 * @param steps the reader's steps, those that were undone last
 * @param done how many of the steps are in force
 * @param anchors the mentions that the steps in force decided, with their context
 * @param view centre, zoom, theme and the like: words that only the window understands
 */
public record Project(
        String source,
        Fingerprint fingerprint,
        Optional<Article> article,
        Provenance provenance,
        Hint hint,
        List<Resolution> verdicts,
        List<Step> steps,
        int done,
        List<Anchor> anchors,
        Map<String, String> view) {

    public Project {
        Objects.requireNonNull(source);
        Objects.requireNonNull(fingerprint);
        Objects.requireNonNull(article);
        Objects.requireNonNull(provenance);
        Objects.requireNonNull(hint);
        Objects.checkIndex(done, steps.size() + 1);
        verdicts = List.copyOf(verdicts);
        steps = List.copyOf(steps);
        anchors = List.copyOf(anchors);
        view = Map.copyOf(view);
    }

    /** A project that opens only where the article is. */
    public static Project of(Review review, Map<String, String> view) {
        return of(review, Optional.empty(), view);
    }

    /** A project that holds the article's text and opens anywhere. */
    public static Project withText(Review review, Map<String, String> view) {
        return of(review, Optional.of(review.original().article()), view);
    }

    private static Project of(Review review, Optional<Article> article, Map<String, String> view) {
        Analysis original = review.original();
        String text = original.article().text();
        return new Project(
                original.article().source(),
                Fingerprint.of(text),
                article,
                original.provenance(),
                Hint.NONE,
                original.resolutions(),
                review.steps(),
                review.history().size(),
                decided(review).stream().map(span -> Anchor.of(text, span)).toList(),
                view);
    }

    /** The same with what the reader said of the article beforehand. */
    public Project with(Hint beforehand) {
        return new Project(source, fingerprint, article, provenance, beforehand, verdicts, steps, done, anchors, view);
    }

    /** The mentions of today that some step in force has touched. */
    private static List<Span> decided(Review review) {
        var touched = new HashSet<Span>();
        review.history().forEach(step -> touched.addAll(step.touched()));
        return review.mentions().stream()
                .map(Reviewed::span)
                .filter(touched::contains)
                .toList();
    }

    /**
     * The review as it was left. Where the text is the same, it is so to the letter, whatever the gazetteer now says; where
     * the text has changed, the program's new verdicts with every decision of the reader that finds its words again, and
     * without the steps that had been undone.
     *
     * @param fresh what the program says today of the article as it is today
     * @param reranker as in {@link Review#of(Analysis, Reranker)}
     */
    public Reopened reopen(Analysis fresh, Reranker reranker) {
        if (!Fingerprint.of(fresh.article().text()).equals(fingerprint)) {
            return Replay.of(this, fresh, reranker);
        }
        var original = new Analysis(
                fresh.article(), verdicts, provenance, fresh.with(verdicts).told());
        var review = new Review(original, reranker, steps, done);
        List<Change> differences = Change.between(original, fresh).stream()
                .filter(change -> !change.leadsTo(place(review, change.mention().span())))
                .toList();
        return new Reopened(review, fresh.provenance(), false, differences, List.of());
    }

    private static Optional<Place> place(Review review, Span mention) {
        return review.mention(mention).flatMap(entry -> entry.resolution().place());
    }

    /**
     * The program's verdicts of today with every decision of the reader that finds its words again, also where the text is
     * the same: the review when the reader wants the program to think again.
     *
     * @param fresh and {@code reranker} as in {@link #reopen}
     */
    public Reopened rethink(Analysis fresh, Reranker reranker) {
        return Replay.of(this, fresh, reranker);
    }
}
