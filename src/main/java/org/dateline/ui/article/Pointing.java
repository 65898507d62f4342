package org.dateline.ui.article;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.CharacterHit;

/** What pointer and keyboard mean in a text: a hover, a click, Enter at the caret. */
final class Pointing {

    private final ArticleText text;

    Pointing(ArticleText text) {
        this.text = text;
    }

    void tell(ArticleViewModel model) {
        text.addEventHandler(MouseEvent.MOUSE_MOVED, event -> {
            Optional<Integer> offset = offsetAt(event.getX(), event.getY());
            text.setCursor(offset.flatMap(model::mentionAt).isPresent() ? Cursor.HAND : Cursor.TEXT);
            model.hover(offset);
        });
        text.addEventHandler(MouseEvent.MOUSE_EXITED, event -> model.hover(Optional.empty()));
        text.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY
                    && event.getClickCount() == 1
                    && event.isStillSincePress()
                    && text.getSelection().getLength() == 0) {
                offsetAt(event.getX(), event.getY()).ifPresent(model::click);
            }
        });
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && text.getLength() > 0) {
                model.click(text.caretOffset());
                event.consume();
            }
        });
    }

    /** The article's offset of the character that is really under a point, not just near it. */
    Optional<Integer> offsetAt(double x, double y) {
        if (text.getLength() == 0) {
            return Optional.empty();
        }
        CharacterHit hit = text.hit(x, y);
        if (hit.getCharacterIndex().isEmpty()) {
            return Optional.empty();
        }
        int shown = hit.getCharacterIndex().getAsInt();
        Point2D screen = text.localToScreen(x, y);
        return text.getCharacterBoundsOnScreen(shown, shown + 1)
                .filter(box -> screen != null && box.contains(screen))
                .map(box -> text.original(shown));
    }
}
