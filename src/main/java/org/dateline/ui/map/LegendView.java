package org.dateline.ui.map;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.dateline.cartography.Heat;
import org.dateline.cartography.Legend;
import org.dateline.cartography.MarkerSymbol;
import org.dateline.ui.look.KindStyle;
import org.dateline.ui.look.KindSymbol;
import org.dateline.ui.words.Texts;

/** The legend in the corner of the map: only what is visible on it. */
final class LegendView extends VBox {

    /** Longer lines are broken. */
    private static final double WIDEST = 230;

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
            legend.signs().forEach(sign -> getChildren().add(row(sign)));
            legend.overlays().forEach(overlay -> getChildren().add(row(overlay)));
            legend.heat().ifPresent(key -> getChildren().add(heat(key)));
        }
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    private static Node row(Legend.Sign sign) {
        var swatch = new Region();
        String name = sign.name().toLowerCase(Locale.ROOT);
        swatch.getStyleClass().addAll("legend-sign", name + "-swatch");
        if (sign == Legend.Sign.TOLD) {
            swatch.getStyleClass().add("relative");
        }
        return row(swatch, Texts.of(sign.text()));
    }

    /** A row of patches from sparse to dense, each with the figure at which it begins. */
    private static Node heat(Heat.Key key) {
        var title = new Label(Texts.of(key.title()));
        title.getStyleClass().add("legend-text");
        var patches = new HBox();
        for (int i = 0; i < key.classes().size(); i++) {
            var patch = new Region();
            patch.getStyleClass().addAll("heat-patch", "heat-" + i);
            var figure = new Label(key.classes().get(i));
            figure.getStyleClass().add("heat-figure");
            patches.getChildren().add(new VBox(1, patch, figure));
        }
        var box = new VBox(2, title, patches);
        box.getStyleClass().add("heat-key");
        return box;
    }

    private static Node row(Legend.OverlayEntry overlay) {
        return row(OverlaySwatch.of(overlay.rgb()), overlay.name());
    }

    private static HBox row(Node symbol, String text) {
        var label = new Label(text);
        label.getStyleClass().add("legend-text");
        label.setMaxWidth(WIDEST);
        label.setWrapText(true);
        var box = new StackPane(symbol);
        box.setMinWidth(18);
        var row = new HBox(6, box, label);
        row.getStyleClass().add("legend-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /** A cluster shows how many there are. */
    private static Text number() {
        var number = new Text("2");
        number.getStyleClass().add("legend-number");
        return number;
    }

    private static Node row(Legend.Entry entry) {
        boolean cluster = entry.symbol() == MarkerSymbol.CLUSTER;
        Region symbol = KindSymbol.of(entry.symbol(), cluster ? 7 : 5, entry.hollow(), entry.checked());
        HBox row = row(cluster ? new StackPane(symbol, number()) : symbol, Texts.of(entry.text()));
        row.getStyleClass().add(KindStyle.styleClass(entry.kind()));
        return row;
    }
}
