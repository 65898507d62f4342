package org.dateline.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.dateline.cartography.Viewport;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;

/** What can be done on the map besides moving it: measure, ask what is here, zoom to a box, go back to where one was. */
public final class MapTools {

    private static final int NEAREST = 5;

    /** From near enough to see what lies around. */
    private static final double PLACE_ZOOM = 9;

    private final MapCamera camera;
    private final MeasureViewModel measure = new MeasureViewModel();
    private final MeasureView measureView = new MeasureView(measure);
    private final PinDrop pin = new PinDrop();
    private final BoxZoom box;
    private final ViewHistory history = new ViewHistory();
    private final PauseTransition rest = new PauseTransition(Duration.millis(600));
    private Supplier<Optional<String>> inHand = Optional::empty;
    private Function<LatLon, List<Place>> nearest = at -> List.of();
    private BooleanSupplier spread = () -> false;
    private ContextMenu open = new ContextMenu();

    MapTools(MapCamera camera) {
        this.camera = camera;
        this.box = new BoxZoom(camera);
        measure.route().addListener(o -> measureView.show(camera.view().get()));
        measure.active().addListener(o -> measureView.show(camera.view().get()));
        rest.setOnFinished(event -> history.rested(camera.view().get()));
    }

    /** How to find the places nearest to a position; called on the window's thread. */
    public void setNearest(Function<LatLon, List<Place>> search) {
        nearest = search;
    }

    public MeasureViewModel measure() {
        return measure;
    }

    public PinDrop pin() {
        return pin;
    }

    /** Which name can be put on the map from its menu. */
    public void setInHand(Supplier<Optional<String>> name) {
        inHand = name;
    }

    /** Shows what the map showed before. */
    public void back() {
        history.rested(camera.view().get());
        history.back().ifPresent(camera::flyTo);
    }

    /** Takes {@link #back} back. */
    public void forward() {
        history.forward().ifPresent(camera::flyTo);
    }

    /** Puts down the tool in hand, if there is one. */
    public boolean putDown() {
        boolean had = measure.active().get() || pin.active().get();
        measure.active().set(false);
        pin.active().set(false);
        return spread.getAsBoolean() || had;
    }

    /** What else can be put down; answers whether something was in hand. */
    void onPutDown(BooleanSupplier other) {
        spread = other;
    }

    /** What the tools draw, to lie between the map and its furniture. */
    List<Node> views() {
        return List.of(measureView, box.view(), pin.view());
    }

    void moved(Viewport view) {
        measureView.show(view);
        rest.playFromStart();
    }

    void attach(StackPane pane, Node map) {
        box.attach(pane, map);
        pane.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> clicked(event, map));
        map.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        map.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> ask(event, map));
        map.cursorProperty()
                .bind(javafx.beans.binding.Bindings.when(measure.active().or(pin.active()))
                        .then(Cursor.CROSSHAIR)
                        .otherwise(Cursor.DEFAULT));
    }

    private void clicked(MouseEvent event, Node map) {
        if (pin.active().get()
                && event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && Inside.is(event, map)) {
            pin.drop(camera.view().get(), event.getX(), event.getY());
            event.consume();
            return;
        }
        if (measure.active().get()
                && event.getButton() == MouseButton.PRIMARY
                && event.isStillSincePress()
                && Inside.is(event, map)) {
            if (event.getClickCount() == 1) {
                measure.to(camera.view().get().at(event.getX(), event.getY()));
            }
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.BACK_SPACE && measure.active().get()) {
            measure.back();
            event.consume();
        }
    }

    private void ask(ContextMenuEvent event, Node map) {
        Viewport view = camera.view().get();
        boolean byKey = event.isKeyboardTrigger();
        double x = byKey ? view.width() / 2.0 : event.getX();
        double y = byKey ? view.height() / 2.0 : event.getY();
        LatLon at = view.at(x, y);
        open.hide();
        open = HereMenu.of(
                Here.of(at, nearest.apply(at).stream().limit(NEAREST).toList()),
                measure::from,
                place -> camera.flyTo(Viewport.centered(
                        place.location(), Math.max(view.zoom(), PLACE_ZOOM), view.width(), view.height())));
        inHand.get().ifPresent(name -> HereMenu.offer(open, name, () -> pin.drop(view, x, y)));
        open.show(map, event.getScreenX(), event.getScreenY());
        event.consume();
    }
}
