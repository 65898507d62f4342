package org.dateline.ui.look;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A calm line under the toolbar that says what went wrong, or what there is to know, until it is closed. */
public final class Banner extends HBox {

    private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

    /** More lines would leave no window under them. */
    private static final int MOST_LINES = 4;

    private final Label text = new Label();
    private final FontIcon icon = new FontIcon(Feather.INFO);
    private final HBox choices = new HBox(6);
    private Runnable closed = () -> {};
    private List<Message> shown = List.of();

    public Banner() {
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
    public void show(Message message) {
        List<Message> unread = isVisible() && isPlainProblem(message)
                ? shown.stream().filter(Banner::isPlainProblem).toList()
                : List.of();
        boolean known = unread.stream().anyMatch(other -> other.text().equals(message.text()));
        show(
                known || unread.size() == MOST_LINES
                        ? unread
                        : Stream.concat(unread.stream(), Stream.of(message)).toList(),
                () -> {});
    }

    private static boolean isPlainProblem(Message message) {
        return message.tone() == Message.Tone.PROBLEM && message.choices().isEmpty();
    }

    /**
     * Shows a message.
     *
     * @param whenClosed is run when the reader closes it or takes one of its choices
     */
    public void show(Message message, Runnable whenClosed) {
        show(List.of(message), whenClosed);
    }

    /** Says in this language what another banner says; what offers a choice, or tells of an article, is told anew by whoever did. */
    public void takeOver(Banner other) {
        if (other.isVisible()) {
            other.shown.stream().filter(message -> message.choices().isEmpty()).forEach(this::show);
        }
    }

    private void show(List<Message> messages, Runnable whenClosed) {
        shown = messages;
        closed = whenClosed;
        choices.getChildren()
                .setAll(messages.stream()
                        .flatMap(message -> message.choices().stream())
                        .map(this::button)
                        .toList());
        boolean problem = messages.get(0).tone() == Message.Tone.PROBLEM;
        pseudoClassStateChanged(PROBLEM, problem);
        icon.setIconCode(problem ? Feather.ALERT_CIRCLE : Feather.INFO);
        text.setText(messages.stream().map(Message::text).collect(Collectors.joining("\n")));
        setAccessibleText(text.getText());
        setShown(true);
    }

    private Button button(Message.Choice choice) {
        var button = new Button(Texts.of(choice.key()));
        button.getStyleClass().addAll("small", "banner-choice");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            close();
            choice.action().run();
        });
        return button;
    }

    /** Closes what only tells of something, and answers whether it did: what offers a choice waits for one. */
    public boolean putAside() {
        boolean tells = isVisible() && choices.getChildren().isEmpty();
        if (tells) {
            close();
        }
        return tells;
    }

    private void close() {
        hide();
        closed.run();
    }

    public void hide() {
        setShown(false);
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
