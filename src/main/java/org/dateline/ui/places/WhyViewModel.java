package org.dateline.ui.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;
import org.dateline.geo.Reading;
import org.dateline.recognition.story.StoryPart;
import org.dateline.recognition.story.StoryParts;
import org.dateline.review.JointReview.Extent;
import org.dateline.review.ReaderPlace;
import org.dateline.review.Review;
import org.dateline.review.Reviewed;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.places.Question.Choice;
import org.dateline.ui.words.Quote;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Focus;
import org.dateline.ui.workspace.Workspace;

/**
 * Why the mention in hand is believed to mean its place, in plain sentences, what else it could mean, and what the reader
 * may decide about it.
 */
public final class WhyViewModel {

    /** Characters of a quote to either side: a line of the pane in all. */
    private static final int QUOTE_REACH = 24;

    private final Workspace workspace;
    private final Correcting correcting;
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Reach> reach = new SimpleObjectProperty<>(Reach.NAME);
    private final Set<Span> chosen = new TreeSet<>();

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

    /** How far the next decision reaches. */
    public ObjectProperty<Reach> reach() {
        return reach;
    }

    /** The same for verdicts on words. */
    public Scope scope() {
        return reach.get().scope();
    }

    /** Whether a mention is among those that {@link Reach#CHOSEN} means. */
    public boolean isChosen(Span twin) {
        return chosen.contains(twin);
    }

    /** Takes a mention into {@link Reach#CHOSEN}, or out of it. */
    public void choose(Span twin, boolean wanted) {
        if (wanted) {
            chosen.add(twin);
        } else {
            chosen.remove(twin);
        }
    }

    public void accept() {
        decide(new Verdict.Accept());
    }

    public void take(Place place) {
        decide(new Verdict.Take(place));
    }

    /** Takes another candidate by its number in the list, from 1. */
    public void takeAlternative(int number) {
        alternative(number).ifPresent(this::take);
    }

    /** The candidate of a number in the list, from 1. */
    public Optional<Place> alternative(int number) {
        return question.get()
                .map(asked -> asked.answer().alternatives())
                .filter(others -> number >= 1 && number <= others.size())
                .map(others -> others.get(number - 1).place());
    }

    /** It is where a pin was put; {@code precisionMetres} is how exactly that could be. */
    public void takePin(LatLon at, double precisionMetres) {
        question.get().ifPresent(asked -> take(ReaderPlace.pin(asked.name(), at, precisionMetres)));
    }

    /** It is at a position that was typed. */
    public void takePosition(Reading typed) {
        question.get()
                .ifPresent(asked ->
                        take(ReaderPlace.coordinates(asked.name(), typed.location(), typed.precisionMetres())));
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
        question.get().ifPresent(asked -> {
            if (reach.get() == Reach.ARTICLE) {
                correcting.decideInArticle(asked.span(), reach.get().scope(), verdict);
                return;
            }
            List<Span> at = reach.get() == Reach.CHOSEN ? List.copyOf(chosen) : List.of(asked.span());
            correcting.decide(at, reach.get().scope(), verdict);
        });
    }

    private void ask() {
        Focus focus = workspace.focus().get();
        Optional<Question> next = workspace
                .document()
                .get()
                .flatMap(document ->
                        focus.mention().flatMap(document.review()::mention).map(about -> question(document, about)));
        boolean sameName = next.map(Question::name).equals(question.get().map(Question::name));
        if (!sameName && !reach.get().isLasting()) {
            reach.set(Reach.NAME);
        }
        if (!next.map(Question::span).equals(question.get().map(Question::span))) {
            chosen.clear();
            next.map(Question::span).ifPresent(chosen::add);
        }
        question.set(next);
    }

    private Question question(Document document, Reviewed about) {
        Review review = document.review();
        List<Span> twins = review.mentions().stream()
                .filter(isTwinOf(about))
                .map(Reviewed::span)
                .toList();
        return new Question(
                about.span(),
                about.resolution().mention().written(),
                StoryParts.of(document.analysis().article(), about.resolution().mention())
                        .map(WhyViewModel::words),
                Answer.of(about.resolution(), document.links()),
                about.status(),
                reaches(document, about.span(), twins.size()),
                twins,
                document.combined()
                        .map(all -> all.partAt(about.span().start()))
                        .map(part -> part.article().title().isBlank()
                                ? part.name()
                                : part.article().title()));
    }

    /** A part that the name has by where it stands needs no other reason. */
    private static String words(StoryPart part) {
        String kind = Texts.of("part." + part.kind().word());
        return part.kind().isToldBySentence() ? Texts.of("why.part", kind, Texts.of(part.because())) : kind + ".";
    }

    /** Goes to the mention in its own article. */
    public void showInArticle() {
        question.get().map(Question::span).ifPresent(workspace::showSource);
    }

    /** Of the same name, which is folded once, or of the same place. */
    private static Predicate<Reviewed> isTwinOf(Reviewed about) {
        String name = about.nameKey();
        Optional<PlaceId> place = about.resolution().place().map(Place::id);
        return other ->
                place.isPresent() && other.resolution().place().map(Place::id).equals(place)
                        || other.nameKey().equals(name);
    }

    /** A mention with the words around it. */
    public Optional<Quote> quote(Span mention) {
        return workspace.document().get().map(open -> Quote.of(open.analysis().article(), mention, QUOTE_REACH));
    }

    private List<Choice> reaches(Document document, Span span, int twins) {
        Extent ofName = correcting.reach(List.of(span), Scope.NAME);
        Extent ofPlace = correcting.reach(List.of(span), Scope.PLACE);
        var choices = new ArrayList<>(List.of(new Choice(Reach.MENTION, 1, 1)));
        if (twins > 2) {
            choices.add(new Choice(Reach.CHOSEN, twins, 1));
        }
        if (ofName.articles() > 1) {
            choices.add(new Choice(Reach.ARTICLE, inArticle(document, span), 1));
        }
        choices.add(new Choice(Reach.NAME, ofName));
        if (ofPlace.mentions() > 1 && twins > ofName.mentions()) {
            choices.add(new Choice(Reach.PLACE, ofPlace));
        }
        choices.add(new Choice(Reach.FROM_NOW_ON, ofName));
        return choices;
    }

    private int inArticle(Document document, Span span) {
        Span part = document.combined().orElseThrow().partAt(span.start()).span();
        return (int) correcting.reached(span, Scope.NAME).stream()
                .filter(part::contains)
                .count();
    }
}
