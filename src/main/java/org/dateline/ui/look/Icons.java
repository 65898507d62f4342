package org.dateline.ui.look;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Buttons that are pictures: each with its name for tooltip and screen reader. */
public final class Icons {

    private Icons() {}

    /** A flat button with an icon; {@code key} names it. */
    public static Button button(Feather icon, String key, Runnable action) {
        var button = new Button();
        button.getStyleClass().addAll("flat", "button-icon");
        button.setOnAction(event -> action.run());
        return dress(button, icon, key);
    }

    /** Gives a button its icon and its name. */
    public static <B extends ButtonBase> B dress(B button, Feather icon, String key) {
        button.setGraphic(new FontIcon(icon));
        button.setTooltip(Tips.of(key));
        button.setAccessibleText(Texts.of(key));
        return button;
    }
}
