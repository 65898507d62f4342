package org.dateline.ui.look;

import java.util.Optional;
import javafx.animation.FadeTransition;
import javafx.animation.PauseTransition;
import javafx.animation.SequentialTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;
import org.dateline.ui.words.Message;

/** A word in passing over the lower part of the window; goes by itself and is in nobody's way. */
public final class Toast extends Label {

    /** Long enough for two lines. */
    private static final Duration STAY = Duration.seconds(5);

    private static final double WIDEST = 620;

    private static final Duration FADE = Duration.millis(400);

    private final SequentialTransition leaving;
    private Optional<Message> shown = Optional.empty();

    public Toast() {
        getStyleClass().add("toast");
        setWrapText(true);
        setMaxWidth(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        setMouseTransparent(true);
        setVisible(false);
        var fade = new FadeTransition(FADE, this);
        fade.setToValue(0);
        leaving = new SequentialTransition(new PauseTransition(STAY), fade);
        leaving.setOnFinished(event -> setVisible(false));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(WIDEST, super.computePrefWidth(height));
    }

    public void show(Message message) {
        shown = Optional.of(message);
        setText(message.text());
        setOpacity(1);
        setVisible(true);
        leaving.playFromStart();
    }

    /** Says in this language what another says just now. */
    public void takeOver(Toast other) {
        if (other.isVisible()) {
            other.shown.ifPresent(this::show);
        }
    }
}
