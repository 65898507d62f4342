package org.dateline.ui.layers;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.cartography.Layer;
import org.dateline.cartography.Layer.Group;
import org.dateline.ui.look.Icons;
import org.dateline.ui.map.OverlaySwatch;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card at the edge of the map in which its layers are chosen; it scrolls where it is higher than its window. */
public final class LayerPanel extends VBox {

    private static final double WIDTH = 336;

    private final LayersViewModel model;
    private final VBox choices = new VBox();
    private final VBox own = new VBox();

    /**
     * A panel.
     *
     * @param add asks for files to lay over the map
     */
    public LayerPanel(LayersViewModel model, OnlineViewModel online, Runnable add) {
        this.model = model;
        getStyleClass().add("layer-panel");
        setPrefWidth(WIDTH);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinHeight(0);
        choices.getStyleClass().add("layer-choices");
        getChildren().add(scrolled(choices));
        setAccessibleText(Texts.of("layers.name"));
        section("layers.map", Layer.of(Group.GROUND));
        var locator = new CheckBox(Texts.of("layers.locator"));
        locator.setId("show-locator");
        locator.selectedProperty().bindBidirectional(model.locator());
        choices.getChildren().add(locator);
        section("layers.article", Layer.of(Group.ARTICLE));
        kinds();
        own.getStyleClass().add("own-layers");
        var button = new Button(Texts.of("layers.add"), new FontIcon(Feather.PLUS));
        button.setId("add-layer");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> add.run());
        choices.getChildren()
                .addAll(heading("layers.own"), own, button, heading("layers.online"), new OnlineSection(online));
        model.own().addListener((ListChangeListener<OwnLayer>) change -> list());
        list();
    }

    private void section(String title, List<Layer> layers) {
        choices.getChildren().add(heading(title));
        var grid = new GridPane();
        grid.getStyleClass().add("layer-grid");
        for (int column = 0; column < 2; column++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (int i = 0; i < layers.size(); i++) {
            // what stands alone in its line has the whole of it
            int columns = i % 2 == 0 && i == layers.size() - 1 ? 2 : 1;
            grid.add(box(layers.get(i)), i % 2, i / 2, columns, 1);
        }
        choices.getChildren().add(grid);
    }

    /** The kinds of place, a part of the places: nothing to choose while these are hidden. */
    private void kinds() {
        section("layers.kinds", Layer.of(Group.KIND));
        Node grid = choices.getChildren().get(choices.getChildren().size() - 1);
        grid.disableProperty().bind(model.isShown(Layer.PLACES).not());
    }

    private CheckBox box(Layer layer) {
        var box = new CheckBox(Texts.of("layer." + layer.name()));
        box.setId("layer-" + layer.name());
        box.selectedProperty().bindBidirectional(model.isShown(layer));
        return box;
    }

    private static Node scrolled(VBox content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        scroll.getStyleClass().add("layer-scroll");
        return scroll;
    }

    private void list() {
        own.getChildren().clear();
        for (OwnLayer layer : model.own()) {
            // the uppermost stands first, as it lies on the map
            own.getChildren().add(0, row(layer));
        }
        if (model.own().isEmpty()) {
            var hint = new Label(Texts.of("layers.hint"));
            hint.getStyleClass().add("layer-hint");
            hint.setWrapText(true);
            own.getChildren().add(hint);
        }
    }

    private Node row(OwnLayer layer) {
        var visible = new CheckBox();
        visible.selectedProperty().bindBidirectional(layer.visible());
        visible.setAccessibleText(layer.name());
        var name = new Label(layer.name());
        name.setMaxWidth(Double.MAX_VALUE);
        name.setMinWidth(0);
        HBox.setHgrow(name, Priority.ALWAYS);
        Button up = Icons.button(Feather.CHEVRON_UP, "layers.up", () -> model.raise(layer, 1));
        Button down = Icons.button(Feather.CHEVRON_DOWN, "layers.down", () -> model.raise(layer, -1));
        up.setDisable(model.own().indexOf(layer) == model.own().size() - 1);
        down.setDisable(model.own().indexOf(layer) == 0);
        Button remove = Icons.button(Feather.X, "layers.remove", () -> model.remove(layer));
        remove.getStyleClass().add("remove-layer");
        List.of(up, down, remove).forEach(button -> button.getStyleClass().add("small"));
        var head = new HBox(8, visible, OverlaySwatch.of(model.rgb(layer)), name, up, down, remove);
        head.setAlignment(Pos.CENTER_LEFT);
        var opacity = new Slider(0.05, 1, layer.opacity().get());
        opacity.valueProperty().bindBidirectional(layer.opacity());
        opacity.setAccessibleText(Texts.of("layers.opacity", layer.name()));
        opacity.disableProperty().bind(layer.visible().not());
        opacity.getStyleClass().add("small");
        var row = new VBox(head, opacity);
        row.getStyleClass().add("own-layer");
        return row;
    }

    private static Label heading(String key) {
        var heading = new Label(Texts.of(key));
        heading.getStyleClass().add("layer-heading");
        return heading;
    }
}
