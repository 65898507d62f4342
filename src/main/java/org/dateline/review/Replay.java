package org.dateline.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.Analysis;
import org.dateline.article.Span;
import org.dateline.review.Reopened.Lost;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.NotLocatable;
import org.dateline.review.Verdict.Take;
import org.dateline.wording.Saying;

/**
 * Brings the reader's decisions over to an article whose text has changed. What counts is how each mention was left: its last
 * decision is applied where its words now stand, in the order in which the decisions fell. A decision for all of a name takes
 * in mentions that are new; a confirmed place becomes a chosen one, because the program may think otherwise by now.
 */
final class Replay {

    private final Project project;
    private final Map<Span, Anchor> anchors;
    private final Map<Span, Span> found;
    private final List<Lost> lost = new ArrayList<>();
    private Review review;

    private Replay(Project project, Analysis fresh, Reranker reranker) {
        this.project = project;
        this.anchors = project.anchors().stream().collect(Collectors.toMap(Anchor::span, Function.identity()));
        this.found = Anchoring.of(fresh.article().text(), project.anchors());
        this.review = Review.of(fresh, reranker);
    }

    static Reopened of(Project project, Analysis fresh, Reranker reranker) {
        var replay = new Replay(project, fresh, reranker);
        replay.all();
        return new Reopened(replay.review, fresh.provenance(), true, List.of(), replay.lost);
    }

    private void all() {
        if (project.done() == 0) {
            return;
        }
        List<Step> steps = project.steps().subList(0, project.done());
        Map<Span, Integer> last = new HashMap<>();
        for (int i = 0; i < steps.size(); i++) {
            for (Span span : steps.get(i).touched()) {
                last.put(span, i);
            }
        }
        Map<Span, Reviewed> left = new HashMap<>();
        steps.get(steps.size() - 1).after().forEach(entry -> left.put(entry.span(), entry));
        for (int i = 0; i < steps.size(); i++) {
            for (Span span : steps.get(i).touched()) {
                if (last.get(span) == i && left.containsKey(span)) {
                    decide(steps.get(i).correction(), left.get(span));
                }
            }
        }
    }

    private void decide(Correction correction, Reviewed entry) {
        Span now = found.get(entry.span());
        if (now == null) {
            lost.add(new Lost(correction, anchors.get(entry.span()), Saying.of("reopened.loss.words")));
            return;
        }
        if (review.mention(now).filter(entry::isDecidedLike).isPresent()) {
            return;
        }
        if (needsMention(correction, entry) && review.mention(now).isEmpty()) {
            apply(correction, now, Scope.MENTION, new Add());
        }
        apply(correction, now, scope(correction), verdict(entry));
    }

    private static Verdict verdict(Reviewed entry) {
        return switch (entry.status()) {
            case VERIFIED -> new Take(entry.resolution().place().orElseThrow());
            case REJECTED -> new NotAPlace();
            case NOT_LOCATABLE -> new NotLocatable();
            case UNVERIFIED -> new LeaveToProgram();
        };
    }

    /** What was called no place, or left to the program, need not be marked where the program marks nothing. */
    private static boolean needsMention(Correction correction, Reviewed entry) {
        return entry.status() != Status.REJECTED && !(correction.verdict() instanceof LeaveToProgram);
    }

    private static Scope scope(Correction correction) {
        Verdict verdict = correction.verdict();
        boolean meansAll = verdict instanceof Take || verdict instanceof NotAPlace || verdict instanceof NotLocatable;
        boolean ofName = correction.scope() == Scope.NAME || correction.scope() == Scope.FROM_NOW_ON;
        return meansAll && ofName ? Scope.NAME : Scope.MENTION;
    }

    private void apply(Correction correction, Span at, Scope scope, Verdict verdict) {
        review = review.apply(new Correction(at, scope, verdict, correction.who(), correction.when()));
    }
}
