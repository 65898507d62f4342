package org.dateline.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import org.fxmisc.richtext.StyleClassedTextArea;

/** Whether what can be operated says what it is. */
final class NamedControls {

    private NamedControls() {}

    /** What can be operated below a node and has no name for those who listen. */
    static List<String> namelessIn(Parent root) {
        return all(root).stream()
                .filter(NamedControls::needsAName)
                .filter(node -> !isNamed(node, root))
                .map(NamedControls::describe)
                .toList();
    }

    /** All that is visible below a node. */
    static List<Node> all(Parent root) {
        var nodes = new ArrayList<Node>();
        for (Node child : root.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                nodes.add(child);
                if (child instanceof Parent parent) {
                    nodes.addAll(all(parent));
                }
            }
        }
        return nodes;
    }

    /** What takes the keyboard, or can be clicked; the arrows and tracks inside of a control speak through it. */
    private static boolean needsAName(Node node) {
        boolean frame = node instanceof SplitPane || node instanceof ScrollPane || node instanceof MenuBar;
        boolean control = node instanceof ButtonBase
                || node instanceof ComboBoxBase<?>
                || node instanceof TextInputControl
                || node instanceof ListView<?>
                || node instanceof TableView<?>
                || node instanceof Slider
                || node instanceof StyleClassedTextArea
                || node.getStyleClass().contains("marker")
                || node instanceof ListCell<?> row && !row.isEmpty()
                || node.isFocusTraversable();
        return control && !frame && !isPart(node);
    }

    /** The field of a choice box, and the list that drops from it, speak through the box. */
    private static boolean isPart(Node node) {
        for (Node up = node.getParent(); up != null; up = up.getParent()) {
            if (up instanceof ComboBoxBase<?> || "list-view".equals(up.getId())) {
                return true;
            }
        }
        return "list-view".equals(node.getId());
    }

    private static boolean isNamed(Node node, Parent root) {
        return says(node.getAccessibleText())
                || says(node.getAccessibleRoleDescription())
                || node instanceof Labeled labeled && says(labeled.getText())
                || all(root).stream().anyMatch(other -> other instanceof Label label && label.getLabelFor() == node);
    }

    static boolean says(String text) {
        return text != null && !text.isBlank();
    }

    static String describe(Node node) {
        String kind = node instanceof Control ? node.getClass().getSimpleName() : node.getTypeSelector();
        return kind + " #" + node.getId() + " " + node.getStyleClass();
    }
}
