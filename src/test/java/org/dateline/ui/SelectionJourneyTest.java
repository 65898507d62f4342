package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.ui.workspace.Selection;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Marker, mention and row are one selection, and pointing only previews. */
class SelectionJourneyTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void aClickOnAMarkerOpensItsPopupAndLightsUpItsText(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.clickOn(pointOf(Report.LASHKAR_GAH));

        assertThat(robot.lookup(".popup-name").queryAs(Label.class).getText()).isEqualTo("Lashkar Gah");
        assertThat(robot.lookup(".popup-position").queryAs(Label.class).getText())
                .isEqualTo("1 of 2");
        assertThat(classesInTextAt("Lashkar Gah", 1)).contains("inhand");
        assertThat(classesInTextAt("Lashkar Gah", 2)).contains("lit");
        assertThat(chosenRow(robot)).contains("Lashkar Gah");

        robot.press(KeyCode.ALT).press(KeyCode.RIGHT).release(KeyCode.RIGHT).release(KeyCode.ALT);
        assertThat(robot.lookup(".popup-position").queryAs(Label.class).getText())
                .isEqualTo("2 of 2");
        assertThat(classesInTextAt("Lashkar Gah", 2)).contains("inhand");

        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".place-popup").query().isVisible()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(desk.workspace().selection().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void aClickOnAMentionSelectsItsMarkerAndBringsItIntoView(FxRobot robot) throws TimeoutException {
        open(robot);
        onFx(() -> desk.window().map().camera().pan(2_000, 0));
        assertThat(isOnMap(Report.HERAT)).isFalse();

        robot.clickOn(pointInText(robot, "Herat", 1));

        assertThat(desk.workspace().focus().get().place()).contains(Report.HERAT.id());
        assertThat(isOnMap(Report.HERAT)).isTrue();
        assertThat(markerOf(Report.HERAT).getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("selected"));
        assertThat(chosenRow(robot)).contains("Herat");
    }

    @Test
    void aRowOfTheListSelectsTooUntilEscape(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.clickOn(robot.lookup(".place-name")
                .match((Label label) -> label.getText().equals("Kandahar"))
                .<Node>query());

        assertThat(desk.workspace().selection().get()).isEqualTo(new Selection.OfPlace(Report.KANDAHAR.id()));
        assertThat(robot.lookup(".alternative-name").queryAs(Label.class).getText())
                .isEqualTo("Kandahar");

        robot.type(KeyCode.ESCAPE);
        assertThat(desk.workspace().selection().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void pointingAtAMentionPreviewsItsMarkerAndChangesNothing(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.moveTo(pointInText(robot, "Kandahar", 1));

        assertThat(desk.workspace().previewFocus().get().place()).contains(Report.KANDAHAR.id());
        assertThat(markerOf(Report.KANDAHAR).getPseudoClassStates())
                .anyMatch(state -> state.getPseudoClassName().equals("previewed"));
        assertThat(desk.workspace().selection().get()).isEqualTo(Selection.NOTHING);
    }
}
