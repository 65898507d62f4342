package org.dateline.ui.look;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Window;
import javafx.util.Duration;

/** What the dialogs of a window have in common: its look, their title, and a place over it where all of them is on the screen. */
public final class Dialogs {

    private static final Duration SETTLED = Duration.millis(120);

    private Dialogs() {}

    /**
     * Dresses a dialog that is not shown yet.
     *
     * @param over the scene it belongs to
     * @param title of the dialog's window
     * @param styleClass names the dialog in the style sheet
     */
    public static void dress(Dialog<?> dialog, Scene over, String title, String styleClass) {
        dialog.initOwner(over.getWindow());
        dialog.setTitle(title);
        dialog.setHeaderText(null);
        dialog.setGraphic(null);
        DialogPane pane = dialog.getDialogPane();
        Theme.dress(over, pane);
        pane.getStyleClass().add(styleClass);
        whenShown(dialog, () -> settle(over.getWindow(), pane.getScene().getWindow()));
    }

    /** Looks where it stands once the window system has had its say. */
    private static void settle(Window owner, Window window) {
        var pause = new PauseTransition(SETTLED);
        pause.setOnFinished(event -> {
            if (window.isShowing()) {
                Frames.keepOver(owner, window);
            }
        });
        pause.play();
    }

    /** Gives the keyboard to what is to be filled in first, and not to a button. */
    public static void beginAt(Dialog<?> dialog, Node first) {
        whenShown(dialog, first::requestFocus);
    }

    private static void whenShown(Dialog<?> dialog, Runnable then) {
        dialog.showingProperty().addListener((o, was, is) -> {
            if (is) {
                Platform.runLater(then);
            }
        });
    }
}
