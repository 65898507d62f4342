package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.dateline.cartography.Viewport;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** How a reader moves the map. */
class MapJourneyTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void theWheelZoomsAboutThePointer(FxRobot robot) throws TimeoutException {
        open(robot);
        Viewport before = view();
        Node host = robot.lookup(".map-host").query();
        var under = before.at(200, 150);

        onFx(() -> {
            Point2D at = host.localToScene(200, 150);
            host.fireEvent(scroll(at.getX(), at.getY(), 80));
        });

        assertThat(view().zoom()).isGreaterThan(before.zoom() + 0.5);
        assertThat(view().at(200, 150).distanceMetres(under)).isLessThan(2_000);
    }

    @Test
    void draggingMovesTheMap(FxRobot robot) throws TimeoutException {
        open(robot);
        Viewport before = view();
        Bounds box = onScreen(robot.lookup(".map-host").query());
        Point2D free = new Point2D(box.getMinX() + 60, box.getMaxY() - 120);

        robot.moveTo(free)
                .press(MouseButton.PRIMARY)
                .moveTo(free.add(80, -40))
                .moveTo(free.add(120, -60))
                .release(MouseButton.PRIMARY);

        assertThat((before.x() - view().x()) * before.worldPixels()).isBetween(100.0, 140.0);
        assertThat(desk.workspace().selection().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void theKeyboardMovesZoomsAndFits(FxRobot robot) throws TimeoutException {
        open(robot);
        Viewport fitted = view();
        onFx(() -> desk.window().map().focusMap());

        robot.type(KeyCode.RIGHT);
        assertThat(view().x()).isGreaterThan(fitted.x());
        robot.type(KeyCode.PLUS);
        assertThat(view().zoom()).isGreaterThan(fitted.zoom());
        robot.type(KeyCode.MINUS).type(KeyCode.MINUS);
        assertThat(view().zoom()).isLessThan(fitted.zoom());
        robot.type(KeyCode.HOME);
        assertThat(view()).isEqualTo(fitted);
    }

    private static ScrollEvent scroll(double x, double y, double delta) {
        return new ScrollEvent(
                ScrollEvent.SCROLL,
                x,
                y,
                x,
                y,
                false,
                false,
                false,
                false,
                false,
                false,
                0,
                delta,
                0,
                delta,
                ScrollEvent.HorizontalTextScrollUnits.NONE,
                0,
                ScrollEvent.VerticalTextScrollUnits.NONE,
                0,
                0,
                null);
    }
}
