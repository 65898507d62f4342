package org.dateline.ui.correcting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.recognition.Role;
import org.dateline.review.Review;
import org.dateline.review.Reviewed;
import org.dateline.review.Scope;
import org.dateline.review.Status;
import org.dateline.review.Verdict;
import org.dateline.ui.correcting.WordSteps.Edge;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;

/**
 * Which words are a mention: words that were missed, words too many or too few, one mention that is really two. What is
 * marked is chosen in the window, so that its place can be said next.
 */
public final class Marking {

    private final Workspace workspace;
    private final Correcting correcting;
    private final ReadOnlyObjectWrapper<Optional<Span>> selected = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Runnable asked = () -> {};
    private Supplier<Scope> scope = () -> Scope.NAME;

    /** What marking some words would do. */
    public enum Deed {
        /** Nothing: there are no words, or they are a mention already. */
        NOTHING,
        /** The words become a mention. */
        ADD,
        /** The mention that they touch becomes these words; further ones are absorbed. */
        CHANGE_WORDS
    }

    public Marking(Workspace workspace, Correcting correcting) {
        this.workspace = workspace;
        this.correcting = correcting;
        workspace.document().addListener((o, was, is) -> {
            if (!Document.sameArticle(was, is)) {
                select(Optional.empty());
            }
        });
    }

    /** What to do when words were added that still need a place. */
    public void setOnAsked(Runnable action) {
        asked = action;
    }

    /** The words of the article that the reader has selected, without the blanks around them. */
    public ReadOnlyObjectProperty<Optional<Span>> selected() {
        return selected.getReadOnlyProperty();
    }

    /** The reader has selected something in the text, or no longer. */
    public void select(Optional<Span> raw) {
        selected.set(raw.filter(span -> span.length() > 0)
                .flatMap(span -> article().flatMap(article -> WordSteps.trim(article.text(), span))));
    }

    /** What {@link #mark} would do. */
    public Deed deed() {
        // between the articles that are shown together there are titles, which are nobody's
        if (selected.get().flatMap(workspace::source).isEmpty()) {
            return Deed.NOTHING;
        }
        Span words = selected.get().get();
        List<Reviewed> touched = touched(words);
        if (touched.isEmpty()) {
            return Deed.ADD;
        }
        Optional<Reviewed> same =
                touched.stream().filter(entry -> entry.span().equals(words)).findFirst();
        if (same.isEmpty()) {
            return Deed.CHANGE_WORDS;
        }
        return same.get().resolution().mention().role() == Role.DEMONYM ? Deed.ADD : Deed.NOTHING;
    }

    /** The mention whose words would change. */
    public Optional<Reviewed> changed() {
        return selected.get().flatMap(words -> touched(words).stream().findFirst());
    }

    /** How far a change of words reaches: in force where nothing else is said. */
    public void setScope(Supplier<Scope> inForce) {
        scope = inForce;
    }

    /**
     * Makes the selected words a mention, or the words of the mention that they touch.
     *
     * @param reach whether words that were missed are marked here or wherever they stand in the article
     */
    public void mark(Scope reach) {
        Deed deed = deed();
        if (deed == Deed.NOTHING) {
            return;
        }
        Span words = selected.get().orElseThrow();
        if (deed == Deed.ADD) {
            correcting.decide(List.of(words), reach, new Verdict.Add(), () -> {
                workspace.select(new Selection.OfMention(words));
                asked.run();
            });
        } else {
            respan(changed().orElseThrow().span(), words);
        }
    }

    /** Whether {@link #split} would do something: words are selected that are a part of a mention. */
    public boolean canSplit() {
        return parts().size() > 1;
    }

    /** Splits the mention that the selected words are a part of: before, the words themselves, behind. */
    public void split() {
        List<Span> parts = parts();
        if (parts.size() > 1) {
            Span words = selected.get().orElseThrow();
            correcting.decide(
                    List.of(changed().orElseThrow().span()),
                    scope.get(),
                    new Verdict.Split(parts),
                    () -> workspace.select(new Selection.OfMention(words)));
        }
    }

    private List<Span> parts() {
        Optional<Span> whole = changed().map(Reviewed::span);
        if (whole.isEmpty() || !whole.get().contains(selected.get().orElseThrow())) {
            return List.of();
        }
        Span words = selected.get().orElseThrow();
        String text = article().orElseThrow().text();
        return Stream.of(
                        WordSteps.trim(text, new Span(whole.get().start(), words.start())),
                        Optional.of(words),
                        WordSteps.trim(text, new Span(words.end(), whole.get().end())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** One word more at the end of the mention in hand; or at its beginning. */
    public void longer(boolean atEnd) {
        inHand().ifPresent(span -> article()
                .flatMap(article -> WordSteps.longer(article.text(), span, edge(atEnd), limit(article, span)))
                .ifPresent(to -> respan(span, to)));
    }

    /** One word fewer at the end of the mention in hand; or at its beginning. */
    public void shorter(boolean atEnd) {
        inHand().ifPresent(span -> article()
                .flatMap(article -> WordSteps.shorter(article.text(), span, edge(atEnd)))
                .ifPresent(to -> respan(span, to)));
    }

    private static Edge edge(boolean atEnd) {
        return atEnd ? Edge.END : Edge.BEGIN;
    }

    /** A mention does not leave its paragraph. */
    private static Span limit(Article article, Span span) {
        return article.paragraphs().isEmpty()
                ? new Span(0, article.text().length())
                : article.paragraphs().get(article.paragraphAt(span.start())).span();
    }

    private void respan(Span from, Span to) {
        correcting.decide(
                List.of(from),
                scope.get(),
                new Verdict.Respan(to),
                () -> workspace.select(new Selection.OfMention(to)));
    }

    private Optional<Span> inHand() {
        return workspace
                .focus()
                .get()
                .mention()
                .filter(span -> review().flatMap(review -> review.mention(span)).isPresent());
    }

    private List<Reviewed> touched(Span words) {
        var touched = new ArrayList<Reviewed>();
        review().ifPresent(review -> review.mentions().stream()
                .filter(entry ->
                        entry.status() != Status.REJECTED && entry.span().overlaps(words))
                .forEach(touched::add));
        return touched;
    }

    private Optional<Review> review() {
        return workspace.document().get().map(Document::review);
    }

    private Optional<Article> article() {
        return review().map(review -> review.original().article());
    }
}
