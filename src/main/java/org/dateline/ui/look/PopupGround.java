package org.dateline.ui.look;

import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** What lies around the round corners of menus and tool tips where no window can be clear, as on X11 without a compositor: there it would be white in the dark. */
public final class PopupGround {

    private static final Color DARK = Color.web("#0d1117");

    private PopupGround() {}

    /** Gives all menus and tool tips, as they open, the ground of the window that they belong to. Once, in the toolkit's thread. */
    public static void install() {
        if (!Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)) {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                while (change.next()) {
                    change.getAddedSubList().stream()
                            .filter(PopupWindow.class::isInstance)
                            .map(PopupWindow.class::cast)
                            .forEach(popup -> popup.getScene().setFill(of(popup)));
                }
            });
        }
    }

    /** The ground of a popup, or of one that another popup has opened. */
    static Color of(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        while (owner instanceof PopupWindow between) {
            owner = between.getOwnerWindow();
        }
        return owner != null
                        && owner.getScene() != null
                        && owner.getScene().getRoot().getStyleClass().contains("dark")
                ? DARK
                : Color.WHITE;
    }
}
