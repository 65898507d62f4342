package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void aKeyIsNamedByItsConstant() {
        assertThat(Keys.parse("Shortcut+PAGE_UP"))
                .isEqualTo(new KeyCodeCombination(KeyCode.PAGE_UP, KeyCombination.SHORTCUT_DOWN));
        assertThat(Keys.parse("Shortcut+0"))
                .isEqualTo(new KeyCodeCombination(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN));
        assertThat(Keys.parse("F6")).isEqualTo(new KeyCodeCombination(KeyCode.F6));
        assertThat(Keys.parse("Alt+Shift+RIGHT"))
                .isEqualTo(new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    @Test
    void readersSeeWhatStandsOnTheKey() {
        assertThat(Keys.text(Keys.parse("Alt+PAGE_DOWN"))).isEqualTo("Alt+Page down");
        assertThat(Keys.text(Keys.parse("Alt+OPEN_BRACKET"))).isEqualTo("Alt+[");
    }

    @Test
    void aTipSaysTheKeysThatDoTheSame() {
        assertThat(Keys.hint("command.undo")).isEqualTo("Undo (Ctrl+Z)");
        assertThat(Keys.hint("toolbar.export")).isEqualTo("Export (Ctrl+E)");
        assertThat(Keys.hint("map.legend")).isEqualTo("Legend");
    }

    @Test
    void keysBelongToTextsThatAreThereAndNoTwoCommandsShareThem() {
        ResourceBundle keys = ResourceBundle.getBundle("org.dateline.ui.keys", Locale.ROOT);

        assertThat(keys.keySet()).allSatisfy(key -> {
            assertThat(Texts.of(key)).isNotBlank();
            assertThat(Keys.forText(key)).isPresent();
        });
        assertThat(keys.keySet().stream()
                        .filter(key -> key.startsWith("command."))
                        .map(Keys::forText))
                .doesNotHaveDuplicates();
    }
}
