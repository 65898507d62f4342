package org.dateline.ui;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.dateline.ui.look.KeyboardFocus;

/**
 * Leads the keyboard from pane to pane, and brings it back to the pane where it was when what had it is gone: a button that was
 * pressed and is no longer needed, a bar that has closed. The toolkit would put it at the first button of the window.
 */
final class PaneTurns {

    /**
     * A pane.
     *
     * @param node all of it
     * @param focus gives it the keyboard
     */
    record Pane(Node node, Runnable focus) {}

    private final List<Pane> panes;
    private int last;
    private boolean byKeys;

    PaneTurns(List<Pane> panes) {
        this.panes = List.copyOf(panes);
    }

    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> byKeys = true);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> byKeys = false);
        scene.focusOwnerProperty().addListener((o, was, is) -> {
            if (is != null) {
                paneOf(is).ifPresent(pane -> last = pane);
            } else if (was != null && isGone(was, scene)) {
                Platform.runLater(() -> bringBack(scene));
            }
        });
    }

    /** Gives the keyboard to the pane so many after (or before) the one that has it; from outside to the first or the last. */
    void turn(Scene scene, int step) {
        Node owner = scene.getFocusOwner();
        int outside = step > 0 ? -1 : panes.size();
        int current = owner == null ? outside : paneOf(owner).orElse(outside);
        go(scene, Math.floorMod(current + step, panes.size()), true);
    }

    private void bringBack(Scene scene) {
        Node owner = scene.getFocusOwner();
        // not where something else has asked for it since
        if (owner == null || paneOf(owner).isEmpty() && !KeyboardFocus.isShownOn(owner)) {
            go(scene, last, byKeys);
        }
    }

    private void go(Scene scene, int pane, boolean shown) {
        panes.get(pane).focus().run();
        Node owner = scene.getFocusOwner();
        if (shown && owner != null) {
            KeyboardFocus.give(owner);
        }
    }

    private static boolean isGone(Node node, Scene scene) {
        if (node.getScene() != scene) {
            return true;
        }
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return true;
            }
        }
        return false;
    }

    private OptionalInt paneOf(Node node) {
        return IntStream.range(0, panes.size())
                .filter(i -> isInside(node, panes.get(i).node()))
                .findFirst();
    }

    private static boolean isInside(Node node, Node pane) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (up == pane) {
                return true;
            }
        }
        return false;
    }
}
