package org.dateline.ui.map;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.cartography.ScaleBar;
import org.dateline.cartography.Viewport;

/** The scale bar in the corner of the map. */
final class ScaleBarView extends VBox {

    private static final double LONGEST = 130;

    private final Label text = new Label();
    private final Region bar = new Region();

    ScaleBarView() {
        getStyleClass().add("scale-bar");
        bar.getStyleClass().add("scale-bar-line");
        text.getStyleClass().add("scale-bar-text");
        setAlignment(Pos.BOTTOM_LEFT);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().addAll(text, bar);
    }

    void show(Viewport view) {
        ScaleBar scale = ScaleBar.of(view, LONGEST);
        text.setText(scale.text());
        double width = Math.rint(scale.pixels());
        bar.setMinWidth(width);
        bar.setPrefWidth(width);
        bar.setMaxWidth(width);
    }
}
