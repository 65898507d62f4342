package org.dateline.ui;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.dateline.review.Scope;
import org.dateline.ui.correcting.Marking.Deed;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button beside words that were selected in the article: they were missed, or they are the right words of a mention. */
final class MarkChip extends Pane {

    private static final double GAP = 4;

    /** The text may not be asked where its words are while a selection is being drawn: it would be laid out half-way. */
    private final PauseTransition settling = new PauseTransition(Duration.millis(220));

    private final MainWindow window;
    private final Button button = new Button("", new FontIcon(Feather.MAP_PIN));

    MarkChip(MainWindow window) {
        this.window = window;
        setPickOnBounds(false);
        setManaged(false);
        button.setId("mark-chip");
        button.getStyleClass().addAll("small", "accent", "mark-chip");
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            window.marking().mark(Scope.MENTION);
            button.setVisible(false);
        });
        getChildren().add(button);
        button.setVisible(false);
        settling.setOnFinished(event -> show());
        window.marking().selected().addListener(o -> {
            button.setVisible(false);
            settling.playFromStart();
        });
        window.whyModel().question().addListener(o -> button.setVisible(false));
        window.article().setOnScrolled(() -> button.setVisible(false));
    }

    private void show() {
        Deed deed = window.marking().deed();
        Optional<Bounds> words = window.article().selectionOnScreen();
        button.setVisible(deed != Deed.NOTHING && words.isPresent());
        if (button.isVisible()) {
            button.setText(Texts.of(deed == Deed.ADD ? "chip.mark" : "chip.changeWords"));
            place(words.get());
        }
    }

    /** Under the end of the words, so that it hides none of them. */
    private void place(Bounds words) {
        Point2D at = getParent().screenToLocal(words.getMinX(), words.getMaxY() + GAP);
        resizeRelocate(0, 0, getParent().getLayoutBounds().getWidth(), 0);
        button.applyCss();
        button.autosize();
        button.relocate(Math.max(GAP, at.getX()), at.getY());
    }
}
