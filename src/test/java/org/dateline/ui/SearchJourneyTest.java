package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.ui.workspace.Selection;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** How a reader finds words and places. */
class SearchJourneyTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void findingWordsGoesToThemAndEscapeLeaves(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.press(KeyCode.CONTROL, KeyCode.F).release(KeyCode.F, KeyCode.CONTROL);
        robot.write("market");

        var text = robot.lookup(".article-text").queryAs(StyleClassedTextArea.class);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text.getSelectedText()).isEqualTo("market");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".find-bar").query().isVisible()).isFalse();
    }

    @Test
    void theSearchBoxLeadsToPlacesOfTheArticle(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.clickOn("#search").write("lashk").type(KeyCode.ENTER);

        assertThat(desk.workspace().selection().get()).isEqualTo(new Selection.OfPlace(Report.LASHKAR_GAH.id()));
    }
}
