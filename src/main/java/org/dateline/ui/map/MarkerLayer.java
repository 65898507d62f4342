package org.dateline.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.dateline.cartography.Emphasis;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Marker;
import org.dateline.cartography.MarkerLayout;
import org.dateline.cartography.Viewport;
import org.dateline.gazetteer.PlaceId;

/** The markers as nodes, which can be pointed at, clicked and reached by keyboard. */
final class MarkerLayer extends MapLayer {

    /** How far outside the view a marker still gets a node, in view pixels. */
    private static final double BEYOND = 40;

    private final Supplier<Viewport> view;
    private final Map<List<PlaceId>, MarkerNode> nodes = new HashMap<>();
    private final Consumer<MarkerNode> clicked;
    private final Consumer<Optional<Marker>> hovered;
    private Optional<MapScene> scene = Optional.empty();

    /**
     * A layer without markers.
     *
     * @param clicked told of a click, or Enter or the space bar, on a marker
     * @param hovered told of the marker under the pointer or with the keyboard focus
     */
    MarkerLayer(Supplier<Viewport> view, Consumer<MarkerNode> clicked, Consumer<Optional<Marker>> hovered) {
        this.view = view;
        this.clicked = clicked;
        this.hovered = hovered;
    }

    void setScene(Optional<MapScene> wanted) {
        scene = wanted;
        layoutLayer();
    }

    /** The camera has moved. */
    void moved() {
        markDirty();
    }

    /** The node that stands for a place now, alone or with others. */
    Optional<MarkerNode> nodeOf(PlaceId place) {
        return nodes.values().stream()
                .filter(node -> MarkerNode.key(node.marker()).contains(place))
                .findFirst();
    }

    @Override
    protected void layoutLayer() {
        Viewport now = view.get();
        List<Marker> markers = scene.map(s -> MarkerLayout.of(s, now)).orElse(List.of()).stream()
                .filter(marker -> isNear(marker, now))
                .toList();
        List<List<PlaceId>> keys = markers.stream().map(MarkerNode::key).toList();
        nodes.entrySet().removeIf(entry -> {
            boolean gone = !keys.contains(entry.getKey());
            if (gone) {
                getChildren().remove(entry.getValue());
            }
            return gone;
        });
        for (Marker marker : markers) {
            MarkerNode node = nodes.get(MarkerNode.key(marker));
            if (node == null) {
                add(new MarkerNode(marker));
            } else {
                node.show(marker);
            }
        }
        raiseWhatStandsOut();
    }

    private static boolean isNear(Marker marker, Viewport now) {
        return marker.x() > -BEYOND
                && marker.y() > -BEYOND
                && marker.x() < now.width() + BEYOND
                && marker.y() < now.height() + BEYOND;
    }

    private void add(MarkerNode node) {
        nodes.put(MarkerNode.key(node.marker()), node);
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                clicked.accept(node);
                event.consume();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                clicked.accept(node);
                event.consume();
            }
        });
        node.setOnMouseEntered(event -> hovered.accept(Optional.of(node.marker())));
        node.setOnMouseExited(event -> hovered.accept(Optional.empty()));
        node.focusedProperty().addListener((o, was, is) -> {
            if (node.isFocusVisible() || !is) {
                hovered.accept(is ? Optional.of(node.marker()) : Optional.empty());
            }
        });
        getChildren().add(node);
        // added during layout, after the style sheets had their turn: without this it would flash up unstyled
        node.applyCss();
    }

    /** What is selected lies on top, so that a neighbour cannot hide it; the order of the nodes, and of Tab, stays. */
    private void raiseWhatStandsOut() {
        nodes.values().forEach(node -> node.setViewOrder(order(node.marker().state())));
    }

    private static double order(Emphasis.State state) {
        return switch (state) {
            case SELECTED -> -2;
            case HOVERED -> -1;
            case NORMAL -> 0;
            case DIMMED -> 1;
        };
    }
}
