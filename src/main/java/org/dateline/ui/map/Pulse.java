package org.dateline.ui.map;

import javafx.animation.FadeTransition;
import javafx.animation.Interpolator;
import javafx.animation.ParallelTransition;
import javafx.animation.ScaleTransition;
import javafx.scene.Node;
import javafx.util.Duration;

/** A ring that spreads and fades twice, to draw the eye to a marker; then it is still. */
final class Pulse {

    private static final Duration BEAT = Duration.millis(750);
    private static final double SPREAD = 2.4;
    private static final double BEGINS_AT = 0.75;

    private final Node ring;
    private final ParallelTransition beat;

    Pulse(Node ring) {
        this.ring = ring;
        ring.setOpacity(0);
        ring.setMouseTransparent(true);
        var spreading = new ScaleTransition(BEAT, ring);
        spreading.setFromX(1);
        spreading.setFromY(1);
        spreading.setToX(SPREAD);
        spreading.setToY(SPREAD);
        spreading.setInterpolator(Interpolator.EASE_OUT);
        var fading = new FadeTransition(BEAT, ring);
        fading.setFromValue(BEGINS_AT);
        fading.setToValue(0);
        beat = new ParallelTransition(spreading, fading);
        beat.setCycleCount(2);
    }

    void play() {
        beat.playFromStart();
    }

    void stop() {
        beat.stop();
        ring.setOpacity(0);
    }
}
