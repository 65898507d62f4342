package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
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
import javafx.util.Duration;
import org.dateline.cartography.Attribution;
import org.dateline.cartography.Legend;
import org.dateline.cartography.Viewport;
import org.dateline.ui.look.Tips;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands on the map without being part of it: zoom buttons, scale bar, legend, attribution. */
public final class MapFurniture extends AnchorPane {

    private static final double EDGE = Standing.EDGE;
    private static final double GAP = 8;

    /** So long the map must have rested before a panel goes to another corner. */
    private static final Duration REST = Duration.millis(250);

    private final ScaleBarView scaleBar = new ScaleBarView();
    private final Label attribution = new Label(Texts.of(Attribution.SHORT));
    private final LegendView legend = new LegendView();
    private final HBox chip = new HBox();
    private final VBox buttons = new VBox(6);
    private final BooleanProperty legendShown = new SimpleBooleanProperty(true);
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Locator> locator = Optional.empty();
    private Standing standing = Standing.USUAL;
    private Optional<Standing.Room> arranged = Optional.empty();
    private List<Standing.Spot> spots = List.of();
    private boolean legendHidden;
    private boolean legendInsisted;
    private boolean folding;

    MapFurniture(MapCamera camera, Runnable fit) {
        setPickOnBounds(false);
        // a card that is higher than a small window must not push the map out of it
        setMinSize(0, 0);
        chip.getStyleClass().add("filter-chip");
        chip.setId("filter-chip");
        attribution.getStyleClass().add("attribution");
        attribution.setTooltip(new Tooltip(Texts.of(Attribution.SHORT) + "\n" + Texts.of(Attribution.DISCLAIMER)));
        put(buttons(camera, fit), Pos.TOP_RIGHT, EDGE);
        legend.setManaged(false);
        getChildren().add(legend);
        put(scaleBar, Pos.BOTTOM_LEFT, EDGE);
        put(attribution, Pos.BOTTOM_RIGHT, 0);
        attribution.setWrapText(true);
        attribution.setTextAlignment(TextAlignment.RIGHT);
        attribution.maxWidthProperty().bind(widthProperty().subtract(150));
        rest.setOnFinished(event -> arrange());
        legendShown.addListener((o, was, is) -> {
            if (!folding) {
                legendHidden = !is;
                legendInsisted = is;
                arrange();
            }
        });
    }

    /**
     * Whether the legend is shown, once there is something to explain. It folds away by itself where it would hide markers in
     * every corner; set to true then, it shows all the same.
     */
    public BooleanProperty legendShown() {
        return legendShown;
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
        Standing.Room room = room();
        if (!arranged.equals(Optional.of(room))) {
            arrange();
        }
        placeChip(panels(room));
    }

    private List<Rectangle2D> panels(Standing.Room room) {
        var panels = new ArrayList<Rectangle2D>();
        standing.legend()
                .flatMap(corner -> room.legend().flatMap(size -> room.box(corner, size)))
                .ifPresent(panels::add);
        standing.locator()
                .flatMap(corner -> room.locator().flatMap(size -> room.box(corner, size)))
                .ifPresent(panels::add);
        return panels;
    }

    /** In the middle of the upper edge, or beside what stands there, or below it. */
    private void placeChip(List<Rectangle2D> panels) {
        chip.autosize();
        double left = EDGE;
        double right = buttons.getLayoutX() - GAP;
        double below = EDGE;
        for (Rectangle2D panel : panels) {
            if (panel.getMinY() == EDGE && panel.getMinX() == EDGE) {
                left = panel.getMaxX() + GAP;
                below = panel.getMaxY() + GAP;
            } else if (panel.getMinY() == EDGE) {
                right = panel.getMinX() - GAP;
            }
        }
        double middle = Math.rint((getWidth() - chip.getWidth()) / 2);
        if (left + chip.getWidth() <= right) {
            chip.relocate(Math.max(left, Math.min(right - chip.getWidth(), middle)), EDGE);
        } else {
            chip.relocate(EDGE, below);
        }
    }

    /** Gives legend and locator the corners where they hide nothing. */
    private void arrange() {
        Standing.Room room = room();
        arranged = Optional.of(room);
        standing = standing.in(room, spots, legendInsisted);
        folding = true;
        legendShown.set(!legendHidden && standing.legend().isPresent());
        folding = false;
        legend.setVisible(legendShown.get() && !legend.isEmpty());
        place(legend, standing.legend(), room.legend(), room);
        locator.ifPresent(small -> {
            small.setVisible(small.useful().get() && standing.locator().isPresent());
            place(small, standing.locator(), room.locator(), room);
        });
        requestLayout();
    }

    private static void place(
            Node panel, Optional<Standing.Corner> corner, Optional<Dimension2D> size, Standing.Room room) {
        corner.flatMap(where -> size.flatMap(fits -> room.box(where, fits)))
                .ifPresent(box -> panel.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()));
    }

    private Standing.Room room() {
        boolean wanted = !legendHidden && !legend.isEmpty();
        return new Standing.Room(
                getWidth(),
                getHeight(),
                wanted ? Optional.of(size(legend)) : Optional.empty(),
                locator.filter(small -> small.useful().get()).map(MapFurniture::size),
                Stream.of(buttons, scaleBar, attribution).map(MapFurniture::box).toList());
    }

    private static Dimension2D size(Region panel) {
        double width = Math.ceil(panel.prefWidth(-1));
        return new Dimension2D(width, Math.ceil(panel.prefHeight(width)));
    }

    private static Rectangle2D box(Region region) {
        return new Rectangle2D(region.getLayoutX(), region.getLayoutY(), region.getWidth(), region.getHeight());
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

    /** Adds the small map of where the map lies. */
    void addLocator(Locator small) {
        locator = Optional.of(small);
        small.setManaged(false);
        small.useful().addListener(o -> arrange());
        getChildren().add(small);
    }

    /** Adds a card beside the buttons, and a button that opens and closes it. */
    public ToggleButton addPanel(Feather icon, String key, Region panel) {
        ToggleButton toggle = addTool(icon, key, panel.visibleProperty());
        toggle.setSelected(false);
        getChildren().add(panel);
        setTopAnchor(panel, EDGE);
        setRightAnchor(panel, EDGE + 40);
        panel.maxHeightProperty().bind(heightProperty().subtract(2 * EDGE));
        return toggle;
    }

    /**
     * Shows what belongs to a view.
     *
     * @param seen what legend and locator must not hide
     */
    void show(Viewport view, Legend visible, List<Standing.Spot> seen) {
        scaleBar.show(view);
        legend.show(visible);
        legend.setVisible(legendShown.get() && !legend.isEmpty());
        spots = seen;
        rest.playFromStart();
        requestLayout();
    }

    private Node buttons(MapCamera camera, Runnable fit) {
        var in = button(Feather.PLUS, "map.zoomIn");
        in.setOnAction(event -> zoom(camera, 1));
        var out = button(Feather.MINUS, "map.zoomOut");
        out.setOnAction(event -> zoom(camera, -1));
        var all = button(Feather.MAXIMIZE, "map.fit");
        all.setOnAction(event -> fit.run());
        var key = new ToggleButton("", new FontIcon(Feather.LIST));
        key.selectedProperty().bindBidirectional(legendShown);
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

    private void put(Node node, Pos corner, double edge) {
        getChildren().add(node);
        if (corner.getVpos() == VPos.TOP) {
            setTopAnchor(node, edge);
        } else {
            setBottomAnchor(node, edge);
        }
        if (corner.getHpos() == HPos.LEFT) {
            setLeftAnchor(node, edge);
        } else {
            setRightAnchor(node, edge);
        }
    }
}
