package org.dateline.ui.map;

import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;
import org.dateline.Links.LinkedPlace;
import org.dateline.cartography.Marker;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Selection;

/** What pointing at a marker or at told ground, clicking it, and the keyboard on it do. */
final class MarkerActions {

    private static final Duration TIP_DELAY = Duration.millis(350);

    private final Consumer<MarkerNode> clicked;
    private final Consumer<ToldNode> told;
    private final Consumer<Selection> previewed;
    private final Consumer<Node> focused;
    private final Tooltip tip = new Tooltip();

    /**
     * Actions.
     *
     * @param clicked told of a click, or Enter or the space bar, on a marker
     * @param told the same on told ground
     * @param previewed told of what is under the pointer or has the keyboard
     * @param focused told of what the keyboard has come to
     */
    MarkerActions(
            Consumer<MarkerNode> clicked,
            Consumer<ToldNode> told,
            Consumer<Selection> previewed,
            Consumer<Node> focused) {
        this.clicked = clicked;
        this.told = told;
        this.previewed = previewed;
        this.focused = focused;
        tip.setShowDelay(TIP_DELAY);
        tip.setWrapText(true);
        tip.setMaxWidth(320);
    }

    void clicked(MarkerNode node) {
        clicked.accept(node);
    }

    void attach(MarkerNode node) {
        attach(node, () -> clicked.accept(node));
        node.setOnMouseEntered(event -> {
            tip.setText(tip(node.marker()));
            preview(selection(node.marker()));
        });
        listen(node, () -> selection(node.marker()));
    }

    void attach(ToldNode node) {
        attach(node, () -> told.accept(node));
        node.setOnMouseEntered(event -> {
            tip.setText(Texts.of(node.area().places().get(0).description()));
            preview(selection(node));
        });
        listen(node, () -> selection(node));
    }

    private void attach(Node node, Runnable action) {
        Tooltip.install(node, tip);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress() && event.getClickCount() == 1) {
                tip.hide();
                action.run();
                event.consume();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                action.run();
                event.consume();
            }
        });
        node.setOnMouseExited(event -> preview(Selection.NOTHING));
    }

    private void listen(Node node, java.util.function.Supplier<Selection> what) {
        node.focusedProperty().addListener((o, was, is) -> {
            if (is && node.isFocusVisible()) {
                preview(what.get());
                focused.accept(node);
            } else if (!is) {
                preview(Selection.NOTHING);
            }
        });
    }

    private void preview(Selection selection) {
        previewed.accept(selection);
    }

    private static Selection selection(Marker marker) {
        return marker.isCluster()
                ? new Selection.OfPlaces(Set.copyOf(MarkerNode.key(marker)))
                : new Selection.OfPlace(marker.first().place().id());
    }

    private static Selection selection(ToldNode node) {
        return new Selection.OfTold(node.words());
    }

    /** Names the members of a cluster; of a single place says what it is and how sure. */
    static String tip(Marker marker) {
        if (!marker.isCluster()) {
            LinkedPlace only = marker.first();
            String doubt = only.isUnsure() ? "\n" + Texts.of("marker.unsure") : "";
            String checked = only.isChecked() ? "\n" + Texts.of("marker.checked") : "";
            return PlaceText.spoken(only) + doubt + checked;
        }
        return MarkerNode.names(marker);
    }
}
