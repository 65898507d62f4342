package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Line;
import javafx.util.Duration;
import org.dateline.Links.LinkedPlace;
import org.dateline.cartography.Emphasis;
import org.dateline.cartography.Marker;
import org.dateline.cartography.Viewport;
import org.dateline.ui.map.SpiderLegs.Leg;
import org.dateline.ui.words.PlaceText;

/**
 * A cluster that has spread out: a leader line to each member, a marker at its end, and its name beside it. It moves with the
 * map and holds for one zoom.
 */
final class Spider extends Group {

    private static final Duration SPREADING = Duration.millis(170);

    /** View pixels between the middle of a member and its name. */
    private static final double GAP = 11;

    private final Marker cluster;
    private final double zoom;
    private final List<Leg> legs;
    private final List<Line> lines = new ArrayList<>();
    private final List<MarkerNode> members = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final DoubleProperty spread = new SimpleDoubleProperty(0);

    /**
     * Not spread yet.
     *
     * @param view in which all members shall find room
     * @param clicked told of a click on a member's name
     */
    Spider(Marker cluster, Viewport view, Emphasis emphasis, Consumer<MarkerNode> clicked) {
        this.cluster = cluster;
        this.zoom = view.zoom();
        this.legs = SpiderLegs.of(cluster.places().size(), cluster.x(), cluster.y(), view.width(), view.height());
        getStyleClass().add("spider");
        for (int i = 0; i < legs.size(); i++) {
            LinkedPlace linked = cluster.places().get(i);
            var line = new Line();
            line.getStyleClass().add("spider-leg");
            var member = new MarkerNode(member(i, emphasis));
            var name = new Label(PlaceText.name(linked.place()));
            name.getStyleClass().add("spider-name");
            name.setMaxWidth(SpiderLegs.NAME - GAP);
            name.setOnMouseClicked(event -> {
                clicked.accept(member);
                event.consume();
            });
            lines.add(line);
            members.add(member);
            names.add(name);
        }
        getChildren().addAll(lines);
        getChildren().addAll(names);
        getChildren().addAll(members);
        spread.addListener(o -> place());
    }

    /** The cluster as it was when it spread out. */
    Marker cluster() {
        return cluster;
    }

    boolean isFor(double otherZoom) {
        return zoom == otherZoom;
    }

    List<MarkerNode> members() {
        return members;
    }

    /** Spreads out, gently if so wished. */
    void open(boolean gently) {
        style();
        if (gently) {
            new Timeline(new KeyFrame(SPREADING, new KeyValue(spread, 1, Interpolator.EASE_OUT))).play();
        } else {
            spread.set(1);
        }
    }

    /** The cluster stands elsewhere, or others stand out. */
    void show(Marker now, Emphasis emphasis) {
        setTranslateX(now.x() - cluster.x());
        setTranslateY(now.y() - cluster.y());
        for (int i = 0; i < members.size(); i++) {
            members.get(i).show(member(i, emphasis));
        }
        style();
        place();
    }

    /** One by one: styled as a whole from within a layout, a group forgets its members. */
    private void style() {
        getChildren().forEach(Node::applyCss);
    }

    private Marker member(int index, Emphasis emphasis) {
        Leg leg = legs.get(index);
        return cluster.member(index, leg.x(), leg.y(), emphasis);
    }

    private void place() {
        double share = spread.get();
        for (int i = 0; i < legs.size(); i++) {
            Leg leg = legs.get(i);
            double x = cluster.x() + (leg.x() - cluster.x()) * share;
            double y = cluster.y() + (leg.y() - cluster.y()) * share;
            Line line = lines.get(i);
            line.setStartX(cluster.x());
            line.setStartY(cluster.y());
            line.setEndX(x);
            line.setEndY(y);
            members.get(i).setTranslateX(x);
            members.get(i).setTranslateY(y);
            placeName(names.get(i), x, y, leg.toRight());
            names.get(i).setOpacity(share);
        }
    }

    private static void placeName(Label name, double x, double y, boolean toRight) {
        double width = Math.ceil(Math.min(name.getMaxWidth(), name.prefWidth(-1)));
        double height = name.prefHeight(-1);
        name.resizeRelocate(Math.rint(toRight ? x + GAP : x - GAP - width), Math.rint(y - height / 2), width, height);
    }
}
