package org.dateline.ui.look;

import javafx.geometry.Insets;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.words.Texts;

/** The inside of a dialog: names at the left, what they name at the right, all of it as wide as the widest. */
public final class Form extends GridPane {

    private final double controlWidth;

    /**
     * An empty form.
     *
     * @param controlWidth of what stands at the right, in pixels
     */
    public Form(double controlWidth) {
        this.controlWidth = controlWidth;
        getStyleClass().add("dialog-form");
    }

    /** Adds a line; what is named is known by that name to those who listen, too. */
    public void row(String key, Node named) {
        var label = new Label(Texts.of(key));
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.setLabelFor(named);
        if (named.getAccessibleText() == null) {
            named.setAccessibleText(Texts.of(key));
        }
        if (named instanceof Region region) {
            region.setMaxWidth(Double.MAX_VALUE);
            region.setPrefWidth(controlWidth);
        }
        if (named instanceof VBox several) {
            // level with the words of what stands uppermost
            setValignment(label, VPos.TOP);
            label.setPadding(new Insets(several.getChildren().get(0) instanceof TextField ? 8 : 1, 0, 0, 0));
        }
        setHgrow(named, Priority.ALWAYS);
        addRow(getRowCount(), label, named);
    }

    /** Adds something across the form. */
    public void across(Region node) {
        node.setMaxWidth(Double.MAX_VALUE);
        add(node, 0, getRowCount(), 2, 1);
    }

    /** Words that explain, on as many lines as they need. */
    public static Label words(String text, double width, String styleClass) {
        var words = new Label(text);
        words.getStyleClass().add(styleClass);
        words.setWrapText(true);
        words.setPrefWidth(width);
        words.setMinHeight(Region.USE_PREF_SIZE);
        return words;
    }
}
