package org.dateline.ui.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.Links;
import org.dateline.cartography.query.FilterException;
import org.dateline.cartography.query.PlaceFilter;
import org.dateline.gazetteer.Names;
import org.dateline.resolution.Resolution;
import org.dateline.ui.Document;
import org.dateline.ui.Focus;
import org.dateline.ui.Selection;
import org.dateline.ui.Texts;
import org.dateline.ui.Workspace;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.places.PlaceRow.NotFound;
import org.dateline.ui.places.PlaceRow.NotFoundHeading;

/** What the list of places shows: the places in some order, then the names that were not found. */
public final class PlacesViewModel {

    private final Workspace workspace;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.FIRST_MENTION);
    private final ObservableList<PlaceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<PlaceRow> shown = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private Optional<PlaceFilter> condition = Optional.empty();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    public PlacesViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.document().addListener(o -> list());
        filter.addListener(o -> understand());
        order.addListener(o -> list());
        list();
    }

    public StringProperty filter() {
        return filter;
    }

    public ObjectProperty<Order> order() {
        return order;
    }

    public ObservableList<PlaceRow> rows() {
        return shown;
    }

    /** "14 places", or "7 of 14 places" while a filter is on. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** Why the condition typed cannot be used; empty when it can. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public void choose(PlaceRow row) {
        if (!row.selection().equals(workspace.selection().get())) {
            workspace.select(row.selection());
        }
    }

    public void preview(Optional<PlaceRow> row) {
        workspace.preview(row.map(PlaceRow::selection).orElse(Selection.NOTHING));
    }

    /** The row of what is in focus, if it is listed. */
    public Optional<PlaceRow> chosenRow() {
        Focus focus = workspace.focus().get();
        return rows.stream().filter(row -> isIn(focus, row)).findFirst();
    }

    private static boolean isIn(Focus focus, PlaceRow row) {
        if (row instanceof Located located) {
            return focus.place().filter(located.linked().place().id()::equals).isPresent();
        }
        return row instanceof NotFound none
                && focus.places().isEmpty()
                && focus.mentions().contains(none.first().mention().span());
    }

    private boolean isWanted(Located row) {
        return condition.map(wanted -> wanted.matches(row.linked())).orElseGet(() -> row.matches(filter.get()));
    }

    /** Takes up what was typed: plain words, or for experts a condition; one that is not finished changes nothing yet. */
    private void understand() {
        try {
            condition = PlaceFilter.isCondition(filter.get())
                    ? Optional.of(PlaceFilter.of(filter.get()))
                    : Optional.empty();
            problem.set("");
            list();
        } catch (FilterException e) {
            problem.set(e.getMessage());
        }
    }

    private void list() {
        Optional<Links> links = workspace.document().get().map(Document::links);
        List<Located> all = links.map(Links::places).orElse(List.of()).stream()
                .map(Located::new)
                .toList();
        List<Located> shown = all.stream()
                .filter(this::isWanted)
                .sorted(order.get().comparator())
                .toList();
        var listed = new ArrayList<PlaceRow>(shown);
        List<NotFound> lost = links.map(PlacesViewModel::notFound).orElse(List.of()).stream()
                .filter(row -> condition.isEmpty() && row.matches(filter.get()))
                .toList();
        if (!lost.isEmpty()) {
            listed.add(new NotFoundHeading(lost.size()));
            listed.addAll(lost);
        }
        rows.setAll(listed);
        summary.set(
                shown.size() == all.size()
                        ? Texts.of("places.count", all.size())
                        : Texts.of("places.some", shown.size(), all.size()));
    }

    private static List<NotFound> notFound(Links links) {
        Map<String, List<Resolution>> byName = new LinkedHashMap<>();
        links.unlocated()
                .forEach(r -> byName.computeIfAbsent(Names.fold(r.mention().surface()), k -> new ArrayList<>())
                        .add(r));
        return byName.values().stream()
                .map(all -> new NotFound(all.get(0), all.size()))
                .toList();
    }
}
