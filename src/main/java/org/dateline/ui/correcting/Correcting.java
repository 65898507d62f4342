package org.dateline.ui.correcting;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.dateline.article.Span;
import org.dateline.review.Act;
import org.dateline.review.Change;
import org.dateline.review.Correction;
import org.dateline.review.JointReview;
import org.dateline.review.JointReview.Extent;
import org.dateline.review.PersonalGazetteer;
import org.dateline.review.Review;
import org.dateline.review.Revisable;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;

/**
 * A reader's corrections to what is shown, an article or all of them together, with undo and redo of every one. Corrections that
 * come while another is still being weighed wait for it, so that none is lost.
 */
public final class Correcting {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final Clock clock;
    private final BooleanBinding canUndo;
    private final BooleanBinding canRedo;
    private final Deque<Wish> waiting = new ArrayDeque<>();
    private Instant last = Instant.MIN;
    private boolean weighing;
    private Lasting lasting = Lasting.NONE;

    /**
     * A correction that has not been applied yet, and what to do when it is.
     *
     * @param shown the article that it is made to, or all of them together
     */
    private record Wish(Document shown, Correction correction, Runnable then) {}

    /**
     * Corrects what is open in a workspace.
     *
     * @param tasks weighs the other mentions again, which takes as long as opening the article
     * @param messages is told what a correction did
     */
    public Correcting(Workspace workspace, TaskRunner tasks, Consumer<Message> messages, Clock clock) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.messages = messages;
        this.clock = clock;
        this.canUndo = Bindings.createBooleanBinding(
                () -> shown().map(Revisable::canUndo).orElse(false), workspace.document());
        this.canRedo = Bindings.createBooleanBinding(
                () -> shown().map(Revisable::canRedo).orElse(false), workspace.document());
    }

    public void setLasting(Lasting keeper) {
        lasting = keeper;
    }

    public BooleanBinding canUndo() {
        return canUndo;
    }

    public BooleanBinding canRedo() {
        return canRedo;
    }

    /** How many mentions a verdict would change. */
    public int count(Span at, Scope scope, Verdict verdict) {
        var correction = Correction.of(at, scope, verdict, clock);
        return workspace
                .document()
                .get()
                .map(open -> open.joint()
                        .map(joint -> joint.changed(correction).mentions())
                        .orElseGet(() -> open.review().count(correction)))
                .orElse(0);
    }

    /** How many mentions, of how many articles, a scope reaches from some mentions. */
    public Extent reach(List<Span> at, Scope scope) {
        var anything = Correction.of(at, scope, new Verdict.Accept(), clock);
        return workspace
                .document()
                .get()
                .map(open -> open.joint()
                        .map(joint -> joint.reached(anything))
                        .orElseGet(
                                () -> new Extent(open.review().reached(anything).size(), 1)))
                .orElse(new Extent(0, 0));
    }

    /** The mentions that a scope reaches from one of them, in reading order. */
    public List<Span> reached(Span at, Scope scope) {
        var anything = Correction.of(at, scope, new Verdict.Accept(), clock);
        return workspace
                .document()
                .get()
                .map(open -> open.review().reached(anything))
                .orElse(List.of());
    }

    /** Decides a mention, and all that the scope says, in the background. */
    public void decide(Span at, Scope scope, Verdict verdict) {
        decide(List.of(at), scope, verdict);
    }

    /** Decides several mentions in one step; none is no step. */
    public void decide(List<Span> at, Scope scope, Verdict verdict) {
        decide(at, scope, verdict, () -> {});
    }

    /**
     * The same.
     *
     * @param then what to do when the window shows it
     */
    public void decide(List<Span> at, Scope scope, Verdict verdict, Runnable then) {
        if (!at.isEmpty()) {
            workspace
                    .document()
                    .get()
                    .ifPresent(document -> wish(document, Correction.of(at, scope, verdict, clock), then));
        }
    }

    /**
     * Decides a mention, and all that the scope says, in the article that holds it and in no other.
     *
     * @param at as what is shown counts it
     */
    public void decideInArticle(Span at, Scope scope, Verdict verdict) {
        workspace
                .source(at)
                .ifPresent(source ->
                        wish(source.article(), Correction.of(source.span(), scope, verdict, clock), () -> {}));
    }

    private void wish(Document shown, Correction correction, Runnable then) {
        waiting.add(new Wish(shown, correction.at(moment()), then));
        weighNext();
    }

    /** Now; a moment later where something is already said to have been done now, because a moment tells acts apart. */
    private Instant moment() {
        Instant latest = workspace.documents().stream()
                .flatMap(open -> open.review().lastMoment().stream())
                .reduce(last, (one, other) -> one.isAfter(other) ? one : other);
        Instant now = clock.instant();
        last = now.isAfter(latest) ? now : latest.plusNanos(1);
        return last;
    }

    private void weighNext() {
        waiting.removeIf(wish -> workspace.parts(wish.shown()).isEmpty());
        if (weighing || waiting.isEmpty()) {
            return;
        }
        weighing = true;
        Wish wish = waiting.remove();
        List<Document> parts = workspace.parts(wish.shown()).orElseThrow();
        tasks.run(
                Texts.of("task.correcting"),
                () -> weigh(wish, parts),
                after -> {
                    weighing = false;
                    weighed(wish, parts, after);
                    weighNext();
                },
                failure -> {
                    weighing = false;
                    messages.accept(Message.of(failure));
                    weighNext();
                });
    }

    private Revisable<?> weigh(Wish wish, List<Document> parts) throws Exception {
        Revisable<?> before = revisable(wish.shown(), parts);
        Correction correction = wish.correction();
        boolean lasts = correction.scope() == Scope.FROM_NOW_ON;
        return before.apply(before.continuing(correction), lasts ? lasting.now() : PersonalGazetteer.empty());
    }

    private static Revisable<?> revisable(Document shown, List<Document> parts) {
        List<Review> reviews = parts.stream().map(Document::review).toList();
        return shown.combined().isPresent() ? JointReview.of(shown.combined().get(), reviews) : reviews.get(0);
    }

    /** What has been undone or redone meanwhile was another review: the correction is weighed again with this one. */
    private void weighed(Wish wish, List<Document> parts, Revisable<?> after) {
        if (!workspace.parts(wish.shown()).equals(Optional.of(parts))) {
            waiting.addFirst(wish);
            return;
        }
        if (show(parts, after)) {
            tell(after);
        }
        wish.then().run();
    }

    public void undo() {
        turn(Revisable::undo);
    }

    public void redo() {
        turn(Revisable::redo);
    }

    /** Goes back or forth to where so many acts are in force. */
    public void goTo(int acts) {
        turn(before -> before.at(acts));
    }

    private void turn(Function<Revisable<?>, Revisable<?>> step) {
        workspace
                .document()
                .get()
                .ifPresent(shown ->
                        workspace.parts(shown).ifPresent(parts -> show(parts, step.apply(shown.revisable()))));
    }

    /** Shows the articles with other reviews; false when there is nothing new about any of them. */
    private boolean show(List<Document> parts, Revisable<?> next) {
        List<Document> changed = new ArrayList<>();
        List<Review> before = new ArrayList<>();
        List<Review> after = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Review review = next.reviews().get(i);
            if (!review.equals(parts.get(i).review())) {
                before.add(parts.get(i).review());
                after.add(review);
                changed.add(parts.get(i).with(review));
            }
        }
        if (!changed.isEmpty()) {
            workspace.update(changed);
            lasting.follow(before, after);
        }
        return !changed.isEmpty();
    }

    private void tell(Revisable<?> after) {
        Act act = after.acts().get(after.done() - 1);
        List<Change> others = after.alsoChanged(after.done());
        messages.accept(Message.done(() -> inWords(act, others)));
    }

    private static String inWords(Act act, List<Change> others) {
        String done = Texts.of(act.inWords());
        return others.isEmpty()
                ? Texts.of("correct.done", done)
                : Texts.of(
                        "correct.doneAlso",
                        done,
                        others.size(),
                        Texts.of(others.get(0).inWords()));
    }

    private Optional<Revisable<?>> shown() {
        return workspace.document().get().map(Document::revisable);
    }
}
