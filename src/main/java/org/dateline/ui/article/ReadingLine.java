package org.dateline.ui.article;

import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;

/**
 * Tells what the reader has come to, by wheel, scroll bar or keyboard; not when the text scrolls by itself to show what was
 * chosen elsewhere. At most a few times a second, so that the map need not follow every line.
 */
final class ReadingLine {

    private static final Duration PACE = Duration.millis(160);
    private static final Set<KeyCode> KEYS =
            Set.of(KeyCode.UP, KeyCode.DOWN, KeyCode.PAGE_UP, KeyCode.PAGE_DOWN, KeyCode.HOME, KeyCode.END);

    private final PauseTransition pace = new PauseTransition(PACE);
    private final ArticleText text;
    private boolean byKey;

    ReadingLine(ArticleText text, IntConsumer reads) {
        this.text = text;
        IntSupplier where = () -> byKey ? text.caretOffset() : text.offsetBeingRead();
        pace.setOnFinished(event -> reads.accept(where.getAsInt()));
    }

    /** Listens to what scrolls the text. */
    void attach(Node scroll) {
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> moved(false));
        scroll.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> moved(event.getTarget()));
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> moved(event.getTarget()));
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (KEYS.contains(event.getCode()) && !event.isAltDown()) {
                moved(true);
            }
        });
    }

    private void moved(Object target) {
        for (Object up = target; up instanceof Node node; up = node.getParent()) {
            if (up instanceof ScrollBar) {
                moved(false);
            }
        }
    }

    private void moved(boolean key) {
        byKey = key;
        if (pace.getStatus() != Animation.Status.RUNNING) {
            pace.playFromStart();
        }
    }
}
