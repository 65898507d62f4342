package org.dateline.ui.places;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/** Buttons as wide as their pane, each a place to be taken: what stands before it, its name, and lines that wrap. */
final class Choices {

    /** What stands beside the lines: the mark before them and the insets. */
    private static final double BESIDE = 40;

    private Choices() {}

    /**
     * A button.
     *
     * @param mark a number or an icon
     * @param name the first line
     * @param right what stands at its end; possibly empty
     * @param below further lines; possibly empty
     */
    static Button of(Node mark, String name, String right, String below) {
        var button = new Button();
        button.getStyleClass().addAll("flat", "alternative");
        button.setMaxWidth(Double.MAX_VALUE);
        Label first = label(name, "alternative-name");
        first.setMinWidth(0);
        first.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(first, Priority.ALWAYS);
        Label last = label(right, "alternative-distance");
        last.setMinWidth(Region.USE_PREF_SIZE);
        // text and not a label: a label that wraps tells a button the height that it would need without any width
        var lines = new Text(below);
        lines.getStyleClass().add("alternative-lines");
        lines.wrappingWidthProperty().bind(button.widthProperty().subtract(BESIDE));
        var words = new VBox(1, new HBox(8, first, last), lines);
        words.setMinWidth(0);
        words.setPrefWidth(BESIDE);
        HBox.setHgrow(words, Priority.ALWAYS);
        button.setGraphic(new HBox(8, mark, words));
        return button;
    }

    static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
