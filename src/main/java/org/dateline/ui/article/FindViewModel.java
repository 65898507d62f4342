package org.dateline.ui.article;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
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

/** Words sought in the open article from where it is read, see {@link Sought}. Another article is not turned to them unasked. */
public final class FindViewModel {

    private final Workspace workspace;
    private final IntSupplier reading;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Optional<Span>> match = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper position = new ReadOnlyStringWrapper("");
    private List<Span> matches = List.of();
    private Optional<Integer> current = Optional.empty();

    /**
     * Nothing is sought yet.
     *
     * @param reading the offset of the first words that can be seen
     */
    public FindViewModel(Workspace workspace, IntSupplier reading) {
        this.workspace = workspace;
        this.reading = reading;
        query.addListener(o -> {
            search();
            next();
        });
        workspace.document().addListener(o -> search());
    }

    public StringProperty query() {
        return query;
    }

    /** The match in hand. */
    public ReadOnlyObjectProperty<Optional<Span>> match() {
        return match.getReadOnlyProperty();
    }

    /** "3 of 12", "12 found", "nothing found", or empty. */
    public ReadOnlyStringProperty position() {
        return position.getReadOnlyProperty();
    }

    public void next() {
        turnTo(current.map(i -> i + 1).orElseGet(this::firstToBeSeen));
    }

    public void previous() {
        turnTo(current.orElseGet(this::firstToBeSeen) - 1);
    }

    private int firstToBeSeen() {
        int from = reading.getAsInt();
        return (int) matches.stream().takeWhile(span -> span.start() < from).count();
    }

    /** Goes to a match, round and round. */
    private void turnTo(int wanted) {
        current = matches.isEmpty() ? Optional.empty() : Optional.of(Math.floorMod(wanted, matches.size()));
        match.set(current.map(matches::get));
        tell();
    }

    private void search() {
        matches = workspace
                .links()
                .map(links -> Sought.in(links.analysis().article().text(), query.get())
                        .toList())
                .orElse(List.of());
        current = Optional.empty();
        match.set(Optional.empty());
        tell();
    }

    private void tell() {
        if (query.get().isBlank()) {
            position.set("");
        } else if (matches.isEmpty()) {
            position.set(Texts.of("find.nothing"));
        } else {
            position.set(current.map(i -> Texts.of("find.position", i + 1, matches.size()))
                    .orElseGet(() -> Texts.of("find.count", matches.size())));
        }
    }
}
