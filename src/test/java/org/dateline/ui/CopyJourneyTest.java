package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a reader takes along: words of the article, and the map. */
class CopyJourneyTest extends WindowJourney {

    private static final String BEFORE = "what was there before";

    @Start
    void start(Stage stage) throws IOException {
        show(stage);
    }

    @BeforeEach
    void fillTheClipboard() {
        onFx(() -> {
            var content = new ClipboardContent();
            content.putString(BEFORE);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    @Test
    void wordsAreCopiedAsTheyAreReadWhereverTheFileWrapsThem(FxRobot robot) throws TimeoutException {
        openText("The convoy left the camps near the river at dawn, before it rained, and came to Lashkar\r\n"
                + "Gah before noon; it had not been expected there, and nobody met it at the Deir ez-\r\n"
                + "Zor gate. The drivers slept beside their lorries on that night, he\u00ADlped\r\n"
                + "by nobody.\r\n\r\nHerat was quiet.\r\n");

        copyAll(robot);

        assertThat(clipboard())
                .startsWith(
                        "The convoy left the camps near the river at dawn, before it rained, and came to Lashkar Gah before noon;")
                .contains("at the Deir ez-Zor gate.")
                .contains(" on that night, helped")
                .endsWith("by nobody.\n\nHerat was quiet.\n");
    }

    @Test
    void wordsFromRightToLeftAreCopiedWithoutTheMarksThatSetThem(FxRobot robot) throws TimeoutException {
        String text = "نیروهای محلی می\u200Cگویند راه باز است.\n\nهرات آرام بود.";
        openText(text);

        copyAll(robot);

        assertThat(clipboard()).isEqualTo(text);
    }

    @Test
    void whereNothingIsSelectedTheClipboardKeepsWhatItHas(FxRobot robot) throws TimeoutException {
        openText();
        onFx(() -> desk.window().article().focusText());

        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        assertThat(clipboard()).isEqualTo(BEFORE);
    }

    @Test
    void theMapIsCopiedAsAPictureTwiceAsLargeAsItIsSeen(FxRobot robot) throws TimeoutException {
        openText();

        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                onFxThread(() -> Clipboard.getSystemClipboard().hasImage()));

        Image image = onFx(() -> Clipboard.getSystemClipboard().getImage());
        assertThat(image.getWidth()).isEqualTo(2.0 * view().width());
        assertThat(image.getHeight()).isEqualTo(2.0 * view().height());
    }

    private void copyAll(FxRobot robot) {
        var text = robot.lookup(".article-text").queryAs(StyleClassedTextArea.class);
        onFx(text::requestFocus);
        robot.press(KeyCode.CONTROL, KeyCode.A).release(KeyCode.A, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);
    }

    private static String clipboard() {
        return onFx(() -> Clipboard.getSystemClipboard().getString());
    }
}
