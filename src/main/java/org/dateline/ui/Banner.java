package org.dateline.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A calm line under the toolbar that says what went wrong, until it is closed. */
final class Banner extends HBox {

    private final Label text = new Label();

    Banner() {
        super(10);
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = Icons.button(Feather.X, "banner.close", this::hide);
        getChildren().addAll(new FontIcon(Feather.ALERT_CIRCLE), text, close);
        hide();
    }

    void show(Message message) {
        text.setText(message.text());
        setAccessibleText(message.text());
        setShown(true);
    }

    void hide() {
        setShown(false);
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
