package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.dateline.cartography.Viewport;
import org.dateline.ui.workspace.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does with the map's tools. */
@ExtendWith(ApplicationExtension.class)
class MapToolsJourneyTest {

    @TempDir
    private Path folder;

    private Desk desk;
    private Engine engine;

    @Start
    void start(Stage stage) {
        engine = JourneyDesk.engine();
        desk = JourneyDesk.show(stage, engine, folder, new JourneyDesk.NoFiles());
    }

    @Test
    void shiftAndADragZoomToTheBoxAndBackLeadsBack(FxRobot robot) {
        Viewport before = view();
        Point2D start = onMap(robot, 100, 300);

        robot.press(KeyCode.SHIFT)
                .moveTo(start)
                .press(MouseButton.PRIMARY)
                .moveTo(start.add(60, 50))
                .moveTo(start.add(150, 120))
                .release(MouseButton.PRIMARY)
                .release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(view().zoom()).isGreaterThan(before.zoom() + 1);
        var history = desk.window().map().tools();
        WaitForAsyncUtils.waitForAsyncFx(5000, history::back);
        assertThat(view().zoom()).isEqualTo(before.zoom());
        WaitForAsyncUtils.waitForAsyncFx(5000, history::forward);
        assertThat(view().zoom()).isGreaterThan(before.zoom() + 1);
    }

    @Test
    void twoClicksMeasureADistanceAndEscapeEndsIt(FxRobot robot) {
        robot.clickOn("#measure");
        robot.clickOn(onMap(robot, 200, 300));
        robot.clickOn(onMap(robot, 320, 340));

        assertThat(robot.lookup(".measure-length").queryAs(Label.class).getText())
                .endsWith(" km");
        robot.clickOn(onMap(robot, 330, 250));
        assertThat(robot.lookup(".measure-length").queryAs(Label.class).getText())
                .contains("the last leg");
        robot.type(KeyCode.BACK_SPACE);
        assertThat(desk.window().map().tools().measure().route().get().points()).hasSize(2);
        robot.type(KeyCode.ESCAPE);
        assertThat(desk.window().map().tools().measure().active().get()).isFalse();
        assertThat(robot.lookup(".measure-length").query().getParent().isVisible())
                .isFalse();
    }

    @Test
    void aRightClickTellsWhatIsHere(FxRobot robot) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> engine.loadedGeoparser().isPresent());
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> desk.window().map().flyTo(Report.HERAT.location(), 9));
        Viewport view = view();

        // without a window system nobody turns a right click into this event
        Node host = robot.lookup(".map-host").query();
        Point2D at = onMap(robot, view.width() / 2.0 + 3, view.height() / 2.0 + 3);
        Point2D inScene = host.localToScene(view.width() / 2.0 + 3, view.height() / 2.0 + 3);
        WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> host.fireEvent(new ContextMenuEvent(
                        ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                        inScene.getX(),
                        inScene.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        null)));
        WaitForAsyncUtils.waitForFxEvents();

        List<String> lines = robot.lookup(".context-menu .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(lines).anyMatch(line -> line.matches("34\\.3\\d+, 62\\.\\d+"));
        assertThat(lines).anyMatch(line -> line.startsWith("41S "));
        assertThat(lines).anyMatch(line -> line.startsWith("Herat, "));
        robot.type(KeyCode.ESCAPE);
    }

    private Viewport view() {
        return desk.window().map().camera().view().get();
    }

    private static Point2D onMap(FxRobot robot, double x, double y) {
        Node host = robot.lookup(".map-host").query();
        Bounds box = host.localToScreen(host.getLayoutBounds());
        return new Point2D(box.getMinX() + x, box.getMinY() + y);
    }
}
