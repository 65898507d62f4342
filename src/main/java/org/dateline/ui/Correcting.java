package org.dateline.ui;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import org.dateline.article.Span;
import org.dateline.review.Change;
import org.dateline.review.Correction;
import org.dateline.review.Review;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;

/**
 * A reader's corrections to the open document, with undo and redo of every one. Corrections that come while another is
 * still being weighed wait for it, so that none is lost.
 */
public final class Correcting {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final Clock clock;
    private final BooleanBinding canUndo;
    private final BooleanBinding canRedo;
    private final Deque<Wish> waiting = new ArrayDeque<>();
    private boolean weighing;
    private Lasting lasting = (before, after) -> {};

    /** A correction that has not been applied yet, and what to do when it is. */
    private record Wish(Document article, Correction correction, Runnable then) {}

    /** Is told how a review has changed: for what outlasts the article. */
    @FunctionalInterface
    public interface Lasting {
        void follow(Review before, Review after);
    }

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
                () -> review().map(Review::canUndo).orElse(false), workspace.document());
        this.canRedo = Bindings.createBooleanBinding(
                () -> review().map(Review::canRedo).orElse(false), workspace.document());
    }

    /** Who is told of every change, undo and redo included. */
    public void setLasting(Lasting follower) {
        lasting = follower;
    }

    public BooleanBinding canUndo() {
        return canUndo;
    }

    public BooleanBinding canRedo() {
        return canRedo;
    }

    /** How many mentions a verdict would change. */
    public int count(Span at, Scope scope, Verdict verdict) {
        return review().map(review -> review.count(Correction.of(at, scope, verdict, clock)))
                .orElse(0);
    }

    /** How many mentions a scope reaches from some mentions. */
    public int reach(List<Span> at, Scope scope) {
        var anything = Correction.of(at, scope, new Verdict.Accept(), clock);
        return review().map(review -> review.reached(anything).size()).orElse(0);
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
        if (workspace.isTogether()) {
            messages.accept(Message.note(Texts.of("together.correct")));
        } else if (!at.isEmpty()) {
            workspace
                    .document()
                    .get()
                    .ifPresent(document ->
                            waiting.add(new Wish(document, Correction.of(at, scope, verdict, clock), then)));
            weighNext();
        }
    }

    private void weighNext() {
        waiting.removeIf(wish -> workspace.current(wish.article()).isEmpty());
        if (weighing || waiting.isEmpty()) {
            return;
        }
        weighing = true;
        Wish wish = waiting.remove();
        Document before = workspace.current(wish.article()).orElseThrow();
        tasks.run(
                Texts.of("task.correcting"),
                () -> before.review().apply(wish.correction()),
                after -> {
                    weighing = false;
                    weighed(wish, before, after);
                    weighNext();
                },
                failure -> {
                    weighing = false;
                    messages.accept(Message.of(failure));
                    weighNext();
                });
    }

    /** What has been undone or redone meanwhile was another review: the correction is weighed again with this one. */
    private void weighed(Wish wish, Document before, Review after) {
        if (!workspace.current(before).equals(Optional.of(before))) {
            waiting.addFirst(wish);
            return;
        }
        show(before, after);
        if (!after.equals(before.review())) {
            tell(after);
        }
        wish.then().run();
    }

    public void undo() {
        turn(Review::undo);
    }

    public void redo() {
        turn(Review::redo);
    }

    /** Goes back or forth to where so many steps are in force. */
    public void goTo(int inForce) {
        turn(review -> review.at(inForce));
    }

    private void turn(UnaryOperator<Review> step) {
        workspace.document().get().ifPresent(document -> show(document, step.apply(document.review())));
    }

    private void show(Document document, Review after) {
        if (!after.equals(document.review())) {
            workspace.update(document.with(after));
            lasting.follow(document.review(), after);
        }
    }

    private void tell(Review after) {
        List<Change> others = after.alsoChanged();
        String done = Texts.of(after.history().get(after.history().size() - 1).inWords());
        messages.accept(Message.done(
                others.isEmpty()
                        ? Texts.of("correct.done", done)
                        : Texts.of(
                                "correct.doneAlso",
                                done,
                                others.size(),
                                Texts.of(others.get(0).inWords()))));
    }

    private Optional<Review> review() {
        return workspace.document().get().map(Document::review);
    }
}
