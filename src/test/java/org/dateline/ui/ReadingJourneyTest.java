package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.cartography.MapTheme;
import org.dateline.ui.Preferences.Look;
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
    void textOfAnotherSizeIsNotSetOverItself(FxRobot robot) throws TimeoutException {
        openText();
        for (double size : new double[] {13, 18, 24, 16}) {
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> desk.habits().setTextSize(size));
            WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
            var text = robot.lookup(".article-text").queryAs(StyleClassedTextArea.class);
            int line = 0;
            double foot = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < text.getParagraphs().size(); i++) {
                int length = text.getParagraphLength(i);
                if (length > 0) {
                    int begin = line;
                    var words = WaitForAsyncUtils.waitForAsyncFx(
                            5_000, () -> text.getCharacterBoundsOnScreen(begin, begin + length));
                    if (words.isEmpty()) {
                        break;
                    }
                    assertThat(words.get().getMinY())
                            .as("line %s at %s", i, size)
                            .isGreaterThanOrEqualTo(foot - 1);
                    foot = words.get().getMaxY();
                }
                line += length + 1;
            }
            assertThat(foot).isPositive();
        }
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
        assertThat(desk.online().on().get()).as("the map stays offline").isFalse();
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Window.getWindows().stream()
                        .filter(window -> window != desk.stage())
                        .toList()
                        .forEach(Window::hide));
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
