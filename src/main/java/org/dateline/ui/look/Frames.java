package org.dateline.ui.look;

import java.util.Optional;
import javafx.application.Platform;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.dateline.ui.settings.Settings.Frame;

/** Where the window stands, kept and found again. */
public final class Frames {

    private Frames() {}

    public static Optional<Frame> of(Stage stage) {
        return stage.getWidth() >= 100 && stage.getHeight() >= 100
                ? Optional.of(
                        new Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized()))
                : Optional.empty();
    }

    /** Keeps the window from getting too small to use, but never larger than a screen at 200 % scaling. */
    public static void limit(Stage stage, double width, double height) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(screen.getWidth(), width));
        stage.setMinHeight(Math.min(screen.getHeight(), height));
    }

    /** Puts the window where it stood if a screen is still there, else in the middle; never larger than the screen. */
    public static void restore(Stage stage, Optional<Frame> stood) {
        Optional<Frame> still = stood.filter(frame ->
                screenAt(frame.x(), frame.y(), frame.width(), frame.height()).isPresent());
        still.ifPresent(frame -> {
            stage.setX(frame.x());
            stage.setY(frame.y());
            // the screen may have become smaller since, or its scaling larger
            Rectangle2D screen = screenAt(frame.x(), frame.y(), frame.width(), frame.height())
                    .orElseThrow();
            stage.setWidth(Math.min(screen.getWidth(), frame.width()));
            stage.setHeight(Math.min(screen.getHeight(), frame.height()));
            stage.setMaximized(frame.maximized());
        });
        if (still.isEmpty()) {
            Rectangle2D screen = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(screen.getWidth(), 1440));
            stage.setHeight(Math.min(screen.getHeight(), 900));
        }
        if (!stage.isMaximized()) {
            insist(stage, stage.getWidth(), stage.getHeight());
        }
    }

    /**
     * Asks for the size again when the window stands: some window managers (Openbox) tell the toolkit about their frame so late that it
     * forgets what was wanted and opens the window as small as it may be.
     */
    private static void insist(Stage stage, double width, double height) {
        EventHandler<WindowEvent> again = new EventHandler<>() {
            @Override
            public void handle(WindowEvent event) {
                stage.removeEventHandler(WindowEvent.WINDOW_SHOWN, this);
                Platform.runLater(() -> {
                    if (!stage.isMaximized()) {
                        stage.setWidth(width);
                        stage.setHeight(height);
                    }
                });
            }
        };
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, again);
    }

    /** Brings a window that hangs over the edge of the screen, as happens above maximised windows, to the middle of its owner. */
    static void keepOver(Window owner, Window window) {
        Rectangle2D below = bounds(owner);
        Rectangle2D above = bounds(window);
        Rectangle2D screen = screenAt(below.getMinX(), below.getMinY(), below.getWidth(), below.getHeight())
                .orElseGet(() -> Screen.getPrimary().getVisualBounds());
        if (!screen.contains(above)) {
            Point2D wanted = over(below, above, screen);
            window.setX(wanted.getX());
            window.setY(wanted.getY());
        }
    }

    /** What windows may use of the first screen that a rectangle touches; empty when it touches none. */
    private static Optional<Rectangle2D> screenAt(double x, double y, double width, double height) {
        return Screen.getScreensForRectangle(x, y, width, height).stream()
                .findFirst()
                .map(Screen::getVisualBounds);
    }

    /** Where a window's upper left corner belongs that is to stand in the middle of another, and with its title on the screen in any case. */
    static Point2D over(Rectangle2D owner, Rectangle2D window, Rectangle2D screen) {
        return new Point2D(
                within(
                        owner.getMinX() + (owner.getWidth() - window.getWidth()) / 2,
                        screen.getMinX(),
                        screen.getMaxX() - window.getWidth()),
                within(
                        owner.getMinY() + (owner.getHeight() - window.getHeight()) / 2,
                        screen.getMinY(),
                        screen.getMaxY() - window.getHeight()));
    }

    private static double within(double wanted, double least, double most) {
        return Math.max(least, Math.min(most, wanted));
    }

    private static Rectangle2D bounds(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }
}
