package org.dateline.ui;

import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.Links;

/**
 * The state of the window: what is open, what is chosen, and what the pointer previews. Every pane reads and writes these;
 * none speaks to another. To be used on one thread, the window's.
 */
public final class Workspace {

    private final ReadOnlyObjectWrapper<Optional<Document>> document = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Selection> selection = new ReadOnlyObjectWrapper<>(Selection.NOTHING);
    private final ReadOnlyObjectWrapper<Selection> preview = new ReadOnlyObjectWrapper<>(Selection.NOTHING);
    private final ReadOnlyObjectWrapper<Focus> focus = new ReadOnlyObjectWrapper<>(Focus.NONE);
    private final ReadOnlyObjectWrapper<Focus> previewFocus = new ReadOnlyObjectWrapper<>(Focus.NONE);

    /** Shows another document, with nothing chosen. */
    public void open(Document opened) {
        select(Selection.NOTHING);
        document.set(Optional.of(opened));
    }

    /** Shows the same article with other verdicts; what was chosen stays chosen as far as it is still there. */
    public void update(Document corrected) {
        preview(Selection.NOTHING);
        document.set(Optional.of(corrected));
        if (focusOf(selection.get()).isEmpty()) {
            select(Selection.NOTHING);
        } else {
            focus.set(focusOf(selection.get()));
        }
    }

    public void select(Selection chosen) {
        Objects.requireNonNull(chosen);
        preview(Selection.NOTHING);
        focus.set(focusOf(chosen));
        selection.set(chosen);
    }

    /** Lights something up without choosing it; {@link Selection#NOTHING} ends that. */
    public void preview(Selection hovered) {
        previewFocus.set(focusOf(hovered));
        preview.set(hovered);
    }

    public ReadOnlyObjectProperty<Optional<Document>> document() {
        return document.getReadOnlyProperty();
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

    /** What the selection means in the open document. */
    public ReadOnlyObjectProperty<Focus> focus() {
        return focus.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Focus> previewFocus() {
        return previewFocus.getReadOnlyProperty();
    }

    private Focus focusOf(Selection chosen) {
        return links().map(links -> Focus.of(links, chosen)).orElse(Focus.NONE);
    }
}
