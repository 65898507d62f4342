package org.dateline.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Collectors;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.util.Duration;
import org.dateline.cartography.Emphasis;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Marker;
import org.dateline.cartography.MarkerColours;
import org.dateline.cartography.MarkerSymbol;
import org.dateline.gazetteer.PlaceId;
import org.dateline.ui.look.KindStyle;
import org.dateline.ui.look.KindSymbol;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;

/**
 * A marker on the map. Its colours come from the style sheet by its kind ({@code settlement}, {@code area} ...) and the
 * pseudo-classes {@code selected}, {@code dimmed} and {@code hollow}; its shape from {@link MarkerSymbol}.
 */
final class MarkerNode extends Group {

    /** What a finger or a mouse can hit without care, in view pixels. */
    private static final double TOUCH_RADIUS = 13;

    /** Names of a cluster that are listed; of more the number is told. */
    private static final int MOST_NAMES = 14;

    private static final Duration EASING = Duration.millis(140);

    private static final PseudoClass HOLLOW = PseudoClass.getPseudoClass("hollow");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass PREVIEWED = PseudoClass.getPseudoClass("previewed");
    private static final PseudoClass DIMMED = PseudoClass.getPseudoClass("dimmed");

    private final Circle touch = new Circle(TOUCH_RADIUS);
    private final Circle halo = new Circle();
    private final Circle ring = new Circle();
    private final Pulse pulse = new Pulse(ring);
    private final Group body = new Group();
    private final Timeline easing = new Timeline();
    private final Region symbol = new Region();
    private final Text count = new Text();
    private double wantedScale = Double.NaN;
    private double wantedOpacity = Double.NaN;
    private Optional<SVGPath> tick = Optional.empty();
    private Marker marker;
    private boolean isPlaced;

    MarkerNode(Marker marker) {
        this(marker, DoubleUnaryOperator.identity());
    }

    /** @param pixel to a whole pixel of the screen, where the picture of a marker is copied instead of drawn */
    MarkerNode(Marker marker, DoubleUnaryOperator pixel) {
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
        body.getChildren().addAll(symbol, count);
        getChildren().addAll(touch, ring, halo, body);
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        body.setCache(true);
        show(marker, pixel);
    }

    /** What two markers have in common that can be shown by the same node. */
    static List<PlaceId> key(Marker marker) {
        return marker.places().stream().map(p -> p.place().id()).toList();
    }

    Marker marker() {
        return marker;
    }

    /** Stands for no marker until it stands for another. */
    void leave() {
        setVisible(false);
        setAccessibleText("");
    }

    /** Stands for another marker from now on, as if it were new. */
    void become(Marker other, DoubleUnaryOperator pixel) {
        setVisible(true);
        isPlaced = false;
        wantedScale = Double.NaN;
        wantedOpacity = Double.NaN;
        pulse.stop();
        show(other, pixel);
    }

    /** Takes on another position, size or state of the same marker. */
    void show(Marker next) {
        show(next, DoubleUnaryOperator.identity());
    }

    /** The same, on a whole pixel. */
    void show(Marker next, DoubleUnaryOperator pixel) {
        if (isPlaced && next.looksLike(marker)) { // while the map is dragged: styles are not worked out again
            marker = next;
            setTranslateX(pixel.applyAsDouble(next.x()));
            setTranslateY(pixel.applyAsDouble(next.y()));
            return;
        }
        isPlaced = true;
        boolean chosenNow = next.state() == Emphasis.State.SELECTED
                && !getPseudoClassStates().contains(SELECTED);
        if (next.kind() != marker.kind()) {
            getStyleClass().remove(styleClass(marker));
            getStyleClass().add(styleClass(next));
        }
        marker = next;
        setTranslateX(pixel.applyAsDouble(next.x()));
        setTranslateY(pixel.applyAsDouble(next.y()));
        double radius = next.radius();
        KindSymbol.size(symbol, next.symbol(), radius, 0);
        double reach = next.shownRadius();
        halo.setRadius(next.symbol() == MarkerSymbol.RING ? reach + 4.5 : reach + 6);
        touch.setRadius(Math.max(TOUCH_RADIUS, reach + 3));
        tick(next);
        ease(reach / radius, next.state() == Emphasis.State.DIMMED ? dimmed() : 1);
        label(next);
        pseudoClassStateChanged(HOLLOW, next.hollow());
        pseudoClassStateChanged(SELECTED, next.state() == Emphasis.State.SELECTED);
        pseudoClassStateChanged(PREVIEWED, next.state() == Emphasis.State.HOVERED);
        pseudoClassStateChanged(DIMMED, next.state() == Emphasis.State.DIMMED);
        setAccessibleText(spoken(next));
        ring.setRadius(reach + 2);
        if (chosenNow) {
            pulse.play();
        }
    }

    /** As pale as on exported maps; for a node that is not in a scene yet the style sheet says so in high contrast. */
    private double dimmed() {
        boolean contrast =
                getScene() != null && getScene().getRoot().getStyleClass().contains("contrast");
        return MarkerColours.of(contrast ? MapTheme.CONTRAST : MapTheme.LIGHT).dimmedOpacity();
    }

    /** Grows and fades gently where it is seen; what is new stands at once as it shall. */
    private void ease(double scale, double opacity) {
        if (scale == wantedScale && opacity == wantedOpacity) {
            return;
        }
        boolean gently = getScene() != null && !Double.isNaN(wantedScale);
        wantedScale = scale;
        wantedOpacity = opacity;
        easing.stop();
        if (gently) {
            easing.getKeyFrames()
                    .setAll(new KeyFrame(
                            EASING,
                            new KeyValue(body.scaleXProperty(), scale, Interpolator.EASE_OUT),
                            new KeyValue(body.scaleYProperty(), scale, Interpolator.EASE_OUT),
                            new KeyValue(opacityProperty(), opacity, Interpolator.EASE_OUT)));
            easing.play();
        } else {
            body.setScaleX(scale);
            body.setScaleY(scale);
            setOpacity(opacity);
        }
    }

    private void tick(Marker next) {
        boolean wanted = next.checked() && !next.isCluster() && next.symbol() != MarkerSymbol.RING;
        tick.ifPresent(body.getChildren()::remove);
        tick = wanted ? Optional.of(KindSymbol.tick(next.radius())) : Optional.empty();
        tick.ifPresent(body.getChildren()::add);
    }

    private void label(Marker next) {
        count.setVisible(next.isCluster());
        count.setText(next.isCluster() ? next.count() : "");
    }

    static String spoken(Marker marker) {
        return marker.isCluster()
                ? Texts.of("marker.cluster.spoken", marker.places().size(), names(marker))
                : PlaceText.spoken(marker.first());
    }

    /** The names of those that it stands for, as many as somebody would listen to. */
    static String names(Marker marker) {
        String names = marker.places().stream()
                .limit(MOST_NAMES)
                .map(linked -> PlaceText.name(linked.place()))
                .collect(Collectors.joining(", "));
        int more = marker.places().size() - MOST_NAMES;
        return more > 0 ? Texts.of("marker.more", names, more) : names;
    }

    private static String styleClass(Marker marker) {
        return KindStyle.styleClass(marker.kind());
    }
}
