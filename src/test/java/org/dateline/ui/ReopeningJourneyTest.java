package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.dateline.ui.settings.SettingsFile;
import org.dateline.ui.workspace.Document;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A window that was closed while articles were open, opened again. */
class ReopeningJourneyTest extends WindowJourney {

    private Path other;

    @Start
    void start(Stage stage) throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), Report.TEXT);
        other = Files.writeString(folder.resolve("other.txt"), "Herat was quiet on Friday.\n");
        desk = JourneyDesk.show(
                stage,
                JourneyDesk.engine(),
                folder,
                new JourneyDesk.NoFiles(),
                JourneyDesk.SETTINGS.leaving(List.of(other, report)));
    }

    @Test
    void theArticlesOfLastTimeAreOfferedAndKeptForTheNext(FxRobot robot) throws TimeoutException {
        var offer = robot.lookup("#reopen").queryAs(Button.class);
        assertThat(offer.getText()).isEqualTo("Reopen 2 articles from last time");

        robot.clickOn(offer);
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                onFxThread(() -> desk.workspace().documents().size() == 2));
        assertThat(desk.workspace().document().get().flatMap(Document::file)).contains(other);

        onFx(() -> desk.documents().close());
        onFx(() -> desk.close());
        assertThat(new SettingsFile(folder.resolve("window.properties")).read().session())
                .containsExactly(folder.resolve("report.txt"));
    }
}
