package org.dateline.ui;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A calm line under the toolbar that says what went wrong, or that something is done. */
final class Banner extends HBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    private final Label text = new Label();
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final PauseTransition fade = new PauseTransition(Duration.seconds(6));

    Banner() {
        super(10);
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button close = Icons.button(Feather.X, "banner.close", this::hide);
        getChildren().addAll(icon, text, close);
        fade.setOnFinished(event -> hide());
        hide();
    }

    void show(Message message) {
        boolean problem = message.tone() == Message.Tone.PROBLEM;
        icon.setIconCode(problem ? Feather.ALERT_CIRCLE : Feather.CHECK_CIRCLE);
        pseudoClassStateChanged(PROBLEM, problem);
        text.setText(message.text());
        setAccessibleText(message.text());
        setVisible(true);
        setManaged(true);
        fade.stop();
        if (!problem) {
            fade.playFromStart();
        }
    }

    void hide() {
        fade.stop();
        setVisible(false);
        setManaged(false);
    }
}
