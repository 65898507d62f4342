package org.dateline.ui.article;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.dateline.article.Span;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Sought;
import org.dateline.ui.workspace.Workspace;

/** Words sought in the open article, see {@link Sought}. */
public final class FindViewModel {

    private final Workspace workspace;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Span>> match = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private List<Span> matches = List.of();
    private int current;

    public FindViewModel(Workspace workspace) {
        this.workspace = workspace;
        query.addListener(o -> search());
        workspace.document().addListener(o -> search());
    }

    public StringProperty query() {
        return query;
    }

    /** The match in hand. */
    public ReadOnlyObjectProperty<Optional<Span>> match() {
        return match.getReadOnlyProperty();
    }

    /** "3 of 12", "nothing found", or empty. */
    public ReadOnlyStringProperty position() {
        return position.getReadOnlyProperty();
    }

    public void next() {
        turn(1);
    }

    public void previous() {
        turn(-1);
    }

    private void turn(int step) {
        if (!matches.isEmpty()) {
            current = Math.floorMod(current + step, matches.size());
            tell();
        }
    }

    private void search() {
        matches = workspace
                .links()
                .map(links -> Sought.in(links.analysis().article().text(), query.get())
                        .toList())
                .orElse(List.of());
        current = 0;
        tell();
    }

    private void tell() {
        match.set(matches.isEmpty() ? Optional.empty() : Optional.of(matches.get(current)));
        if (query.get().isBlank()) {
            position.set("");
        } else {
            position.set(
                    matches.isEmpty()
                            ? Texts.of("find.nothing")
                            : Texts.of("find.position", current + 1, matches.size()));
        }
    }
}
