package org.dateline.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.words.Keys;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The three things that one can do here, said once, in nobody's way. */
final class Greeting extends VBox {

    private static final double WIDTH = 780;

    /** Between the card and what stands beside it. */
    private static final double GAP = 16;

    private final Runnable understood;
    private final Button close = new Button(Texts.of("greeting.close"));

    /**
     * A greeting that is not shown yet.
     *
     * @param understood is told when the reader has closed it
     */
    Greeting(Runnable understood) {
        this.understood = understood;
        getStyleClass().add("greeting");
        setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(Texts.of("greeting.name"));
        var things = new HBox(
                24,
                thing(Feather.FILE_TEXT, "open"),
                thing(Feather.MAP_PIN, "link"),
                thing(Feather.HELP_CIRCLE, "correct"));
        var keys = new Label(Texts.of("greeting.keys", Keys.text(Comforts.PALETTE_KEYS)));
        keys.getStyleClass().add("greeting-text");
        keys.setWrapText(true);
        HBox.setHgrow(keys, Priority.ALWAYS);
        keys.setMaxWidth(Double.MAX_VALUE);
        close.setId("greeting-close");
        close.getStyleClass().add("accent");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(event -> close());
        var foot = new HBox(16, keys, close);
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(things, foot);
        setVisible(false);
    }

    /** Leaves the pane at the left free, in which what it speaks of is offered. */
    void standBeside(ReadOnlyDoubleProperty left, ReadOnlyDoubleProperty window) {
        maxWidthProperty().bind(Bindings.min(WIDTH, window.subtract(left).subtract(2 * GAP)));
        translateXProperty().bind(left.divide(2));
    }

    void show() {
        setVisible(true);
    }

    /** Closes it for good, and answers whether it was open. */
    boolean close() {
        boolean wasOpen = isVisible();
        setVisible(false);
        if (wasOpen) {
            understood.run();
        }
        return wasOpen;
    }

    private static Node thing(Feather icon, String key) {
        var heading = new Label(Texts.of("greeting." + key), new FontIcon(icon));
        heading.getStyleClass().add("greeting-heading");
        heading.setWrapText(true);
        var text = new Label(Texts.of("greeting." + key + ".text"));
        text.getStyleClass().add("greeting-text");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        var thing = new VBox(4, heading, text);
        thing.setPrefWidth(WIDTH / 3);
        HBox.setHgrow(thing, Priority.ALWAYS);
        return thing;
    }
}
