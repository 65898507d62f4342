package org.dateline.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.Analysis;
import org.dateline.Combined;
import org.dateline.Combined.Part;
import org.dateline.article.Span;

/**
 * Several articles reviewed as one. Each keeps a review of its own, with all that is needed to save and reopen it alone: what
 * the reader decides about them together becomes a step in each article that it reaches, all of them made at one moment, and
 * that moment is what undoes them together. So the acts here are those of all articles in the order of time, whichever of
 * them the reader had in hand. What was undone before something else was done can be redone in its article only. Immutable.
 */
public final class JointReview implements Revisable<JointReview> {

    private final Combined combined;
    private final List<Review> reviews;
    private final Review whole;

    private JointReview(Combined combined, List<Review> reviews) {
        this.combined = combined;
        this.reviews = List.copyOf(reviews);
        this.whole = Review.standing(combined.analysis(), entries());
    }

    /**
     * Articles with their reviews.
     *
     * @param combined these articles, with whatever verdicts; others are joined anew under its title
     * @param reviews in the order of the articles
     */
    public static JointReview of(Combined combined, List<Review> reviews) {
        return new JointReview(combined.with(analyses(reviews)), reviews);
    }

    private List<Reviewed> entries() {
        return IntStream.range(0, reviews.size())
                .boxed()
                .flatMap(i -> reviews.get(i).mentions().stream()
                        .map(entry -> new Reviewed(
                                entry.resolution()
                                        .shifted(combined.parts().get(i).start()),
                                entry.status())))
                .toList();
    }

    private static List<Analysis> analyses(List<Review> reviews) {
        return reviews.stream().map(Review::analysis).toList();
    }

    public Combined combined() {
        return combined;
    }

    @Override
    public List<Review> reviews() {
        return reviews;
    }

    /** All of it to look at: spans count in the joined text, and there are no steps to be undone. */
    public Review whole() {
        return whole;
    }

    /**
     * How much a correction is about.
     *
     * @param mentions how many mentions
     * @param articles in how many articles
     */
    public record Extent(int mentions, int articles) {}

    /** How far a correction with spans of the joined text would reach, whether or not it would change something. */
    public Extent reached(Correction joined) {
        return extent(whole.reached(joined));
    }

    /** How much it would change. */
    public Extent changed(Correction joined) {
        return extent(whole.redrawn(joined).stream().map(Redrawn::span).toList());
    }

    /** The titles that were put before the articles are nobody's. */
    private Extent extent(List<Span> spans) {
        List<Part> parts = spans.stream()
                .filter(span -> combined.partAt(span.start()).span().contains(span))
                .map(span -> combined.partAt(span.start()))
                .toList();
        return new Extent(parts.size(), (int) parts.stream().distinct().count());
    }

    /**
     * Decides in every article that a correction reaches; the same when it would change nothing in any.
     *
     * @param joined with spans of the joined text
     */
    @Override
    public JointReview apply(Correction joined, PersonalGazetteer own) {
        Map<Integer, Correction> spread = new Spreading(combined, reviews, whole).of(joined);
        List<Review> next = IntStream.range(0, reviews.size())
                .mapToObj(i -> Optional.ofNullable(spread.get(i))
                        .map(correction -> reviews.get(i).apply(correction, own))
                        .orElse(reviews.get(i)))
                .toList();
        return next.equals(reviews) ? this : with(next);
    }

    @Override
    public Correction continuing(Correction joined) {
        Optional<Act> last = acts().stream().limit(done()).reduce((one, next) -> next);
        boolean places = last.isPresent()
                && joined.verdict() instanceof Verdict.Ruling
                && joined.pointedAt().stream().allMatch(span -> {
                    Part part = combined.partAt(span.start());
                    Review review = reviews.get(combined.parts().indexOf(part));
                    return moment(review).equals(Optional.of(last.get().when()))
                            && review.addedLast(List.of(part.local(span)));
                });
        return places ? joined.at(last.get().when()) : joined;
    }

    private JointReview with(List<Review> next) {
        return new JointReview(combined.with(analyses(next)), next);
    }

    private static Optional<Instant> moment(Review review) {
        return review.history().stream()
                .reduce((one, next) -> next)
                .map(step -> step.correction().when());
    }

    @Override
    public List<Act> acts() {
        Stream<Step> done = reviews.stream().flatMap(review -> review.history().stream());
        Stream<Step> undone = reviews.stream().flatMap(review -> redoable(review).stream());
        return merged(Stream.concat(done, undone).toList());
    }

    @Override
    public int done() {
        return merged(reviews.stream()
                        .flatMap(review -> review.history().stream())
                        .toList())
                .size();
    }

    private static List<Act> merged(List<Step> steps) {
        Map<Instant, List<Step>> byMoment = new TreeMap<>();
        for (Step step : steps) {
            byMoment.computeIfAbsent(step.correction().when(), moment -> new ArrayList<>())
                    .add(step);
        }
        return byMoment.entrySet().stream()
                .map(act -> new Act(act.getKey(), act.getValue()))
                .toList();
    }

    /** The undone steps of an article that nothing done since, in whichever article, has overtaken. */
    private List<Step> redoable(Review review) {
        Instant latest = reviews.stream()
                .flatMap(each -> each.history().stream())
                .map(step -> step.correction().when())
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
        return review.undone().stream()
                .takeWhile(step -> step.correction().when().isAfter(latest))
                .toList();
    }

    @Override
    public JointReview at(int acts) {
        if (acts == done()) {
            return this;
        }
        Instant until = acts == 0 ? Instant.MIN : acts().get(acts - 1).when();
        return with(reviews.stream().map(review -> at(review, until)).toList());
    }

    private Review at(Review review, Instant until) {
        long inForce = Stream.concat(review.history().stream(), redoable(review).stream())
                .takeWhile(step -> !step.correction().when().isAfter(until))
                .count();
        return review.withSteps(Math.toIntExact(inForce));
    }

    @Override
    public List<Change> alsoChanged(int act) {
        Instant moment = acts().get(act - 1).when();
        JointReview there = at(act);
        List<Change> changes = new ArrayList<>();
        for (Review review : there.reviews()) {
            if (moment(review).equals(Optional.of(moment))) {
                changes.addAll(review.alsoChanged());
            }
        }
        return List.copyOf(changes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JointReview joint
                && reviews.equals(joint.reviews)
                && combined.parts().equals(joint.combined.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(reviews);
    }

    @Override
    public String toString() {
        return "JointReview of " + reviews;
    }
}
