package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a reader corrects a place and takes it back. */
class CorrectionJourneyTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void takingAnotherCandidateMovesTheMarkerAndUndoMovesItBack(FxRobot robot) throws TimeoutException {
        open(robot);
        robot.clickOn(pointInText(robot, "Kandahar", 1));

        onFx(() -> robot.lookup(".alternative").queryButton().fire());
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, onFxThread(desk.correcting().canUndo()::get));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(desk.workspace().focus().get().place()).contains(Report.KANDAHAR_VILLAGE.id());
        assertThat(isOnMap(Report.KANDAHAR_VILLAGE)).isTrue();
        assertThat(robot.lookup(".why-verdict").queryAs(Label.class).getText()).contains("checked");
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
        assertThat(desk.workspace().links().orElseThrow().place(Report.KANDAHAR.id()))
                .isPresent();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z).release(KeyCode.Z, KeyCode.SHIFT, KeyCode.CONTROL);
        assertThat(desk.workspace().links().orElseThrow().place(Report.KANDAHAR_VILLAGE.id()))
                .isPresent();
    }
}
