package org.dateline.ui.map;

import com.gluonhq.maps.MapView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Marker;
import org.dateline.cartography.SceneLegend;
import org.dateline.cartography.Viewport;
import org.dateline.cartography.tiles.TileSource;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.ui.look.KeyboardFocus;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.PerArticle;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** The map with its markers, their popup and its furniture. */
public final class MapPane extends StackPane {

    /** Near enough for the province, far enough for its neighbours. */
    private static final double VISIT_ZOOM = 7;

    private final Workspace workspace;
    private final MapViewModel model;
    private final MapCamera camera = new MapCamera();
    private final MapView host = new MapView();
    private final GroundLayers ground;
    private final MarkerLayer markers;
    private final CandidateLayer candidates = new CandidateLayer(camera.view()::get);
    private final PopupViewModel popupModel;
    private final ClusterOpening clusters;
    private final PlacePopup popup;
    private final MapFurniture furniture;
    private final Locator locator;
    private final MapTools tools = new MapTools(camera);
    private final ReadOnlyObjectWrapper<Optional<LatLon>> pointer = new ReadOnlyObjectWrapper<>(Optional.empty());
    private MapTheme theme = MapTheme.LIGHT;
    private SceneLegend legend;
    private final PerArticle<Viewport> left;
    private Function<Document, Optional<Viewport>> memory = document -> Optional.empty();
    private Viewport fitted = camera.view().get();
    private boolean laidOut;
    private Optional<Document> opened = Optional.empty();

    /**
     * A map.
     *
     * @param painter paints the picture under the markers, on a worker
     */
    public MapPane(Workspace workspace, MapViewModel model, Painter painter) {
        this.workspace = workspace;
        this.model = model;
        legend = new SceneLegend(model.marked().get());
        left = new PerArticle<>(workspace);
        ground = new GroundLayers(camera.view()::get, painter);
        markers = new MarkerLayer(
                camera.view()::get,
                new MarkerActions(this::clicked, this::clicked, model::preview, this::bringToSight),
                () -> furnish(camera.view().get()));
        locator = new Locator(camera, painter);
        popupModel = new PopupViewModel(workspace);
        popup = new PlacePopup(popupModel);
        clusters = new ClusterOpening(camera, model, markers, popupModel);
        furniture = new MapFurniture(camera, this::fit);
        getStyleClass().add("map-pane");
        setMinSize(240, 200);
        compose();
        listen();
    }

    public MapCamera camera() {
        return camera;
    }

    /** Where the pointer is over the map. */
    public ReadOnlyObjectProperty<Optional<LatLon>> pointer() {
        return pointer.getReadOnlyProperty();
    }

    /** The popup's model, for commands in the menu. */
    public PopupViewModel popup() {
        return popupModel;
    }

    public MapFurniture furniture() {
        return furniture;
    }

    /**
     * Shows tiles from the net over the painted map, or no longer.
     *
     * @param told is told, as tiles come or do not, whether their server answers
     */
    public void goOnline(Optional<TileSource> source, Consumer<Boolean> told) {
        ground.goOnline(source, told);
        relook();
        furniture.setProvider(source.map(from -> from.template().attribution()).orElse(""));
    }

    public MapTools tools() {
        return tools;
    }

    public void setTheme(MapTheme wanted) {
        theme = wanted;
        relook();
    }

    /** Flies to all places. */
    public void fit() {
        camera.flyTo(model.fitAll(camera.view().get()));
    }

    /** Flies to a position and looks at it from near enough to see what lies around. */
    public void flyTo(LatLon position, double zoom) {
        Viewport view = camera.view().get();
        camera.flyTo(Viewport.centered(position, zoom, view.width(), view.height()));
    }

    /** Flies to a place of the article, as near as it makes sense for its kind. */
    public void visit(Place place) {
        Viewport view = camera.view().get();
        model.painted().get().links().place(place.id()).ifPresent(linked -> {
            Viewport close = model.fit(List.of(linked), view);
            double zoom = Math.min(close.zoom(), VISIT_ZOOM);
            camera.flyTo(new Viewport(close.x(), close.y(), zoom, view.width(), view.height()));
        });
    }

    /** Adds a link to the popup of a marker. */
    public void addPopupAction(String key, Runnable action) {
        popup.addAction(key, action);
    }

    /** Zooms about the middle of the map by so many levels. */
    public void zoom(double levels) {
        Viewport view = camera.view().get();
        camera.easeZoom(levels, view.width() / 2.0, view.height() / 2.0);
    }

    /** What to show when a document opens, where that is not all of its places. */
    public void setMemory(Function<Document, Optional<Viewport>> views) {
        memory = views;
    }

    /** Whether the picture on the screen is the one painted for this very view. */
    public boolean isCrisp() {
        return ground.isCrisp();
    }

    /** Whether a small map shows where this one lies. */
    public BooleanProperty locatorWanted() {
        return locator.wanted();
    }

    /** Shows the other places that the mention in hand may mean; none shows nothing. */
    public void showCandidates(List<CandidatePin> pins) {
        candidates.show(pins);
        furnish(camera.view().get());
    }

    /** Whether there is map everywhere in the view, be it blurred. */
    boolean isFilled() {
        return ground.isFilled();
    }

    /** Gives the map the keyboard. */
    public void focusMap() {
        host.requestFocus();
    }

    /** Ends the painter's thread. */
    public void close() {
        ground.close();
        locator.close();
    }

    /**
     * Puts all layers into Gluon's view. Its own base map, hidden, stays at zoom 0 with one tile, for it never gives up a tile
     * that it has once made, and moves all of them with every frame: 2,400 after four minutes. The layers ask the camera.
     */
    private void compose() {
        host.setZoom(0);
        host.getChildrenUnmodifiable().get(0).setVisible(false);
        ground.layers().forEach(host::addLayer);
        // below the markers for the eye, and after them for the Tab key
        host.addLayer(markers);
        host.addLayer(candidates);
        markers.setViewOrder(-1);
        host.getStyleClass().add("map-host");
        host.setFocusTraversable(true);
        host.setAccessibleText(Texts.of("map.name"));
        getChildren().add(host);
        getChildren().addAll(tools.views());
        furniture.addLocator(locator);
        getChildren().addAll(furniture, popup, frame());
        furniture
                .addTool(Feather.GIT_COMMIT, "map.measure", tools.measure().active())
                .setId("measure");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /** Over all, for the layers of the map would cover a border of its own. */
    private Node frame() {
        var frame = new Region();
        frame.getStyleClass().add("map-frame");
        frame.setMouseTransparent(true);
        frame.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> KeyboardFocus.isShownOn(host), host.focusVisibleProperty(), host.getPseudoClassStates()));
        return frame;
    }

    private void listen() {
        tools.attach(this, host);
        new MapInput(camera, this::fit).attach(host);
        tools.onPutDown(markers::fold);
        host.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1 && event.isStillSincePress() && !markers.fold()) {
                workspace.select(Selection.NOTHING);
            }
        });
        host.setOnMouseMoved(
                event -> pointer.set(Optional.of(camera.view().get().at(event.getX(), event.getY()))));
        host.setOnMouseExited(event -> pointer.set(Optional.empty()));
        camera.view().addListener((o, was, view) -> moved(view));
        model.painted().addListener(o -> relook());
        model.marked().addListener((o, was, scene) -> {
            if (isOpened()) {
                remark(scene);
            }
        });
        model.previewedTold().addListener(o -> remark(model.marked().get()));
        workspace.document().addListener((o, was, is) -> {
            if (!Document.sameArticle(was, is)) {
                was.ifPresent(document -> left.put(document, camera.view().get()));
                opened();
            }
        });
        workspace.focus().addListener(o -> bringIntoView());
        popupModel.page().addListener(o -> placePopup());
        sceneProperty().addListener(o -> relook());
    }

    @Override
    protected void layoutChildren() {
        int width = (int) Math.round(getWidth());
        int height = (int) Math.round(getHeight());
        if (width > 0 && height > 0) {
            boolean keepFitted = laidOut && camera.view().get().equals(fitted);
            camera.resize(width, height);
            if (keepFitted && (fitted.width() != width || fitted.height() != height)) {
                showAll();
            }
            if (!laidOut) {
                laidOut = true;
                opened();
                moved(camera.view().get());
            }
        }
        super.layoutChildren();
        placePopup();
    }

    private void moved(Viewport view) {
        ground.moved(model.painted().get(), theme);
        candidates.moved();
        markers.moved();
        tools.moved(view);
        locator.moved(view);
        furnish(view);
        placePopup();
    }

    private void furnish(Viewport view) {
        List<Marker> seen = markers.seen();
        furniture.show(view, legend.in(seen, view), Standing.spots(seen, candidates.spots()));
    }

    private void relook() {
        double scale = getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getRenderScaleX();
        double pixels = Math.max(1, Math.min(4, scale));
        locator.setLook(theme, pixels);
        ground.setLook(model.painted().get(), theme, pixels);
    }

    private void remark(MapScene scene) {
        legend = legend.of(scene);
        markers.setScene(scene, model.previewedTold().get());
        furnish(camera.view().get());
    }

    /** Goes to an article first, so that its markers are set once and where they belong. */
    private void opened() {
        if (laidOut) {
            opened = workspace.document().get();
            relook();
            if (workspace.awaited().get().isEmpty()) {
                opened.flatMap(document -> left.of(document).or(() -> memory.apply(document)))
                        .map(this::sized)
                        .ifPresentOrElse(camera::jumpTo, this::showAll);
            }
            remark(model.marked().get());
        }
    }

    /** Whether the article that is shown is the one that the map has gone to. */
    private boolean isOpened() {
        Optional<Document> shown = workspace.document().get();
        return shown.isEmpty() && opened.isEmpty() || Document.sameArticle(shown, opened);
    }

    private Viewport sized(Viewport view) {
        Viewport now = camera.view().get();
        return new Viewport(view.x(), view.y(), view.zoom(), now.width(), now.height());
    }

    /** What the map shows of an open article, or showed when another came to the front; empty where it never did. */
    public Optional<Viewport> viewOf(Document document) {
        return workspace.isShown(document) ? Optional.of(camera.view().get()) : left.of(document);
    }

    /** Until the reader moves the map, it goes on showing all places when the window changes its size. */
    private void showAll() {
        camera.jumpTo(model.fitAll(camera.view().get()));
        fitted = camera.view().get();
    }

    private void clicked(MarkerNode node) {
        Marker marker = node.marker();
        if (marker.isCluster()) {
            clusters.open(node, marker);
        } else {
            boolean byKeys = node.isFocusVisible();
            popupModel.open(marker.first().place().id());
            hand(byKeys, () -> markers.focus(marker.first().place().id(), host));
        }
    }

    private void clicked(ToldNode node) {
        boolean byKeys = node.isFocusVisible();
        popupModel.openTold(node.words());
        hand(byKeys, () -> KeyboardFocus.give(node));
    }

    /** Who opens a card by the keyboard goes on in it. */
    private void hand(boolean byKeys, Runnable giveBack) {
        if (byKeys) {
            popup.takeKeyboard(giveBack);
        }
    }

    private void bringToSight(Node node) {
        if (!(node.getParent() instanceof Spider)) {
            var box = host.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            camera.bringToSight(box.getCenterX(), box.getCenterY());
        }
    }

    private void bringIntoView() {
        if (laidOut && !workspace.isReturning()) {
            model.goal(camera.view().get()).ifPresent(camera::flyTo);
        }
    }

    private void placePopup() {
        popupModel.page().get().ifPresent(page -> {
            var at = camera.view().get().toScreen(page.at());
            double reach = page.isPlace() ? 0 : markers.reachOf(page.mention());
            popup.placeBeside(at.x, at.y, reach, getWidth(), getHeight());
        });
    }
}
