package org.dateline.ui.article;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dateline.article.Span;
import org.dateline.ui.look.Icons;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;

/** The bar to find words in the text; closed until it is called. */
final class FindBar extends HBox {

    private final TextField field = new TextField();
    private final Runnable leave;

    FindBar(FindViewModel model, Consumer<Span> show, Runnable leave) {
        super(6);
        this.leave = leave;
        getStyleClass().add("find-bar");
        setAlignment(Pos.CENTER_LEFT);
        field.setPromptText(Texts.of("find.prompt"));
        field.setAccessibleText(Texts.of("find.prompt"));
        field.textProperty().bindBidirectional(model.query());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label position = new Label();
        position.getStyleClass().add("find-position");
        position.textProperty().bind(model.position());
        Button previous = Icons.button(Feather.CHEVRON_UP, "find.previous", model::previous);
        Button next = Icons.button(Feather.CHEVRON_DOWN, "find.next", model::next);
        Button shut = Icons.button(Feather.X, "find.close", this::close);
        getChildren().addAll(field, position, previous, next, shut);
        model.match().addListener((o, was, match) -> match.ifPresent(show));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                if (event.isShiftDown()) {
                    model.previous();
                } else {
                    model.next();
                }
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        setShown(false);
    }

    void open() {
        setShown(true);
        field.requestFocus();
        field.selectAll();
    }

    boolean close() {
        boolean wasOpen = isVisible();
        setShown(false);
        if (wasOpen) {
            leave.run();
        }
        return wasOpen;
    }

    /** Is open, and with the same words, if another is. */
    void takeOver(FindBar other) {
        field.setText(other.field.getText());
        setShown(other.isVisible());
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
