package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.Viewport;
import org.dateline.gazetteer.Place;
import org.dateline.ui.Preferences.Look;
import org.dateline.ui.map.CartographyPainter;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does in the window, from opening a report to taking its map away. */
@ExtendWith(ApplicationExtension.class)
class WindowTest {

    @TempDir
    private static Path folder;

    private static Engine engine;

    private Desk desk;
    private Path saved;

    @BeforeAll
    static void load() {
        engine = Engine.start(Report::geoparser, () -> Basemap.open(Path.of("data", "basemap")));
    }

    @Start
    void start(Stage stage) throws IOException {
        Fonts.load(Path.of("data", "fonts"));
        Path report = Files.writeString(folder.resolve("report.txt"), Report.TEXT, StandardCharsets.UTF_8);
        saved = folder.resolve("out-" + System.nanoTime() + ".png");
        var tools = new Desk.Tools(
                engine,
                new FxTaskRunner(),
                new CartographyPainter(engine::basemap),
                JourneyDesk.SETTINGS,
                new SettingsFile(folder.resolve("window.properties")),
                new Answers(report),
                List.of());
        desk = new Desk(stage, tools);
        desk.window().map().camera().setAnimated(false);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
    }

    private final class Answers implements FileQuestions {
        private final Path report;

        Answers(Path report) {
            this.report = report;
        }

        @Override
        public Optional<Path> toOpen(Set<String> extensions, Optional<Path> begin) {
            return Optional.of(report);
        }

        @Override
        public Optional<Path> toSave(String name, String description, String extension) {
            saved = saved.resolveSibling(saved.getFileName().toString().replace(".png", "." + extension));
            return Optional.of(saved);
        }

        @Override
        public Unsaved aboutUnsaved() {
            return Unsaved.DISCARD;
        }
    }

    @Test
    void openingAReportShowsItsTextItsMarkersAndItsList(FxRobot robot) throws TimeoutException {
        open(robot);

        assertThat(robot.lookup(".article-text")
                        .queryAs(StyleClassedTextArea.class)
                        .getText())
                .isEqualTo(Report.TEXT);
        ListView<?> list = robot.lookup("#places-list").queryAs(ListView.class);
        assertThat(list.getItems().size()).isEqualTo(7);
        assertThat(markerOf(Report.LASHKAR_GAH).getAccessibleText())
                .isEqualTo("Lashkar Gah, provincial capital in Helmand, Afghanistan, 2 mentions");
        assertThat(robot.lookup(".status-line .label").queryAllAs(Label.class))
                .anySatisfy(label -> assertThat(label.getText()).startsWith("5 places, 8 mentions"));
        for (Place place : List.of(Report.LASHKAR_GAH, Report.HERAT, Report.KANDAHAR)) {
            assertThat(isOnMap(place)).as(place.name()).isTrue();
        }
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
    void aRowOfTheListSelectsToo(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.clickOn(robot.lookup(".place-name")
                .match((Label label) -> label.getText().equals("Kandahar"))
                .<Node>query());

        assertThat(desk.workspace().selection().get()).isEqualTo(new Selection.OfPlace(Report.KANDAHAR.id()));
        assertThat(robot.lookup(".alternative-name").queryAs(Label.class).getText())
                .isEqualTo("Kandahar");
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

    @Test
    void theSearchBoxLeadsToPlacesOfTheArticle(FxRobot robot) throws TimeoutException {
        open(robot);

        robot.clickOn("#search").write("lashk").type(KeyCode.ENTER);

        assertThat(desk.workspace().selection().get()).isEqualTo(new Selection.OfPlace(Report.LASHKAR_GAH.id()));
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
        onFx(() -> desk.open(folder.resolve("missing.txt")));

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

    private void open(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.CONTROL, KeyCode.O).release(KeyCode.O, KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                onFxThread(() -> desk.workspace().document().get().isPresent()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Viewport view() {
        return onFx(() -> desk.window().map().camera().view().get());
    }

    private boolean isOnMap(Place place) {
        Viewport view = view();
        var at = view.toScreen(place.location());
        return at.x >= 0 && at.y >= 0 && at.x <= view.width() && at.y <= view.height();
    }

    private Node markerOf(Place place) {
        return onFx(() -> desk.window().lookupAll(".marker").stream()
                .filter(node -> node.getAccessibleText().startsWith(place.name() + ","))
                .findFirst()
                .orElseThrow());
    }

    private Point2D pointOf(Place place) {
        return onFx(() -> markerOf(place).localToScreen(0, 0));
    }

    private Point2D pointInText(FxRobot robot, String word, int occurrence) {
        var text = robot.lookup(".article-text").queryAs(StyleClassedTextArea.class);
        int start = Report.span(word, occurrence).start();
        Bounds box =
                onFx(() -> text.getCharacterBoundsOnScreen(start, start + 2).orElseThrow());
        return new Point2D(box.getCenterX(), box.getCenterY());
    }

    private List<String> classesInTextAt(String word, int occurrence) {
        var text = (StyleClassedTextArea) desk.window().lookup(".article-text");
        int start = Report.span(word, occurrence).start();
        return onFx(() -> List.copyOf(text.getStyleOfChar(start)));
    }

    private static String chosenRow(FxRobot robot) {
        return String.valueOf(robot.lookup("#places-list")
                .queryAs(ListView.class)
                .getSelectionModel()
                .getSelectedItem());
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

    private static Bounds onScreen(Node node) {
        return onFx(() -> node.localToScreen(node.getLayoutBounds()));
    }

    private static int width(byte[] png) {
        return (png[16] & 0xFF) << 24 | (png[17] & 0xFF) << 16 | (png[18] & 0xFF) << 8 | png[19] & 0xFF;
    }

    private static java.util.concurrent.Callable<Boolean> onFxThread(Supplier<Boolean> question) {
        return () -> onFx(question);
    }

    private static void onFx(Runnable work) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, work);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static <T> T onFx(Supplier<T> question) {
        return Platform.isFxApplicationThread()
                ? question.get()
                : WaitForAsyncUtils.waitForAsyncFx(10_000, question::get);
    }
}
