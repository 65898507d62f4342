package org.dateline.ui.look;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** Gives the keyboard to a node so that the reader sees where it is: the toolkit shows that after the Tab key alone. */
public final class KeyboardFocus {

    private static final PseudoClass TURNED = PseudoClass.getPseudoClass("turned");

    private KeyboardFocus() {}

    /** Gives it the keyboard, and a frame for as long as it keeps it. */
    public static void give(Node node) {
        node.requestFocus();
        if (!node.isFocused()) {
            return;
        }
        node.pseudoClassStateChanged(TURNED, true);
        node.focusedProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable o) {
                node.focusedProperty().removeListener(this);
                node.pseudoClassStateChanged(TURNED, false);
            }
        });
    }

    /** Whether it has the keyboard so that the reader is to see it. */
    public static boolean isShownOn(Node node) {
        return node.isFocusVisible() || node.getPseudoClassStates().contains(TURNED);
    }
}
