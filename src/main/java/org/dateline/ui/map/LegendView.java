package org.dateline.ui.map;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.cartography.Legend;
import org.dateline.ui.KindStyle;
import org.dateline.ui.KindSymbol;
import org.dateline.ui.Texts;

/** The legend in the corner of the map: only what is visible on it. */
final class LegendView extends VBox {

    private Legend shown = new Legend(List.of(), List.of());

    LegendView() {
        getStyleClass().add("legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        setAccessibleText(Texts.of("map.legend"));
    }

    void show(Legend legend) {
        if (!legend.equals(shown)) {
            shown = legend;
            getChildren().setAll(legend.entries().stream().map(LegendView::row).toList());
            if (legend.relatives()) {
                getChildren().add(relatives());
            }
            legend.overlays().forEach(overlay -> getChildren().add(row(overlay)));
        }
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    private static Node relatives() {
        var ground = new Region();
        ground.getStyleClass().addAll("relative", "relative-swatch");
        ground.setMinSize(14, 10);
        ground.setMaxSize(14, 10);
        return row(ground, Legend.RELATIVES);
    }

    private static Node row(Legend.OverlayEntry overlay) {
        return row(OverlaySwatch.of(overlay.rgb()), overlay.name());
    }

    private static HBox row(Node symbol, String text) {
        var label = new Label(text);
        label.getStyleClass().add("legend-text");
        label.setMaxWidth(220);
        var row = new HBox(8, symbol, label);
        row.getStyleClass().add("legend-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node row(Legend.Entry entry) {
        HBox row = row(KindSymbol.of(entry.symbol(), 5, entry.hollow()), entry.text());
        row.getStyleClass().add(KindStyle.styleClass(entry.kind()));
        return row;
    }
}
