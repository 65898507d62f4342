package org.dateline.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Emphasis;
import org.dateline.cartography.Fit;
import org.dateline.cartography.Layer;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Overlay;
import org.dateline.cartography.Viewport;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Bounds;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Focus;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;

/** What the map shows: the places, who of them stands out, and where to look for them. */
public final class MapViewModel {

    /** What the map shows while nothing is open: the world, without places. */
    static final Links NO_PLACES = Links.of(new Analysis(
            new Article("", "", "", List.of(), Optional.empty(), List.of()), List.of(), new Provenance("", "")));

    /** The column of buttons at the right edge of the map, in view pixels. */
    private static final int BUTTONS = 44;

    private static final double COUNTRY_PADDING = 40;

    /** View pixels around ground that is told by others. */
    private static final double TOLD_PADDING = 120;

    /** No country reaches farther from its middle than this; beyond it the box would meet itself around the earth. */
    private static final double WIDEST_METRES = 3_000_000;

    private final Workspace workspace;
    private final ReadOnlyObjectWrapper<MapScene> painted = new ReadOnlyObjectWrapper<>(MapScene.of(NO_PLACES));
    private final ReadOnlyObjectWrapper<MapScene> marked = new ReadOnlyObjectWrapper<>(MapScene.of(NO_PLACES));
    private final ObjectProperty<Set<Layer>> layers = new SimpleObjectProperty<>(Layer.usual());
    private final ObjectProperty<List<Overlay>> overlays = new SimpleObjectProperty<>(List.of());

    private final ObjectProperty<Set<PlaceId>> aside = new SimpleObjectProperty<>(Set.of());

    private final ReadOnlyObjectWrapper<Set<Span>> previewed = new ReadOnlyObjectWrapper<>(Set.of());

    public MapViewModel(Workspace workspace) {
        this.workspace = workspace;
        workspace.document().addListener(o -> stage());
        workspace.focus().addListener(o -> stage());
        workspace.previewFocus().addListener(o -> mark());
        layers.addListener(o -> stage());
        aside.addListener(o -> stage());
        overlays.addListener(o -> stage());
        stage();
    }

    /** What is painted: hovering does not repaint the map. */
    public ReadOnlyObjectProperty<MapScene> painted() {
        return painted.getReadOnlyProperty();
    }

    /** What the markers show: what is painted, and what the pointer previews. */
    public ReadOnlyObjectProperty<MapScene> marked() {
        return marked.getReadOnlyProperty();
    }

    /** The words of the told places that are pointed at, here or elsewhere. */
    public ReadOnlyObjectProperty<Set<Span>> previewedTold() {
        return previewed.getReadOnlyProperty();
    }

    public ObjectProperty<Set<Layer>> layers() {
        return layers;
    }

    /** The reader's own layers, the lowest first. */
    public ObjectProperty<List<Overlay>> overlays() {
        return overlays;
    }

    /** Places that a filter sets aside: faint dots instead of markers. */
    public ObjectProperty<Set<PlaceId>> aside() {
        return aside;
    }

    /** Lights up what is pointed at. */
    public void preview(Selection pointedAt) {
        workspace.preview(pointedAt);
    }

    /** The view that shows all places, beside the buttons. */
    public Viewport fitAll(Viewport view) {
        int free = Math.max(1, view.width() - BUTTONS);
        Viewport fitted = Fit.to(painted.get().links(), free, view.height());
        return Camera.pan(Camera.resize(fitted, view.width(), view.height()), -BUTTONS / 2.0, 0);
    }

    /** The view that shows these places; one country alone with all its ground. */
    public Viewport fit(List<LinkedPlace> places, Viewport view) {
        if (places.size() == 1 && places.get(0).place().code().isCountry()) {
            return Camera.fit(
                    extent(places.get(0).place()), view.width(), view.height(), COUNTRY_PADDING, Camera.MAX_ZOOM);
        }
        return Fit.to(places, view.width(), view.height());
    }

    /** The box of a place, as the gazetteer has it or as its precision suggests. */
    private static Bounds extent(Place place) {
        return place.bounds().orElseGet(() -> {
            double reach = Math.min(place.precisionMetres(), WIDEST_METRES);
            return Bounds.around(IntStream.range(0, 4)
                    .mapToObj(quarter -> place.location().destination(quarter * 90, reach))
                    .toList());
        });
    }

    /** Where to look for what has been chosen; empty when it is in view already. */
    public Optional<Viewport> goal(Viewport view) {
        Focus focus = workspace.focus().get();
        if (focus.places().isEmpty() && focus.told().size() == 1) {
            return goalOfTold(focus.told().iterator().next(), view);
        }
        List<LinkedPlace> chosen = painted.get().links().places().stream()
                .filter(linked -> focus.places().contains(linked.place().id()))
                .toList();
        if (chosen.isEmpty() || chosen.stream().allMatch(linked -> isInView(linked, view))) {
            return Optional.empty();
        }
        Viewport close = fit(chosen, view);
        if (chosen.size() > 1 || chosen.get(0).place().code().isArea()) {
            return Optional.of(close);
        }
        double zoom = Math.max(Camera.MIN_ZOOM, Math.min(view.zoom(), close.zoom()));
        return Optional.of(new Viewport(close.x(), close.y(), zoom, view.width(), view.height()));
    }

    private Optional<Viewport> goalOfTold(Span words, Viewport view) {
        return painted.get().links().analysis().relatives().stream()
                .filter(told -> told.span().equals(words))
                .map(told -> told.footprint())
                .filter(ground -> !view.shows(ground.center()))
                .findFirst()
                .map(ground -> {
                    Viewport close = Camera.fit(
                            Bounds.around(ground.outline()),
                            view.width(),
                            view.height(),
                            TOLD_PADDING,
                            Camera.MAX_ZOOM);
                    double zoom = Math.max(Camera.MIN_ZOOM, Math.min(view.zoom(), close.zoom()));
                    return new Viewport(close.x(), close.y(), zoom, view.width(), view.height());
                });
    }

    private static boolean isInView(LinkedPlace linked, Viewport view) {
        var at = view.toScreen(linked.place().location());
        double marginX = view.width() * 0.08;
        double marginY = view.height() * 0.08;
        return at.x > marginX && at.y > marginY && at.x < view.width() - marginX && at.y < view.height() - marginY;
    }

    private void stage() {
        Links links = workspace.document().get().map(Document::links).orElse(NO_PLACES);
        Focus focus = workspace.focus().get();
        Emphasis emphasis = new Emphasis(focus.places(), Set.of(), focus.told());
        painted.set(new MapScene(links, emphasis, layers.get(), overlays.get(), aside.get(), Texts.language()));
        mark();
    }

    private void mark() {
        Emphasis emphasis = painted.get().emphasis();
        Focus preview = workspace.previewFocus().get();
        marked.set(painted.get().with(new Emphasis(emphasis.selected(), preview.places(), emphasis.told())));
        previewed.set(preview.told());
    }
}
