package org.dateline.ui.article;

import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** The size of a text and the margins beside it, which make lines of the right length. */
final class Margins {

    /** Longer lines are hard to read: about 75 characters of the serif at its usual size, in ems. */
    private static final double MEASURE_EMS = 36;

    private static final double LEAST = 24;
    private static final double SMALLEST_TEXT = 11;
    private static final double LARGEST_TEXT = 32;

    private final Region text;
    private double fontSize;
    /** The pixel by which the margin is wider for a moment, or none. */
    private double nudge;

    Margins(Region text) {
        this.text = text;
        text.widthProperty().addListener(o -> set());
    }

    /** What becomes of a size that is wished: neither too small nor too large to be read; pixels. */
    static double within(double pixels) {
        return Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, pixels));
    }

    /** Sets the text larger or smaller; pixels. */
    void setFontSize(double pixels) {
        double wanted = within(pixels);
        if (wanted != fontSize) {
            fontSize = wanted;
            text.setStyle("-fx-font-size: " + fontSize + "px;");
            text.applyCss();
            set();
            measureAgain();
        }
    }

    /**
     * Has every line measured again, which happens only when its width changes: for one pulse the margin is a pixel wider. Else
     * text in another size would be set over itself, as would text that was measured before the style sheets gave it its fonts.
     */
    void measureAgain() {
        Scene scene = text.getScene();
        if (scene == null || nudge > 0) {
            return;
        }
        nudge = 1;
        set();
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(Margins.this::endNudge);
            }
        });
    }

    private void endNudge() {
        nudge = 0;
        set();
    }

    private void set() {
        double side = Math.max(LEAST, Math.rint((text.getWidth() - MEASURE_EMS * fontSize) / 2));
        text.setPadding(new Insets(4, side + nudge, 4, side));
    }
}
