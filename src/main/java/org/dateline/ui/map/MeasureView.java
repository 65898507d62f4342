package org.dateline.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;

/** The way that is measured, drawn over the map, and how long it is. */
final class MeasureView extends StackPane {

    /** View pixels between the points of a drawn geodesic. */
    private static final double STEP_PIXELS = 12;

    private static final double EQUATOR_METRES = 40_075_017;
    private static final double DOT = 4;

    private final MeasureViewModel model;
    private final Pane drawing = new Pane();
    private final Label length = new Label();

    MeasureView(MeasureViewModel model) {
        this.model = model;
        setMouseTransparent(true);
        length.getStyleClass().add("measure-length");
        setAlignment(length, Pos.BOTTOM_CENTER);
        getChildren().addAll(drawing, length);
        visibleProperty().bind(model.active());
    }

    /** Draws the way as it lies in a view. */
    void show(Viewport view) {
        drawing.getChildren().clear();
        if (!model.active().get()) {
            return;
        }
        length.setText(model.text());
        double step = STEP_PIXELS * EQUATOR_METRES / view.worldPixels();
        var line = polyline(view, model.route().get().line(Math.max(10, step)));
        drawing.getChildren().add(line);
        for (LatLon point : model.route().get().points()) {
            var at = view.toScreen(point);
            var dot = new Circle(at.x, at.y, DOT);
            dot.getStyleClass().add("measure-dot");
            drawing.getChildren().add(dot);
        }
    }

    /** A line that goes on where the world repeats, and does not run back across it. */
    private static Polyline polyline(Viewport view, List<LatLon> points) {
        var line = new Polyline();
        line.getStyleClass().add("measure-line");
        double shift = 0;
        double last = 0;
        for (int i = 0; i < points.size(); i++) {
            var at = view.toScreen(points.get(i));
            if (i > 0) {
                shift -= Math.rint((at.x + shift - last) / view.worldPixels()) * view.worldPixels();
            }
            last = at.x + shift;
            line.getPoints().addAll(last, at.y);
        }
        return line;
    }
}
