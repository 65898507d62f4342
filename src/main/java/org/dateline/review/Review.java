package org.dateline.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.article.Span;

/**
 * An analysis with what the reader made of it: the program's verdicts, the steps taken since, and how many of them are in
 * force. Steps of one moment are one act, undone and redone together. Immutable; every method that changes something gives
 * the next review. Equal when analysis and steps are.
 */
public final class Review implements Revisable<Review> {

    private final Analysis original;
    private final Reranker reranker;
    private final List<Step> steps;
    private final int done;
    private final Sheet sheet;
    private final Analysis analysis;

    Review(Analysis original, Reranker reranker, List<Step> steps, int done) {
        this.original = original;
        this.reranker = reranker;
        this.steps = List.copyOf(steps);
        this.done = Objects.checkIndex(done, steps.size() + 1);
        this.sheet = done == 0
                ? Sheet.of(original)
                : new Sheet(original, steps.get(done - 1).after());
        this.analysis = sheet.analysis();
    }

    /** A review without steps of its own in which mentions have been decided elsewhere. */
    private Review(Analysis standing, List<Reviewed> entries) {
        this.original = standing;
        this.reranker = Reranker.NONE;
        this.steps = List.of();
        this.done = 0;
        this.sheet = new Sheet(standing, entries);
        this.analysis = standing;
    }

    /**
     * A review to look at, in which mentions have been decided elsewhere.
     *
     * @param standing the analysis in force
     * @param entries every mention with its status, in reading order
     */
    static Review standing(Analysis standing, List<Reviewed> entries) {
        return new Review(standing, entries);
    }

    /** A review in which a correction changes nothing but what it says. */
    public static Review of(Analysis original) {
        return of(original, Reranker.NONE);
    }

    /** A review in which every correction has the other mentions weighed again. */
    public static Review of(Analysis original, Reranker reranker) {
        return new Review(original, reranker, List.of(), 0);
    }

    /** What the program said. */
    public Analysis original() {
        return original;
    }

    /** What is now in force: the analysis to draw, list and export. */
    public Analysis analysis() {
        return analysis;
    }

    /** The same with the names that the reader called no place, for files that list them. */
    public Findings findings() {
        return Findings.of(this);
    }

    /** Every mention with its status, in reading order, also those that the reader called no place. */
    public List<Reviewed> mentions() {
        return sheet.entries();
    }

    public Optional<Reviewed> mention(Span span) {
        return sheet.at(span);
    }

    /** The mention that holds an offset of the text. */
    public Optional<Reviewed> mentionAt(int offset) {
        return sheet.entries().stream()
                .filter(entry -> entry.span().contains(offset))
                .findFirst();
    }

    /** The last correction that decided the mention at a span; none where the program alone has spoken. */
    public Optional<Correction> decision(Span span) {
        for (int i = done - 1; i >= 0; i--) {
            if (steps.get(i).touched().contains(span)) {
                return Optional.of(steps.get(i).correction());
            }
        }
        return Optional.empty();
    }

    /** How many mentions a correction would decide; 0 when it would change nothing. */
    public int count(Correction correction) {
        return Redrawing.of(sheet, correction).size();
    }

    /** The mentions that a correction reaches, in reading order, whether or not it would change something about them. */
    public List<Span> reached(Correction correction) {
        return Redrawing.reached(sheet, correction).stream().map(Reviewed::span).toList();
    }

    /** The mentions that a correction would mark otherwise. */
    List<Redrawn> redrawn(Correction correction) {
        return Redrawing.of(sheet, correction);
    }

    /**
     * The review after a correction; this one when it would change nothing. What had been undone can no longer be redone.
     *
     * @throws IllegalArgumentException when it marks words that are not in the text
     */
    public Review apply(Correction correction) {
        return apply(correction, PersonalGazetteer.empty());
    }

    @Override
    public Review apply(Correction correction, PersonalGazetteer own) {
        List<Redrawn> redrawn = Redrawing.of(sheet, correction);
        if (redrawn.isEmpty()) {
            return this;
        }
        String name = sheet.at(correction.at())
                .map(Reviewed::surface)
                .orElseGet(() -> original.article().text(correction.at()));
        List<Span> touched = redrawn.stream().map(Redrawn::span).toList();
        List<Reviewed> after = sheet.with(redrawn).reranked(reranker).entries();
        List<Step> next = new ArrayList<>(history());
        next.add(new Step(correction, name, touched, after, OwnChange.of(correction, after, own)));
        return new Review(original, reranker, next, next.size());
    }

    @Override
    public Correction continuing(Correction correction) {
        return addedLast(correction.pointedAt()) && correction.verdict() instanceof Verdict.Ruling
                ? correction.at(steps.get(done - 1).correction().when())
                : correction;
    }

    /** Whether the last act has done no more than add these mentions, and nothing has been said of them since. */
    boolean addedLast(List<Span> mentions) {
        return canUndo()
                && Act.of(history()).get(done() - 1).steps().stream()
                        .allMatch(step -> step.correction().verdict() instanceof Verdict.Add
                                && step.touched().containsAll(mentions));
    }

    @Override
    public List<Review> reviews() {
        return List.of(this);
    }

    @Override
    public List<Act> acts() {
        return Act.of(steps);
    }

    @Override
    public int done() {
        return Act.of(history()).size();
    }

    @Override
    public Review at(int acts) {
        List<Act> all = acts();
        int inForce = all.subList(0, Objects.checkIndex(acts, all.size() + 1)).stream()
                .mapToInt(act -> act.steps().size())
                .sum();
        return withSteps(inForce);
    }

    /** The review with so many of its steps in force. */
    Review withSteps(int inForce) {
        return inForce == done ? this : new Review(original, reranker, steps, inForce);
    }

    /** Every step, those in force first, then those that can be redone. */
    List<Step> steps() {
        return steps;
    }

    /** The steps in force, oldest first. */
    public List<Step> history() {
        return steps.subList(0, done);
    }

    /** The steps that can be redone, next first. */
    public List<Step> undone() {
        return steps.subList(done, steps.size());
    }

    /** When the latest of all steps was taken, those undone included. */
    public Optional<Instant> lastMoment() {
        return steps.stream().map(step -> step.correction().when()).max(Instant::compareTo);
    }

    /** What the last act changed besides the mentions that it was about, because the others were weighed again. */
    public List<Change> alsoChanged() {
        return canUndo() ? alsoChanged(done()) : List.of();
    }

    @Override
    public List<Change> alsoChanged(int act) {
        List<Span> touched = acts().get(act - 1).steps().stream()
                .flatMap(step -> step.touched().stream())
                .toList();
        return Change.between(at(act - 1).analysis(), at(act).analysis()).stream()
                .filter(change -> touched.stream()
                        .noneMatch(span -> span.overlaps(change.mention().span())))
                .toList();
    }

    /** Whether the same decisions are in force in both; what has been undone does not count. */
    public boolean decidesLike(Review other) {
        return history().equals(other.history());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Review review
                && done == review.done
                && original.equals(review.original)
                && steps.equals(review.steps);
    }

    @Override
    public int hashCode() {
        return Objects.hash(original, steps, done);
    }

    @Override
    public String toString() {
        return "Review of " + original.article().source() + " after " + done + " of " + steps.size() + " steps";
    }
}
