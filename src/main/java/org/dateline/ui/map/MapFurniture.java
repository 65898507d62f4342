package org.dateline.ui.map;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.dateline.cartography.Attribution;
import org.dateline.cartography.Legend;
import org.dateline.cartography.Viewport;
import org.dateline.ui.look.Tips;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands on the map without being part of it: zoom buttons, scale bar, legend, attribution. */
public final class MapFurniture extends AnchorPane {

    private static final double EDGE = 10;
    private static final double GAP = 8;

    private final ScaleBarView scaleBar = new ScaleBarView();
    private final Label attribution = new Label(Texts.of(Attribution.SHORT));
    private final LegendView legend = new LegendView();
    private final HBox chip = new HBox();
    private final VBox buttons = new VBox(6);
    private final BooleanProperty legendWanted = new SimpleBooleanProperty(true);

    MapFurniture(MapCamera camera, Runnable fit) {
        setPickOnBounds(false);
        // a card that is higher than a small window must not push the map out of it
        setMinSize(0, 0);
        chip.getStyleClass().add("filter-chip");
        chip.setId("filter-chip");
        attribution.getStyleClass().add("attribution");
        attribution.setTooltip(new Tooltip(Texts.of(Attribution.SHORT) + "\n" + Texts.of(Attribution.DISCLAIMER)));
        put(buttons(camera, fit), Corner.TOP_RIGHT);
        put(legend, Corner.TOP_LEFT);
        put(scaleBar, Corner.BOTTOM_LEFT);
        put(attribution, Corner.BOTTOM_RIGHT);
        setBottomAnchor(attribution, 0.0);
        setRightAnchor(attribution, 0.0);
        attribution.setWrapText(true);
        attribution.setTextAlignment(TextAlignment.RIGHT);
        attribution.maxWidthProperty().bind(widthProperty().subtract(150));
        legendWanted.addListener(o -> legend.setVisible(legendWanted.get() && !legend.isEmpty()));
    }

    /** Whether the legend is wanted; it shows only when there is something to explain. */
    public BooleanProperty legendWanted() {
        return legendWanted;
    }

    /**
     * Says how many of the places are shown, or nothing.
     *
     * @param clear shows all of them again
     */
    public void tellFilter(Optional<String> text, Runnable clear) {
        getChildren().remove(chip);
        text.ifPresent(shown -> {
            var button = new Button("", new FontIcon(Feather.X));
            button.getStyleClass().addAll("flat", "button-icon", "small");
            button.setTooltip(Tips.of("filter.clear"));
            button.setAccessibleText(Texts.of("filter.clear"));
            button.setOnAction(event -> clear.run());
            chip.getChildren().setAll(new Label(shown), button);
            getChildren().add(chip);
        });
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        chip.autosize();
        double left = legend.isVisible() ? legend.getLayoutX() + legend.getWidth() + GAP : EDGE;
        double right = buttons.getLayoutX() - GAP - chip.getWidth();
        double middle = Math.rint((getWidth() - chip.getWidth()) / 2);
        if (left <= right) {
            chip.relocate(Math.max(left, Math.min(right, middle)), EDGE);
        } else {
            chip.relocate(EDGE, legend.getLayoutY() + legend.getHeight() + GAP);
        }
    }

    /** Names whose map is shown over ours; empty for nobody's. */
    public void setProvider(String provider) {
        attribution.setText(
                provider.isEmpty() ? Texts.of(Attribution.SHORT) : provider + " · " + Texts.of(Attribution.SHORT));
    }

    /** Adds a button that turns something on and off. */
    ToggleButton addTool(Feather icon, String key, BooleanProperty on) {
        var toggle = new ToggleButton("", new FontIcon(icon));
        dress(toggle, key);
        buttons.getChildren().add(toggle);
        toggle.selectedProperty().bindBidirectional(on);
        return toggle;
    }

    /** Adds the small map of where the map lies, above the attribution. */
    void addLocator(Node locator) {
        getChildren().add(locator);
        setRightAnchor(locator, EDGE);
        attribution
                .heightProperty()
                .addListener((o, was, height) -> setBottomAnchor(locator, EDGE + height.doubleValue()));
        setBottomAnchor(locator, EDGE + attribution.getHeight());
    }

    /** Adds a card beside the buttons, and a button that opens and closes it. */
    public ToggleButton addPanel(Feather icon, String key, Region panel) {
        ToggleButton toggle = addTool(icon, key, panel.visibleProperty());
        toggle.setSelected(false);
        getChildren().add(panel);
        setTopAnchor(panel, EDGE);
        setRightAnchor(panel, EDGE + 40);
        return toggle;
    }

    void show(Viewport view, Legend visible) {
        scaleBar.show(view);
        legend.show(visible);
        legend.setVisible(legendWanted.get() && !legend.isEmpty());
    }

    private Node buttons(MapCamera camera, Runnable fit) {
        var in = button(Feather.PLUS, "map.zoomIn");
        in.setOnAction(event -> zoom(camera, 1));
        var out = button(Feather.MINUS, "map.zoomOut");
        out.setOnAction(event -> zoom(camera, -1));
        var all = button(Feather.MAXIMIZE, "map.fit");
        all.setOnAction(event -> fit.run());
        var key = new ToggleButton("", new FontIcon(Feather.LIST));
        key.selectedProperty().bindBidirectional(legendWanted);
        dress(key, "map.legend");
        buttons.getChildren().addAll(new VBox(in, out), all, key);
        buttons.getStyleClass().add("map-buttons");
        buttons.setPickOnBounds(false);
        return buttons;
    }

    private static void zoom(MapCamera camera, double delta) {
        Viewport view = camera.view().get();
        camera.easeZoom(delta, view.width() / 2.0, view.height() / 2.0);
    }

    private static Button button(Feather icon, String key) {
        var button = new Button("", new FontIcon(icon));
        dress(button, key);
        return button;
    }

    private static void dress(javafx.scene.control.ButtonBase button, String key) {
        button.getStyleClass().addAll("map-button", "button-icon");
        button.setTooltip(Tips.of(key));
        button.setAccessibleText(Texts.of(key));
    }

    private enum Corner {
        TOP_LEFT,
        TOP_RIGHT,
        BOTTOM_LEFT,
        BOTTOM_RIGHT
    }

    private void put(Node node, Corner corner) {
        getChildren().add(node);
        switch (corner) {
            case TOP_LEFT -> {
                setTopAnchor(node, EDGE);
                setLeftAnchor(node, EDGE);
            }
            case TOP_RIGHT -> {
                setTopAnchor(node, EDGE);
                setRightAnchor(node, EDGE);
            }
            case BOTTOM_LEFT -> {
                setBottomAnchor(node, EDGE);
                setLeftAnchor(node, EDGE);
            }
            case BOTTOM_RIGHT -> {
                setBottomAnchor(node, EDGE);
                setRightAnchor(node, EDGE);
            }
        }
    }
}
