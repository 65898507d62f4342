package org.dateline.ui.map;

import com.gluonhq.maps.MapLayer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import org.dateline.cartography.Viewport;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;

/** The other places that the mention in hand may mean, as faint numbered pins below the markers. A click takes one. */
final class CandidateLayer extends MapLayer {

    private static final double RADIUS = 8.5;

    private final Supplier<Viewport> view;
    private final List<Node> nodes = new ArrayList<>();
    private List<CandidatePin> pins = List.of();

    CandidateLayer(Supplier<Viewport> view) {
        this.view = view;
    }

    void show(List<CandidatePin> candidates) {
        pins = List.copyOf(candidates);
        nodes.clear();
        pins.forEach(pin -> nodes.add(node(pin)));
        getChildren().setAll(nodes);
        markDirty();
    }

    void moved() {
        markDirty();
    }

    /** Where the pins stand that are in the view. */
    List<Standing.Spot> spots() {
        Viewport now = view.get();
        return pins.stream()
                .map(pin -> pin.place().location())
                .filter(now::shows)
                .map(now::toScreen)
                .map(at -> new Standing.Spot(at.x, at.y, RADIUS))
                .toList();
    }

    @Override
    protected void layoutLayer() {
        Viewport now = view.get();
        for (int i = 0; i < pins.size(); i++) {
            var at = now.toScreen(pins.get(i).place().location());
            nodes.get(i).setTranslateX(at.x);
            nodes.get(i).setTranslateY(at.y);
            nodes.get(i).setVisible(now.shows(pins.get(i).place().location()));
        }
    }

    private static Node node(CandidatePin pin) {
        var disc = new Circle(RADIUS);
        disc.getStyleClass().add("candidate-disc");
        var number = new Text(Integer.toString(pin.number()));
        number.getStyleClass().add("candidate-number");
        number.setTextOrigin(VPos.CENTER);
        number.setMouseTransparent(true);
        number.layoutBoundsProperty().addListener((o, was, box) -> number.setX(-box.getWidth() / 2));
        number.setX(-number.getLayoutBounds().getWidth() / 2);
        var node = new Group(disc, number);
        node.getStyleClass().add("candidate-pin");
        node.setAccessibleRole(AccessibleRole.BUTTON);
        node.setAccessibleText(Texts.of("candidate.spoken", PlaceText.name(pin.place()), pin.distinction()));
        node.setFocusTraversable(true);
        Tooltip.install(
                node, new Tooltip(PlaceText.inFull(pin.place()) + "\n" + Texts.of("candidate.take", pin.number())));
        node.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                pin.take().run();
                event.consume();
            }
        });
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                pin.take().run();
                event.consume();
            }
        });
        return node;
    }
}
