package org.dateline.ui.guide;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Candidate;
import org.dateline.review.ReviewQueue;
import org.dateline.review.ReviewQueue.Item;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.PerArticle;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;

/** Leads the reader through the names of the article, from the riskiest to the surest. */
public final class QueueViewModel {

    private final Workspace workspace;
    private final Correcting correcting;
    private final PerArticle<Optional<ReviewQueue>> left;
    private final ReadOnlyObjectWrapper<Optional<ReviewQueue>> queue = new ReadOnlyObjectWrapper<>(Optional.empty());

    public QueueViewModel(Workspace workspace, Correcting correcting) {
        this.workspace = workspace;
        this.left = new PerArticle<>(workspace);
        this.correcting = correcting;
        workspace.document().addListener((o, was, is) -> follow(was, is));
    }

    /** The queue; empty while the reader is not checking. */
    public ReadOnlyObjectProperty<Optional<ReviewQueue>> queue() {
        return queue.getReadOnlyProperty();
    }

    public boolean isOpen() {
        return queue.get().isPresent();
    }

    /** Begins at the riskiest name that is not checked. */
    public void begin() {
        workspace.document().get().ifPresent(document -> go(ReviewQueue.of(document.review())));
    }

    public void end() {
        queue.set(Optional.empty());
    }

    public void accept() {
        decide(new Verdict.Accept());
    }

    public void notAPlace() {
        decide(new Verdict.NotAPlace());
    }

    public void notLocatable() {
        decide(new Verdict.NotLocatable());
    }

    /** Takes another candidate by its number, from 1. */
    public void take(int number) {
        queue.get()
                .flatMap(ReviewQueue::current)
                .map(item -> item.shown().resolution().candidates())
                .filter(candidates -> number >= 1 && number < candidates.size())
                .ifPresent(candidates ->
                        decide(new Verdict.Take(candidates.get(number).place())));
    }

    /** The other candidates of the name in hand, in the order of their numbers. */
    public List<Place> alternatives() {
        return queue
                .get()
                .flatMap(ReviewQueue::current)
                .map(item -> item.shown().resolution().candidates())
                .orElse(List.of())
                .stream()
                .skip(1)
                .map(Candidate::place)
                .toList();
    }

    public void skip() {
        queue.get().ifPresent(now -> go(now.skip()));
    }

    /** Goes on where another is, in the article shown and in the others, which must be open here by now. */
    public void takeOver(QueueViewModel other) {
        workspace.documents().forEach(document -> other.left.of(document).ifPresent(was -> left.put(document, was)));
        queue.set(workspace
                .document()
                .get()
                .flatMap(document -> other.queue.get().map(before -> before.after(document.review()))));
    }

    private void decide(Verdict verdict) {
        queue.get()
                .flatMap(ReviewQueue::current)
                .map(Item::span)
                .ifPresent(span -> correcting.decide(span, Scope.NAME, verdict));
    }

    private void follow(Optional<Document> was, Optional<Document> is) {
        if (!Document.sameArticle(was, is)) {
            was.ifPresent(document -> left.put(document, queue.get()));
            queue.set(is.flatMap(this::resumed));
        } else {
            queue.get().ifPresent(now -> go(now.after(is.orElseThrow().review())));
        }
    }

    /** The queue of an article that comes back to the front, as it was left. */
    private Optional<ReviewQueue> resumed(Document document) {
        return left.of(document).flatMap(queue -> queue).map(before -> before.after(document.review()));
    }

    private void go(ReviewQueue next) {
        queue.set(Optional.of(next));
        next.current().ifPresent(item -> workspace.select(new Selection.OfMention(item.span())));
    }
}
