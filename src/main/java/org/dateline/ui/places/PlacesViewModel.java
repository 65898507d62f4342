package org.dateline.ui.places;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.cartography.query.FilterException;
import org.dateline.cartography.query.PlaceFilter;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.places.PlaceRow.NotFound;
import org.dateline.ui.places.PlaceRow.Told;
import org.dateline.ui.places.PlaceRow.Unplaced;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Focus;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
import org.dateline.wording.Worded;

/** What the list of places shows, and what can be decided about many of them at once. */
public final class PlacesViewModel {

    private final Workspace workspace;
    private final Correcting correcting;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Sieve> sieve = new SimpleObjectProperty<>(Sieve.OPEN);
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.FIRST_MENTION);
    private final BooleanProperty grouped = new SimpleBooleanProperty();
    private final ObservableList<PlaceRow> rows = FXCollections.observableArrayList();
    private final ObservableList<PlaceRow> listed = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper nothing = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Set<PlaceId>>> wanted = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<PlaceFilter> condition = Optional.empty();

    public PlacesViewModel(Workspace workspace, Correcting correcting) {
        this.workspace = workspace;
        this.correcting = correcting;
        workspace.document().addListener(o -> list());
        filter.addListener(o -> understand());
        sieve.addListener(o -> list());
        order.addListener(o -> list());
        grouped.addListener(o -> list());
        list();
    }

    /** Words, or for experts a condition. */
    public StringProperty filter() {
        return filter;
    }

    /** What is ticked besides. */
    public ObjectProperty<Sieve> sieve() {
        return sieve;
    }

    public ObjectProperty<Order> order() {
        return order;
    }

    /** Whether the places stand under their countries. */
    public BooleanProperty grouped() {
        return grouped;
    }

    public ObservableList<PlaceRow> rows() {
        return listed;
    }

    /** "14 places", or "7 of 14 places" while a filter is on. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    /** What stands in place of an empty list. */
    public ReadOnlyStringProperty nothing() {
        return nothing.getReadOnlyProperty();
    }

    /** Why the condition typed cannot be used; empty when it can. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** The places that the filters let through; empty while all are listed. */
    public ReadOnlyObjectProperty<Optional<Set<PlaceId>>> wanted() {
        return wanted.getReadOnlyProperty();
    }

    /** Lists everything again. */
    public void clearFilters() {
        sieve.set(Sieve.OPEN);
        filter.set("");
    }

    /** Lists as another does. */
    public void takeOver(PlacesViewModel other) {
        order.set(other.order.get());
        grouped.set(other.grouped.get());
        sieve.set(other.sieve.get());
        filter.set(other.filter.get());
    }

    /** Chooses what the rows stand for: one thing, or several places at once. */
    public void choose(List<PlaceRow> chosen) {
        Set<PlaceId> places = chosen.stream()
                .filter(Located.class::isInstance)
                .map(row -> ((Located) row).linked().place().id())
                .collect(Collectors.toSet());
        Selection next = places.size() > 1
                ? new Selection.OfPlaces(places)
                : chosen.isEmpty() ? Selection.NOTHING : chosen.get(0).selection();
        if (!next.equals(workspace.selection().get())) {
            workspace.select(next);
        }
    }

    public void preview(Optional<PlaceRow> row) {
        workspace.preview(row.map(PlaceRow::selection).orElse(Selection.NOTHING));
    }

    /** The rows of what is in focus, as far as they are listed. */
    public List<PlaceRow> chosenRows() {
        Focus focus = workspace.focus().get();
        if (workspace.selection().get() instanceof Selection.OfParagraph) {
            return List.of();
        }
        return rows.stream().filter(row -> isIn(focus, row)).toList();
    }

    private static boolean isIn(Focus focus, PlaceRow row) {
        if (row instanceof Located located) {
            return focus.places().contains(located.linked().place().id());
        }
        if (row instanceof Told told) {
            return focus.places().isEmpty()
                    && focus.told().contains(told.place().span());
        }
        if (row instanceof Unplaced unplaced) {
            return focus.places().isEmpty()
                    && focus.mention().equals(Optional.of(unplaced.phrase().span()));
        }
        return row instanceof NotFound none
                && focus.places().isEmpty()
                && focus.mention().equals(Optional.of(none.first().mention().span()));
    }

    /** Decides all mentions of some rows in one step. */
    public void decide(List<PlaceRow> chosen, Verdict verdict) {
        List<Span> spans =
                chosen.stream().flatMap(row -> row.spans().stream()).sorted().toList();
        correcting.decide(spans, Scope.MENTION, verdict);
    }

    /** Makes several places one: what stood for the others stands for this one. */
    public void merge(List<PlaceRow> chosen, Place into) {
        List<PlaceRow> others = chosen.stream()
                .filter(row -> !(row instanceof Located located)
                        || !located.linked().place().id().equals(into.id()))
                .toList();
        decide(others, new Verdict.Take(into));
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
            problem.set(Worded.problem(e, Texts.language()));
        }
    }

    private void list() {
        PlaceRows all = workspace.document().get().map(PlaceRows::of).orElse(PlaceRows.NONE);
        PlaceRows sieved =
                all.where(this::isWanted, this::isWanted, row -> sieve.get().isOpen() && matches(row));
        rows.setAll(sieved.listed(order.get(), grouped.get()));
        nothing.set(Texts.of(
                workspace.document().get().isEmpty()
                        ? "places.none"
                        : all.equals(PlaceRows.NONE) ? "places.noneFound" : "places.noneWanted"));
        boolean complete = sieved.places().size() == all.places().size();
        wanted.set(
                complete
                        ? Optional.empty()
                        : Optional.of(sieved.places().stream()
                                .map(row -> row.linked().place().id())
                                .collect(Collectors.toSet())));
        summary.set(
                complete
                        ? Texts.of("places.count", all.places().size())
                        : Texts.of(
                                "places.some",
                                sieved.places().size(),
                                all.places().size()));
    }

    private boolean isWanted(Located row) {
        return sieve.get().admits(row, article())
                && condition.map(met -> met.matches(row.linked())).orElseGet(() -> row.matches(filter.get()));
    }

    private boolean isWanted(NotFound row) {
        return sieve.get().admits(row, article()) && matches(row);
    }

    /** The one that the rows are of. */
    private Article article() {
        return workspace.document().get().orElseThrow().analysis().article();
    }

    private boolean matches(PlaceRow row) {
        return condition.isEmpty() && row.matches(filter.get());
    }
}
