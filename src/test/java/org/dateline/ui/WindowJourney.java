package org.dateline.ui;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.cartography.Viewport;
import org.dateline.gazetteer.Place;
import org.dateline.ui.workspace.Engine;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** A window with a small report to open, and how a test looks at it and lays hands on it. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowJourney {

    @TempDir
    Path folder;

    Engine engine;
    Desk desk;
    Path saved;

    /** To be called by the method that starts the test, which must be its own. */
    void show(Stage stage) throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), Report.TEXT, StandardCharsets.UTF_8);
        saved = folder.resolve("out-" + System.nanoTime() + ".png");
        engine = JourneyDesk.engine();
        desk = JourneyDesk.show(stage, engine, folder, new Answers(report));
    }

    /** Writes a second article beside the report, which names two of its places. */
    Path otherArticle() throws IOException {
        return Files.writeString(
                folder.resolve("other.txt"), "Herat was quiet on Friday.\n\nSo was Kandahar, and Herat again.\n");
    }

    /** Opens the report, and saves where the test looks for it. */
    private final class Answers extends JourneyDesk.NoFiles {
        private final Path report;

        Answers(Path report) {
            this.report = report;
        }

        @Override
        public List<Path> toOpen(Set<String> extensions, Optional<Path> begin) {
            return List.of(report);
        }

        @Override
        public Optional<Path> toSave(String name, String description, String extension) {
            saved = saved.resolveSibling(saved.getFileName().toString().replace(".png", "." + extension));
            return Optional.of(saved);
        }
    }

    void open(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                onFxThread(() -> desk.workspace().document().get().isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Opens the report as from the clipboard. */
    void openText() throws TimeoutException {
        openText(Report.TEXT);
    }

    /** Opens a text as from the clipboard. */
    void openText(String text) throws TimeoutException {
        onFx(() -> desk.documents().openText(text));
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                onFxThread(() -> desk.workspace().document().get().isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    Viewport view() {
        return onFx(() -> desk.window().map().camera().view().get());
    }

    boolean isOnMap(Place place) {
        Viewport view = view();
        var at = view.toScreen(place.location());
        return at.x >= 0 && at.y >= 0 && at.x <= view.width() && at.y <= view.height();
    }

    Node markerOf(Place place) {
        return onFx(() -> desk.window().lookupAll(".marker").stream()
                .filter(node -> node.getAccessibleText().startsWith(place.name() + ","))
                .findFirst()
                .orElseThrow());
    }

    Point2D pointOf(Place place) {
        return onFx(() -> markerOf(place).localToScreen(0, 0));
    }

    Point2D pointInText(FxRobot robot, String word, int occurrence) {
        var text = robot.lookup(".article-text").queryAs(StyleClassedTextArea.class);
        int start = Report.span(word, occurrence).start();
        Bounds box =
                onFx(() -> text.getCharacterBoundsOnScreen(start, start + 2).orElseThrow());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    List<String> classesInTextAt(String word, int occurrence) {
        var text = (StyleClassedTextArea) desk.window().lookup(".article-text");
        int start = Report.span(word, occurrence).start();
        return onFx(() -> List.copyOf(text.getStyleOfChar(start)));
    }

    static String chosenRow(FxRobot robot) {
        return String.valueOf(robot.lookup("#places-list")
                .queryAs(ListView.class)
                .getSelectionModel()
                .getSelectedItem());
    }

    static Bounds onScreen(Node node) {
        return onFx(() -> node.localToScreen(node.getLayoutBounds()));
    }

    static Callable<Boolean> onFxThread(Supplier<Boolean> question) {
        return () -> onFx(question);
    }

    static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    static <T> T onFx(Supplier<T> question) {
        return Platform.isFxApplicationThread()
                ? question.get()
                : WaitForAsyncUtils.waitForAsyncFx(10_000, question::get);
    }
}
