package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.stage.Stage;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Viewport;
import org.dateline.ui.workspace.Selection;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a reader moves the map. */
class MapJourneyTest extends WindowJourney {

    /** How far a flung map is dragged, in view pixels. */
    private static final double FLUNG = 144;

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

    @Test
    void twoFingersZoomAboutTheirMiddle(FxRobot robot) throws TimeoutException {
        open(robot);
        Viewport before = view();
        Node host = robot.lookup(".map-host").query();
        var under = before.at(180, 220);

        onFx(() -> host.fireEvent(pinch(host.localToScene(180, 220), 2)));

        assertThat(view().zoom()).isCloseTo(before.zoom() + 1, within(1e-9));
        assertThat(view().at(180, 220).distanceMetres(under)).isLessThan(10);
    }

    @Test
    void aDoubleClickGoesNearerToWhatLiesUnderIt(FxRobot robot) throws TimeoutException {
        open(robot);
        Viewport before = view();
        Bounds box = onScreen(robot.lookup(".map-host").query());
        var at = new Point2D(box.getMinX() + 70, box.getMaxY() - 130);
        var under = before.at(70, box.getHeight() - 130);

        robot.doubleClickOn(at);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(view().zoom()).isCloseTo(before.zoom() + 1, within(1e-9));
        assertThat(view().at(70, box.getHeight() - 130).distanceMetres(under)).isLessThan(10);
    }

    @Test
    void aDragThatIsLetGoInFlightGlidesOnAndComesToRest(FxRobot robot) throws TimeoutException {
        open(robot);
        onFx(() -> desk.window().map().camera().setAnimated(true));
        Viewport before = view();
        Bounds box = onScreen(robot.lookup(".map-host").query());
        Point2D free = new Point2D(box.getMinX() + 60, box.getMaxY() - 120);

        onFx(() -> {
            Node host = robot.lookup(".map-host").query();
            fling(host, host.screenToLocal(free));
        });
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                onFxThread(() -> !desk.window().map().camera().isMoving()));

        assertThat((before.x() - view().x()) * before.worldPixels()).isGreaterThan(FLUNG + 10);
        assertThat(view().zoom()).isEqualTo(before.zoom());
    }

    @Test
    void thePopupStaysInsideTheMapWhereverItsMarkerStands(FxRobot robot) throws TimeoutException {
        open(robot);
        onFx(() -> desk.window().map().popup().open(Report.HERAT.id()));
        Viewport now = view();
        for (double[] corner : new double[][] {
            {8, 8},
            {now.width() - 8, 8},
            {8, now.height() - 8},
            {now.width() - 8, now.height() - 8},
            {now.width() / 2.0, now.height() / 2.0}
        }) {
            var at = now.toScreen(Report.HERAT.location());
            onFx(() -> desk.window().map().camera().jumpTo(Camera.pan(now, corner[0] - at.x, corner[1] - at.y)));
            Bounds card = onScreen(robot.lookup(".place-popup").query());
            assertThat(onScreen(robot.lookup(".map-pane").query()).contains(card))
                    .isTrue();
        }
    }

    @Test
    void whoeverHasTheKeyboardOnTheMapKeepsItWhenMarkersJoin(FxRobot robot) throws TimeoutException {
        open(robot);
        onFx(() -> desk.window().map().flyTo(Report.HERAT.location(), 9));
        onFx(() -> markerOf(Report.HERAT).requestFocus());
        onFx(() -> desk.window().map().flyTo(Report.HERAT.location(), 2));

        Node owner = onFx(() -> desk.window().getScene().getFocusOwner());
        assertThat(owner.getAccessibleText()).contains("places: ").contains("Herat");
    }

    /** Moves of a hand that is still moving when it lets go, 8 milliseconds apart. */
    private static void fling(Node host, Point2D from) {
        mouse(host, MouseEvent.MOUSE_PRESSED, from, true);
        for (int step = 1; step <= 12; step++) {
            long until = System.nanoTime() + 8_000_000;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            mouse(host, MouseEvent.MOUSE_DRAGGED, from.add(step * FLUNG / 12, 0), false);
        }
        mouse(host, MouseEvent.MOUSE_RELEASED, from.add(FLUNG, 0), false);
    }

    private static void mouse(Node host, EventType<MouseEvent> type, Point2D at, boolean still) {
        Point2D scene = host.localToScene(at);
        host.fireEvent(new MouseEvent(
                type,
                scene.getX(),
                scene.getY(),
                scene.getX(),
                scene.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                type != MouseEvent.MOUSE_RELEASED,
                false,
                false,
                false,
                false,
                still,
                null));
    }

    private static ZoomEvent pinch(Point2D at, double factor) {
        return new ZoomEvent(
                ZoomEvent.ZOOM,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                false,
                false,
                false,
                false,
                false,
                false,
                factor,
                factor,
                null);
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
