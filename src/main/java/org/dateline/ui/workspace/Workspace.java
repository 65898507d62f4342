package org.dateline.ui.workspace;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.Links;
import org.dateline.article.Span;

/**
 * The state of the window: which articles are open, which of them is shown, what is chosen in it, and what the pointer
 * previews. Every pane reads and writes these; none speaks to another. Where an article comes back to the front, what was
 * chosen in it is chosen again, and every pane finds its own place again with {@link PerArticle}. To be used on one thread,
 * the window's.
 */
public final class Workspace {

    private final ObservableList<Document> documents = FXCollections.observableArrayList();
    private final ObservableList<Document> shownDocuments = FXCollections.unmodifiableObservableList(documents);
    private final ReadOnlyObjectWrapper<Optional<Document>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NOTHING);
    private final ReadOnlyObjectWrapper<Selection> preview = new ReadOnlyObjectWrapper<>(Selection.NOTHING);
    private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(Focus.NONE);
    private final ReadOnlyObjectWrapper<Focus> previewFocus = new ReadOnlyObjectWrapper<>(Focus.NONE);
    private final PerArticle<Selection> chosen = new PerArticle<>(this);
    private final Together together = new Together(documents);
    private final ReadOnlyObjectWrapper<Optional<Document>> awaited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Document> beforeAwaited = Optional.empty();
    private boolean returning;

    /** The articles that are open, in the order of their tabs. */
    public ObservableList<Document> documents() {
        return shownDocuments;
    }

    /** What is shown: one of the open articles, or all of them together; empty when none is open. */
    public ReadOnlyObjectProperty<Optional<Document>> document() {
        return document.getReadOnlyProperty();
    }

    /** Opens another article behind the others, and shows it with nothing chosen. */
    public void open(Document opened) {
        documents.add(opened);
        show(opened);
    }

    /** What is coming and can be read meanwhile, though its places are not known yet; nothing else is shown as long. */
    public ReadOnlyObjectProperty<Optional<Document>> awaited() {
        return awaited.getReadOnlyProperty();
    }

    /** Has an article read before its places are known. */
    public void await(Document coming) {
        if (awaited.get().isEmpty()) {
            beforeAwaited = document.get();
        }
        awaited.set(Optional.of(coming));
        bringForward(Optional.empty());
    }

    /** What was awaited does not come: what was shown before is shown again. */
    public void forgo() {
        if (awaited.get().isPresent()) {
            awaited.set(Optional.empty());
            if (beforeAwaited.flatMap(Document::combined).isPresent()) {
                showTogether();
            } else {
                beforeAwaited.flatMap(this::current).ifPresent(this::show);
            }
        }
    }

    /** Opens another article behind the others, without showing it unless it is the first. */
    public void add(Document opened) {
        documents.add(opened);
        if (document.get().isEmpty()) {
            show(opened);
        } else {
            refreshTogether();
        }
    }

    /** Brings an article that is open to the front, as it was left. */
    public void show(Document open) {
        bringForward(documents.get(indexOf(open).orElseThrow()));
    }

    /** Shows all open articles as one, for as long as there are at least two. */
    public void showTogether() {
        if (documents.size() > 1) {
            bringForward(together.join());
        }
    }

    /** Shows the same article with other verdicts; what was chosen stays chosen as far as it is still there. */
    public void update(Document corrected) {
        update(List.of(corrected));
    }

    /** The same for several articles at once. */
    public void update(List<Document> corrected) {
        for (Document next : corrected) {
            indexOf(next).ifPresent(index -> documents.set(index, next));
        }
        corrected.stream().filter(this::isShown).findFirst().ifPresentOrElse(this::refresh, this::refreshTogether);
    }

    /** Puts one article in the place of another, as when its file has changed. */
    public void replace(Document open, Document other) {
        boolean front = isShown(open);
        indexOf(open).ifPresent(index -> documents.set(index, other));
        if (front && Document.sameArticle(open, other)) {
            refresh(other);
        } else if (front) {
            bringForward(other);
        } else {
            refreshTogether();
        }
    }

    /** Closes an article; the one behind it comes to the front, or the last. */
    public void close(Document open) {
        indexOf(open).ifPresent(index -> {
            boolean front = isShown(open);
            documents.remove((int) index);
            if (documents.isEmpty()) {
                bringForward(Optional.empty());
            } else if (front || documents.size() == 1 && isTogether()) {
                show(documents.get(Math.min(index, documents.size() - 1)));
            } else {
                refreshTogether();
            }
        });
    }

    /**
     * Opens what another workspace has open, with what is chosen there, and shows what it shows.
     *
     * @param arriving is told of each article before any is shown
     */
    public void takeOver(Workspace other, Consumer<Document> arriving) {
        documents.setAll(other.documents);
        documents.forEach(arriving);
        documents.forEach(open -> other.chosen.of(open).ifPresent(wanted -> chosen.put(open, wanted)));
        if (other.isTogether()) {
            showTogether();
        } else {
            bringForward(other.document.get());
        }
        select(other.selection.get());
    }

    /** All open articles as one, as they were shown last. */
    public Optional<Document> together() {
        return together.last();
    }

    /** Whether all articles are shown as one. */
    public boolean isTogether() {
        return document.get().flatMap(Document::combined).isPresent();
    }

    /** Whether this article is the one shown, if with other verdicts. */
    public boolean isShown(Document open) {
        return Document.sameArticle(document.get(), Optional.of(open));
    }

    /** An open article as it is now, whatever its verdicts were; empty when it has been closed. */
    public Optional<Document> current(Document open) {
        return indexOf(open).map(documents::get);
    }

    /** While an article comes back to the front: what scrolls and flies leaves its place alone. */
    public boolean isReturning() {
        return returning;
    }

    /** Goes from a span of all articles together to the one that it belongs to. */
    public void showSource(Span joined) {
        source(joined).ifPresent(source -> {
            show(source.article());
            select(new Selection.OfMention(source.span()));
        });
    }

    /**
     * Where a span of what is shown belongs.
     *
     * @param article the open article
     * @param span as the article counts it
     */
    public record Source(Document article, Span span) {}

    /** The article that a span belongs to: the one shown or, of all articles together, the one that holds it. */
    public Optional<Source> source(Span shown) {
        return document.get()
                .flatMap(open -> open.combined()
                        .map(joined -> together.source(joined, shown))
                        .orElseGet(() -> Optional.of(new Source(open, shown))));
    }

    /** The open articles that something shown consists of, as they are now; empty when one of them has been closed. */
    public Optional<List<Document>> parts(Document shown) {
        return together.parts(shown);
    }

    public void select(Selection wanted) {
        Objects.requireNonNull(wanted);
        preview(Selection.NOTHING);
        focus.set(focusOf(wanted));
        selection.set(wanted);
    }

    /** Lights something up without choosing it; {@link Selection#NOTHING} ends that. */
    public void preview(Selection hovered) {
        previewFocus.set(focusOf(hovered));
        preview.set(hovered);
    }

    public Optional<Links> links() {
        return document.get().map(Document::links);
    }

    public ReadOnlyObjectProperty<Selection> selection() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Selection> preview() {
        return preview.getReadOnlyProperty();
    }

    /** What the selection means in the article shown. */
    public ReadOnlyObjectProperty<Focus> focus() {
        return focus.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Focus> previewFocus() {
        return previewFocus.getReadOnlyProperty();
    }

    private void bringForward(Document next) {
        if (isShown(next)) {
            refresh(next);
        } else {
            bringForward(Optional.of(next));
        }
    }

    private void bringForward(Optional<Document> next) {
        document.get().ifPresent(left -> chosen.put(left, selection.get()));
        select(Selection.NOTHING);
        returning = true;
        document.set(next);
        if (next.isPresent()) {
            awaited.set(Optional.empty());
        }
        next.flatMap(chosen::of).ifPresent(this::select);
        returning = false;
    }

    private void refresh(Document corrected) {
        preview(Selection.NOTHING);
        document.set(Optional.of(corrected));
        if (focusOf(selection.get()).isEmpty()) {
            select(Selection.NOTHING);
        } else {
            focus.set(focusOf(selection.get()));
        }
    }

    private void refreshTogether() {
        if (isTogether()) {
            showTogether();
        }
    }

    private Optional<Integer> indexOf(Document open) {
        return IntStream.range(0, documents.size())
                .boxed()
                .filter(i -> Document.sameArticle(documents.get(i), open))
                .findFirst();
    }

    private Focus focusOf(Selection wanted) {
        return document.get().map(open -> Focus.of(open, wanted)).orElse(Focus.NONE);
    }
}
