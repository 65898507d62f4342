package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.cartography.Viewport;
import org.dateline.gazetteer.Place;
import org.dateline.ui.settings.Preferences.Look;
import org.dateline.ui.settings.Settings;
import org.dateline.ui.settings.SettingsFile;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does with the window as a whole: open, export, dress, close. */
class WindowTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @Test
    void openingAReportShowsItsTextItsMarkersAndItsList(FxRobot robot) throws TimeoutException {
        open(robot);

        assertThat(robot.lookup(".article-text")
                        .queryAs(StyleClassedTextArea.class)
                        .getText())
                .isEqualTo(Report.TEXT);
        ListView<?> list = robot.lookup("#places-list").queryAs(ListView.class);
        // five places, a name not found and a road to it, each of these two under its heading
        assertThat(list.getItems().size()).isEqualTo(9);
        assertThat(markerOf(Report.LASHKAR_GAH).getAccessibleText())
                .isEqualTo("Lashkar Gah, provincial capital in Helmand, Afghanistan, 2 mentions");
        assertThat(robot.lookup(".status-line .label").queryAllAs(Label.class))
                .anySatisfy(label -> assertThat(label.getText()).startsWith("5 places, 8 mentions"));
        for (Place place : List.of(Report.LASHKAR_GAH, Report.HERAT, Report.KANDAHAR)) {
            assertThat(isOnMap(place)).as(place.name()).isTrue();
        }
    }

    @Test
    void exportWritesWhatTheWindowShows(FxRobot robot) throws TimeoutException, IOException {
        open(robot);

        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        robot.clickOn(robot.lookup(".export-dialog .button")
                .match((Button button) -> button.isDefaultButton())
                .<Node>query());

        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> Files.exists(saved));
        byte[] png = Files.readAllBytes(saved);
        assertThat(png).startsWith(0x89, 'P', 'N', 'G');
        assertThat(width(png)).isEqualTo(view().width() * 2);
        WaitForAsyncUtils.waitFor(
                5, TimeUnit.SECONDS, () -> robot.lookup(".toast").query().isVisible());
        try (var files = Files.list(folder)) {
            assertThat(files.filter(f -> f.toString().endsWith(".tmp"))).isEmpty();
        }
    }

    @Test
    void aFileThatCannotBeReadIsSaidInTheWindow(FxRobot robot) throws TimeoutException {
        onFx(() -> desk.documents().open(folder.resolve("missing.txt")));

        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(".banner").query().isVisible());
        assertThat(robot.lookup(".banner .label").queryAs(Label.class).getText())
                .contains("missing.txt");
        assertThat(robot.lookup(".empty-state").query().isVisible()).isTrue();
    }

    @Test
    void lightAndDarkSwitchWithTheMap(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D).release(KeyCode.D, KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(desk.appearance().look().get()).isEqualTo(Look.DARK);
        assertThat(desk.window().getStyleClass()).contains("dark").doesNotContain("light");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, onFxThread(() -> desk.window().map().isCrisp()));
    }

    @Test
    void closingRemembersTheWindowTheFileAndTheView(FxRobot robot) throws TimeoutException {
        open(robot);
        onFx(() -> desk.window().map().camera().pan(100, 0));
        Viewport left = view();

        onFx(desk::close);

        Settings kept = new SettingsFile(folder.resolve("window.properties")).read();
        assertThat(kept.frame()).isPresent();
        assertThat(kept.recent().get(0).file().getFileName()).hasToString("report.txt");
        assertThat(kept.recent().get(0).view().orElseThrow().x()).isEqualTo(left.x());
    }

    private static int width(byte[] png) {
        return (png[16] & 0xFF) << 24 | (png[17] & 0xFF) << 16 | (png[18] & 0xFF) << 8 | png[19] & 0xFF;
    }
}
