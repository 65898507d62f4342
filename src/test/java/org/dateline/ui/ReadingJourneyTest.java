package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.cartography.MapTheme;
import org.dateline.ui.settings.Preferences;
import org.dateline.ui.settings.Preferences.Look;
import org.dateline.ui.settings.SettingsFile;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Selection;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader does to feel at home: follow the text on the map, call commands by name, choose colours and language. */
class ReadingJourneyTest extends WindowJourney {

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @AfterEach
    void speakEnglishAgain() {
        Texts.speak(Optional.of("en"));
    }

    @Test
    void theMapFollowsFromParagraphToParagraph(FxRobot robot) throws TimeoutException {
        openText();

        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        assertThat(desk.window().article().follows().get()).isTrue();
        robot.press(KeyCode.ALT, KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN, KeyCode.ALT);
        robot.press(KeyCode.ALT, KeyCode.PAGE_DOWN).release(KeyCode.PAGE_DOWN, KeyCode.ALT);

        assertThat(desk.workspace().selection().get()).isEqualTo(new Selection.OfParagraph(1));
        assertThat(desk.workspace().focus().get().places()).contains(Report.KANDAHAR.id());
        assertThat(desk.settings().get().preferences().follows()).isTrue();
    }

    @Test
    void textOfAnotherSizeIsMeasuredAnew(FxRobot robot) throws TimeoutException {
        String paragraph = "The convoy left Herat at dawn and was not seen again before the evening. ".repeat(2);
        openText((paragraph + "\n\n").repeat(20));

        for (double size : new double[] {13, 30, 16, 11, 24}) {
            onFx(() -> desk.habits().setTextSize(size));
            WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
            List<Bounds> seen =
                    onFx(() -> paragraphsSeen(robot.lookup(".article-text").queryAs(StyleClassedTextArea.class)));

            assertThat(seen).as("at %s", size).hasSizeGreaterThan(1);
            for (int i = 1; i < seen.size(); i++) {
                // nothing is set over the paragraph before it, nor left as far below it as in another size
                assertThat(seen.get(i).getMinY() - seen.get(i - 1).getMaxY())
                        .as("gap %s at %s", i, size)
                        .isBetween(-1.0, 2 * size);
            }
        }
    }

    private static List<Bounds> paragraphsSeen(StyleClassedTextArea text) {
        return IntStream.range(0, text.getVisibleParagraphs().size())
                .map(text::visibleParToAllParIndex)
                .filter(line -> text.getParagraphLength(line) > 0)
                .mapToObj(line -> text.getCharacterBoundsOnScreen(
                        text.getAbsolutePosition(line, 0),
                        text.getAbsolutePosition(line, text.getParagraphLength(line))))
                .flatMap(Optional::stream)
                .toList();
    }

    @Test
    void aCommandIsFoundByAFewLettersAndDone(FxRobot robot) throws TimeoutException {
        openText();

        robot.press(KeyCode.CONTROL, KeyCode.K).release(KeyCode.K, KeyCode.CONTROL);
        assertThat(robot.lookup(".palette-ground").query().isVisible()).isTrue();
        robot.write("lightdark").type(KeyCode.ENTER);

        assertThat(robot.lookup(".palette-ground").query().isVisible()).isFalse();
        assertThat(desk.appearance().look().get()).isEqualTo(Look.DARK);
    }

    @Test
    void escapeLeavesThePaletteAndNothingElse(FxRobot robot) throws TimeoutException {
        openText();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> desk.workspace().select(new Selection.OfPlace(Report.HERAT.id())));

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P).release(KeyCode.P, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup(".palette-ground").query().isVisible()).isFalse();
        assertThat(desk.workspace().focus().get().place()).contains(Report.HERAT.id());
    }

    @Test
    void settingsShowAtOnceAndAreKept(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);

        choose(robot, "#settings-look", Look.CONTRAST);
        choose(robot, "#settings-language", Optional.of("de"));

        assertThat(desk.window().getStyleClass()).contains("contrast");
        assertThat(desk.appearance().map().get()).isEqualTo(MapTheme.CONTRAST);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> desk.habits().keep());
        Preferences kept =
                new SettingsFile(folder.resolve("window.properties")).read().preferences();
        assertThat(kept.look()).isEqualTo(Look.CONTRAST);
        assertThat(kept.language()).contains("de");
        assertThat(desk.layering().online().on().get())
                .as("the map stays offline")
                .isFalse();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Window.getWindows().stream()
                        .filter(window -> window != desk.stage())
                        .toList()
                        .forEach(Window::hide));
    }

    @Test
    void theGreetingMakesWayForTheBarsUnderTheMap(FxRobot robot) throws TimeoutException {
        openText();
        robot.interact(() -> desk.comforts().greet());
        robot.interact(() -> desk.guides().checkPlaces());
        assertThat(robot.lookup(".greeting").query().isVisible()).isFalse();

        robot.interact(() -> desk.comforts().greet());
        robot.interact(() -> desk.guides().followStory());
        assertThat(robot.lookup(".greeting").query().isVisible()).isFalse();
        robot.interact(() -> desk.guides().endStory());
    }

    @Test
    void theGreetingIsShownUntilItIsUnderstood(FxRobot robot) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            desk.habits().prefer(preferences -> preferences.greeted(false));
            desk.comforts().greet();
        });
        assertThat(robot.lookup(".greeting-heading").queryAllAs(Label.class)).hasSize(3);

        robot.clickOn("#greeting-close");

        assertThat(robot.lookup(".greeting").query().isVisible()).isFalse();
        assertThat(desk.settings().get().preferences().greeted()).isTrue();
    }

    @Test
    void aNewWindowSpeaksTheLanguageChosen(FxRobot robot) {
        Node card = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            Texts.speak(Optional.of("de"));
            return new Greeting(() -> {});
        });

        assertThat(robot.from(card).lookup("#greeting-close").queryButton().getText())
                .isEqualTo("Verstanden");
    }

    private static <T> void choose(FxRobot robot, String box, T value) {
        @SuppressWarnings("unchecked") // the box's values are of this type, or the test fails
        ComboBox<T> choices = robot.lookup(box).queryAs(ComboBox.class);
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> choices.setValue(value));
        WaitForAsyncUtils.waitForFxEvents();
    }
}
