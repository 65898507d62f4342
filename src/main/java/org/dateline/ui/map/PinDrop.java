package org.dateline.ui.map;

import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.dateline.ui.words.Texts;

/** Puts a name where the reader clicks next, as exactly as the map shows it. To be used on the window's thread. */
public final class PinDrop {

    /** A hand places a pin to within so many view pixels. */
    private static final double HAND_PIXELS = 4;

    private final BooleanProperty active = new SimpleBooleanProperty();
    private final Label hint = new Label();
    private final StackPane view = new StackPane(hint);
    private BiConsumer<LatLon, Double> dropped = (at, metres) -> {};

    PinDrop() {
        hint.getStyleClass().add("measure-length");
        StackPane.setAlignment(hint, Pos.BOTTOM_CENTER);
        view.setMouseTransparent(true);
        view.visibleProperty().bind(active);
    }

    /** Who is told the position of a pin, and how exact it is in metres. */
    public void setOnDropped(BiConsumer<LatLon, Double> action) {
        dropped = Objects.requireNonNull(action);
    }

    /** Waits for a click on the map. */
    public void begin(String name) {
        hint.setText(Texts.of("pin.hint", name));
        active.set(true);
    }

    BooleanProperty active() {
        return active;
    }

    Node view() {
        return view;
    }

    /** Puts the pin down at a point of the view, asked for or not. */
    void drop(Viewport map, double x, double y) {
        active.set(false);
        LatLon at = map.at(x, y);
        double metres = at.distanceMetres(map.at(x + HAND_PIXELS, y));
        dropped.accept(at, Math.max(1, metres));
    }
}
