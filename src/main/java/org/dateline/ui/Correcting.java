package org.dateline.ui;

import java.time.Clock;
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

/** A reader's corrections to the open document, with undo and redo of every one. */
public final class Correcting {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final Clock clock;
    private final BooleanBinding canUndo;
    private final BooleanBinding canRedo;

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

    public BooleanBinding canUndo() {
        return canUndo;
    }

    public BooleanBinding canRedo() {
        return canRedo;
    }

    /** How many mentions a verdict would decide. */
    public int count(Span at, Scope scope, Verdict verdict) {
        return review().map(review -> review.count(Correction.of(at, scope, verdict, clock)))
                .orElse(0);
    }

    /** Decides a mention, and all that the scope says, in the background. */
    public void decide(Span at, Scope scope, Verdict verdict) {
        Optional<Document> before = workspace.document().get();
        if (before.isEmpty()) {
            return;
        }
        Correction correction = Correction.of(at, scope, verdict, clock);
        tasks.run(
                Texts.of("task.correcting"),
                () -> before.get().review().apply(correction),
                after -> {
                    if (workspace.document().get().equals(before)) {
                        show(before.get(), after);
                        tell(after);
                    }
                },
                failure -> messages.accept(Message.of(failure)));
    }

    public void undo() {
        turn(Review::undo);
    }

    public void redo() {
        turn(Review::redo);
    }

    private void turn(UnaryOperator<Review> step) {
        workspace.document().get().ifPresent(document -> show(document, step.apply(document.review())));
    }

    private void show(Document document, Review after) {
        if (!after.equals(document.review())) {
            workspace.update(document.with(after));
        }
    }

    private void tell(Review after) {
        if (!after.canUndo()) {
            return;
        }
        List<Change> others = after.alsoChanged();
        String done = after.history().get(after.history().size() - 1).inWords();
        messages.accept(Message.done(
                others.isEmpty()
                        ? Texts.of("correct.done", done)
                        : Texts.of(
                                "correct.doneAlso",
                                done,
                                others.size(),
                                others.get(0).inWords())));
    }

    private Optional<Review> review() {
        return workspace.document().get().map(Document::review);
    }
}
