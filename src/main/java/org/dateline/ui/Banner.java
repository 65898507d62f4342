package org.dateline.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A calm line under the toolbar that says what went wrong, or what there is to know, until it is closed. */
final class Banner extends HBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    /** More lines would leave no window under them. */
    private static final int MOST_LINES = 4;

    private final Label text = new Label();
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final HBox choices = new HBox(6);
    private Runnable closed = () -> {};
    private boolean joinable;

    Banner() {
        super(10);
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        choices.setAlignment(Pos.CENTER_RIGHT);
        choices.setMinWidth(USE_PREF_SIZE);
        Button close = Icons.button(Feather.X, "banner.close", this::close);
        getChildren().addAll(icon, text, choices, close);
        hide();
    }

    /** Shows a message, under one of the same kind that nobody has read yet: of many files, each may have its problem. */
    void show(Message message) {
        List<String> unread = isVisible() && joinable && joinable(message)
                ? text.getText().lines().toList()
                : List.of();
        List<String> lines = unread.contains(message.text()) || unread.size() == MOST_LINES
                ? unread
                : Stream.concat(unread.stream(), Stream.of(message.text())).toList();
        show(new Message(message.tone(), String.join("\n", lines), message.choices()), () -> {});
        joinable = joinable(message);
    }

    private static boolean joinable(Message message) {
        return message.tone() == Message.Tone.PROBLEM && message.choices().isEmpty();
    }

    /**
     * Shows a message.
     *
     * @param whenClosed is run when the reader closes it or takes one of its choices
     */
    void show(Message message, Runnable whenClosed) {
        closed = whenClosed;
        joinable = false;
        choices.getChildren()
                .setAll(message.choices().stream().map(this::button).toList());
        boolean problem = message.tone() == Message.Tone.PROBLEM;
        pseudoClassStateChanged(PROBLEM, problem);
        icon.setIconCode(problem ? Feather.ALERT_CIRCLE : Feather.INFO);
        text.setText(message.text());
        setAccessibleText(message.text());
        setShown(true);
    }

    private Button button(Message.Choice choice) {
        var button = new Button(choice.label());
        button.getStyleClass().addAll("small", "banner-choice");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            close();
            choice.action().run();
        });
        return button;
    }

    private void close() {
        hide();
        closed.run();
    }

    void hide() {
        setShown(false);
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
