package org.dateline.ui.places;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.review.Review;
import org.dateline.review.Reviewed;
import org.dateline.review.Scope;
import org.dateline.review.Status;
import org.dateline.review.Verdict;
import org.dateline.ui.Correcting;
import org.dateline.ui.Document;
import org.dateline.ui.Focus;
import org.dateline.ui.Workspace;

/**
 * Why the mention in hand is believed to mean its place, in plain sentences, what else it could mean, and what the reader
 * may decide about it.
 */
public final class WhyViewModel {

    /**
     * The mention in hand.
     *
     * @param span where it is
     * @param answer why it is where it is
     * @param status whether the reader has decided it
     * @param sameName how many mentions of the article bear the same name, itself included
     */
    public record Question(Span span, Answer answer, Status status, int sameName) {}

    private final Workspace workspace;
    private final Correcting correcting;
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.NAME);

    public WhyViewModel(Workspace workspace, Correcting correcting) {
        this.workspace = workspace;
        this.correcting = correcting;
        workspace.focus().addListener(o -> ask());
        workspace.document().addListener(o -> ask());
        ask();
    }

    /** Empty while nothing, or a whole paragraph, is chosen. */
    public ReadOnlyObjectProperty<Optional<Question>> question() {
        return question.getReadOnlyProperty();
    }

    /** How far the next decision reaches: this mention, or all of its name. */
    public ObjectProperty<Scope> scope() {
        return scope;
    }

    public void accept() {
        decide(new Verdict.Accept());
    }

    public void take(Place place) {
        decide(new Verdict.Take(place));
    }

    /** Takes another candidate by its number in the list, from 1. */
    public void takeAlternative(int number) {
        question.get()
                .map(asked -> asked.answer().alternatives())
                .filter(others -> number >= 1 && number <= others.size())
                .ifPresent(others -> take(others.get(number - 1).place()));
    }

    public void notAPlace() {
        decide(new Verdict.NotAPlace());
    }

    public void notLocatable() {
        decide(new Verdict.NotLocatable());
    }

    /** The reader takes the decision back. */
    public void leaveToProgram() {
        decide(new Verdict.LeaveToProgram());
    }

    private void decide(Verdict verdict) {
        question.get().ifPresent(asked -> correcting.decide(asked.span(), scope.get(), verdict));
    }

    private void ask() {
        Focus focus = workspace.focus().get();
        question.set(workspace
                .document()
                .get()
                .map(Document::review)
                .flatMap(review -> focus.mention().flatMap(review::mention).map(about -> question(review, about))));
    }

    private Question question(Review review, Reviewed about) {
        int sameName = (int) review.mentions().stream()
                .filter(other -> other.nameKey().equals(about.nameKey()))
                .count();
        return new Question(about.span(), Answer.of(about.resolution()), about.status(), sameName);
    }
}
