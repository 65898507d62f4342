package org.dateline.ui;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.dateline.ui.Settings.Frame;

/** Where the window stands, kept and found again. */
final class Frames {

    private Frames() {}

    static Optional<Frame> of(Stage stage) {
        return stage.getWidth() >= 100 && stage.getHeight() >= 100
                ? Optional.of(
                        new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()))
                : Optional.empty();
    }

    /** Keeps the window from getting too small to use, but never larger than a screen at 200 % scaling. */
    static void limit(Stage stage, double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(screen.getWidth(), width));
        stage.setMinHeight(Math.min(screen.getHeight(), height));
    }

    /** Puts the window where it stood if a screen is still there, else in the middle; never larger than the screen. */
    static void restore(Stage stage, Optional<Frame> stood) {
        Optional<Frame> still = stood.filter(f -> !Screen.getScreensForRectangle(f.x(), f.y(), f.width(), f.height())
                .isEmpty());
        still.ifPresent(frame -> {
            stage.setX(frame.x());
            stage.setY(frame.y());
            stage.setWidth(frame.width());
            stage.setHeight(frame.height());
            stage.setMaximized(frame.maximized());
        });
        if (still.isEmpty()) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(screen.getWidth(), 1440));
            stage.setHeight(Math.min(screen.getHeight(), 900));
        }
    }
}
