package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.dateline.cartography.Viewport;
import org.dateline.review.Scope;
import org.dateline.review.SessionFile;
import org.dateline.review.Verdict;
import org.dateline.ui.workspace.Document;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does with articles that belong together. */
class SessionJourneyTest extends WindowJourney {

    private Path report;
    private Path other;
    private Path session;

    @Start
    void start(Stage stage) throws IOException {
        report = Files.writeString(folder.resolve("report.txt"), Report.TEXT);
        other = Files.writeString(folder.resolve("other.txt"), "Herat was quiet on Friday.\n");
        session = folder.resolve("week.dateline");
        desk = JourneyDesk.show(stage, JourneyDesk.engine(), folder, new Answers());
    }

    /** Saves the session where the test looks for it. */
    private final class Answers extends JourneyDesk.NoFiles {
        @Override
        public Optional<Path> toSave(String name, String description, String extension) {
            return Optional.of(session);
        }
    }

    @Test
    void aSessionReopensWithItsTabsTheirOrderTheMapOfAllAndEveryCorrection(FxRobot robot) throws Exception {
        open(List.of(other, report), 2);
        robot.clickOn("#tab-all");
        correctKandahar();
        onFx(() -> desk.window().map().camera().pan(60, 30));
        Viewport left = view();

        robot.press(KeyCode.CONTROL, KeyCode.S).release(KeyCode.S, KeyCode.CONTROL);
        await(() -> Files.exists(session));
        await(() -> desk.documents().sessionName().isPresent());
        assertThat(robot.lookup(".unsaved-dot").queryAll()).isEmpty();
        assertThat(folder.resolve("report.txt.dateline")).exists();
        closeAll();
        open(List.of(session), 2);
        await(() -> desk.workspace().isTogether());

        assertThat(desk.workspace().documents())
                .extracting(document -> document.file().orElseThrow())
                .containsExactly(other, report);
        assertThat(isTheVillage()).isTrue();
        assertThat(view().x()).isCloseTo(left.x(), Offset.offset(1e-9));
        assertThat(view().zoom()).isCloseTo(left.zoom(), Offset.offset(1e-9));
        onFx(() -> desk.correcting().undo());
        assertThat(isTheVillage()).isFalse();
    }

    @Test
    void theTabInFrontAndATextOfTheClipboardAreInTheSessionToo() throws Exception {
        open(List.of(report), 1);
        onFx(() -> desk.documents().openText("Herat was calm.\n"));
        await(() -> desk.workspace().documents().size() == 2);
        onFx(() -> desk.documents().saveSession());
        await(() -> desk.documents().sessionName().isPresent());
        closeAll();

        open(List.of(session), 2);

        await(() -> shown().analysis().article().text().equals("Herat was calm.\n"));
        assertThat(shown().file()).contains(folder.resolve("week-1.dateline"));
    }

    @Test
    void afterACrashTheTabsComeBackAndEachArticleOffersItsCorrections(FxRobot robot) throws Exception {
        open(List.of(report), 1);
        onFx(() -> desk.documents().saveSession());
        await(() -> desk.documents().sessionName().isPresent());
        open(List.of(other), 2);
        await(() -> SessionFile.isSession(session) && new SessionFile(session).hasAutosave());
        onFx(() -> desk.workspace().show(desk.workspace().documents().get(0)));
        correctKandahar();
        Path autosave = folder.resolve(".report.txt.dateline.autosave");
        await(() -> Files.exists(autosave));
        byte[] corrections = Files.readAllBytes(autosave);
        Path tabs = folder.resolve(".week.dateline.autosave");
        await(() -> readFront(tabs) == 0);
        byte[] list = Files.readAllBytes(tabs);
        // the reader of the test discards when asked; a program that is killed leaves its files
        closeAll();
        Files.write(autosave, corrections);
        Files.write(tabs, list);

        open(List.of(session), 2);

        await(() -> desk.keeping().isOffering(desk.workspace().documents().get(0)));
        assertThat(shown().file()).contains(report);
        assertThat(isTheVillage()).isFalse();
        robot.clickOn("Restore All");
        assertThat(isTheVillage()).isTrue();
        assertThat(desk.keeping().unsaved().get()).isTrue();
        assertThat(robot.lookup(".banner").query().isVisible()).isFalse();
    }

    private static int readFront(Path autosave) {
        try {
            String text = Files.readString(autosave);
            return text.contains("\"front\" : 0") ? 0 : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void aTextKeptInItsProjectIsStillThereAfterTheNextSaving() throws Exception {
        onFx(() -> desk.documents().openText("Herat and Kandahar were calm.\n"));
        await(() -> desk.workspace().documents().size() == 1);
        onFx(() -> desk.documents().save());
        await(() -> Files.exists(session));
        onFx(() -> desk.correcting()
                .decide(shown().review().mentions().get(0).span(), Scope.NAME, new Verdict.NotAPlace()));
        await(() -> desk.keeping().unsaved().get());
        onFx(() -> desk.documents().save());
        await(() -> !desk.keeping().unsaved().get());
        closeAll();

        open(List.of(session), 1);

        assertThat(shown().analysis().article().text()).isEqualTo("Herat and Kandahar were calm.\n");
        assertThat(shown().review().canUndo()).isTrue();
    }

    private void open(List<Path> files, int articles) throws TimeoutException {
        onFx(() -> desk.documents().open(files));
        await(() -> desk.workspace().documents().size() == articles);
    }

    private void closeAll() throws TimeoutException {
        onFx(() -> List.copyOf(desk.workspace().documents()).forEach(desk.documents()::close));
        await(() -> desk.workspace().documents().isEmpty());
    }

    private void correctKandahar() throws TimeoutException {
        onFx(() -> {
            String text = shown().analysis().article().text();
            int at = text.indexOf("Kandahar");
            desk.correcting()
                    .decide(
                            new org.dateline.article.Span(at, at + 8),
                            Scope.NAME,
                            new Verdict.Take(Report.KANDAHAR_VILLAGE));
        });
        await(() -> desk.correcting().canUndo().get());
    }

    private boolean isTheVillage() {
        return onFx(() -> shown().links().place(Report.KANDAHAR_VILLAGE.id()).isPresent());
    }

    private Document shown() {
        return desk.workspace().document().get().orElseThrow();
    }

    private static void await(Supplier<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, onFxThread(condition));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
