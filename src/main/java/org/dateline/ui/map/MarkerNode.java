package org.dateline.ui.map;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.dateline.cartography.Emphasis;
import org.dateline.cartography.Marker;
import org.dateline.cartography.MarkerSymbol;
import org.dateline.gazetteer.PlaceId;
import org.dateline.ui.KindStyle;
import org.dateline.ui.KindSymbol;
import org.dateline.ui.PlaceText;
import org.dateline.ui.Texts;

/**
 * A marker on the map. Its colours come from the style sheet by its kind ({@code settlement}, {@code area} ...) and the
 * pseudo-classes {@code selected}, {@code dimmed} and {@code hollow}; its shape from {@link MarkerSymbol}.
 */
final class MarkerNode extends Group {

    /** What a finger or a mouse can hit without care, in view pixels. */
    private static final double TOUCH_RADIUS = 13;

    private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PREVIEWED = PseudoClass.getPseudoClass("previewed");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final Circle touch = new Circle(TOUCH_RADIUS);
    private final Circle halo = new Circle();
    private final Circle ring = new Circle();
    private final Pulse pulse = new Pulse(ring);
    private final Region symbol = new Region();
    private final Text count = new Text();
    private Marker marker;

    MarkerNode(Marker marker) {
        this.marker = marker;
        getStyleClass().addAll("marker", styleClass(marker));
        halo.getStyleClass().add("marker-halo");
        symbol.getStyleClass().add("marker-symbol");
        symbol.setManaged(false);
        count.getStyleClass().add("marker-count");
        count.setTextOrigin(VPos.CENTER);
        count.layoutBoundsProperty().addListener((o, was, box) -> count.setX(-box.getWidth() / 2));
        touch.getStyleClass().add("marker-touch");
        ring.getStyleClass().add("marker-pulse");
        getChildren().addAll(touch, ring, halo, symbol, count);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        show(marker);
    }

    /** What two markers have in common that can be shown by the same node. */
    static List<PlaceId> key(Marker marker) {
        return marker.places().stream().map(p -> p.place().id()).toList();
    }

    Marker marker() {
        return marker;
    }

    /** Takes on another position, size or state of the same marker. */
    void show(Marker next) {
        boolean chosenNow = next.state() == Emphasis.State.SELECTED
                && !getPseudoClassStates().contains(SELECTED);
        getStyleClass().remove(styleClass(marker));
        getStyleClass().add(styleClass(next));
        marker = next;
        setTranslateX(next.x());
        setTranslateY(next.y());
        double radius = next.shownRadius();
        KindSymbol.size(symbol, next.symbol(), radius, 0);
        halo.setRadius(next.symbol() == MarkerSymbol.RING ? radius + 4.5 : radius + 6);
        touch.setRadius(Math.max(TOUCH_RADIUS, radius + 3));
        label(next);
        pseudoClassStateChanged(HOLLOW, next.hollow());
        pseudoClassStateChanged(SELECTED, next.state() == Emphasis.State.SELECTED);
        pseudoClassStateChanged(PREVIEWED, next.state() == Emphasis.State.HOVERED);
        pseudoClassStateChanged(DIMMED, next.state() == Emphasis.State.DIMMED);
        setAccessibleText(spoken(next));
        ring.setRadius(radius + 2);
        if (chosenNow) {
            pulse.play();
        }
    }

    private void label(Marker next) {
        count.setVisible(next.isCluster());
        count.setText(next.isCluster() ? next.label() : "");
    }

    static String spoken(Marker marker) {
        return marker.isCluster()
                ? Texts.of(
                        "marker.cluster.spoken",
                        marker.places().size(),
                        String.join(
                                ", ",
                                marker.places().stream()
                                        .map(p -> p.place().name())
                                        .toList()))
                : PlaceText.spoken(marker.first());
    }

    private static String styleClass(Marker marker) {
        return KindStyle.styleClass(marker.kind());
    }
}
