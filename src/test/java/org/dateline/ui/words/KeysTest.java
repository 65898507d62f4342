package org.dateline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KeysTest {

    @AfterEach
    void speakEnglishAgain() {
        Texts.speak(Optional.of("en"));
    }

    @Test
    void aKeyIsNamedByItsConstant() {
        assertThat(Keys.parse("Shortcut+PAGE_UP").match(pressed(KeyCode.PAGE_UP, false, true, false)))
                .isTrue();
        assertThat(Keys.parse("Shortcut+0").match(pressed(KeyCode.DIGIT0, false, true, false)))
                .isTrue();
        assertThat(Keys.parse("F6").match(pressed(KeyCode.F6, false, false, false)))
                .isTrue();
        assertThat(Keys.parse("Alt+Shift+RIGHT").match(pressed(KeyCode.RIGHT, true, false, true)))
                .isTrue();
        assertThat(Keys.parse("Alt+Shift+RIGHT").match(pressed(KeyCode.RIGHT, false, false, true)))
                .isFalse();
    }

    private static KeyEvent pressed(KeyCode code, boolean shift, boolean control, boolean alt) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, alt, false);
    }

    @Test
    void keysAreEqualWhereTheyAreTheSameAndSoCanBeFoundTwice() {
        assertThat(Keys.parse("Shortcut+K"))
                .isEqualTo(Keys.parse("Shortcut+K"))
                .hasSameHashCodeAs(Keys.parse("Shortcut+K"));
        assertThat(Keys.parse("Shortcut+K")).isNotEqualTo(Keys.parse("Shortcut+L"));
    }

    @Test
    void keysAreNamedAsOnAKeyboardOfTheLanguage() {
        Texts.speak(Optional.of("de"));

        assertThat(Keys.text(Keys.parse("Shortcut+Shift+PAGE_DOWN"))).isEqualTo("Strg+Umschalt+Bild ab");
        assertThat(Keys.hint("command.undo")).isEqualTo("Rückgängig (Strg+Z)");
        assertThat(Keys.hint("command.about")).endsWith("(Alt+Eingabe)");
    }

    @Test
    void readersSeeWhatStandsOnTheKey() {
        assertThat(Keys.text(Keys.parse("Alt+PAGE_DOWN"))).isEqualTo("Alt+Page down");
        assertThat(Keys.text(Keys.parse("Alt+BACK_SPACE"))).isEqualTo("Alt+Backspace");
    }

    @Test
    void aKeyIsFoundOnAnotherKeyboardAndOnTheKeypad() {
        KeyCombination larger = Keys.parse("Shortcut+EQUALS");

        assertThat(larger.match(pressed(KeyCode.EQUALS, false, true, false))).isTrue();
        assertThat(larger.match(pressed(KeyCode.PLUS, false, true, false))).isTrue();
        assertThat(larger.match(pressed(KeyCode.EQUALS, true, true, false))).isTrue();
        assertThat(larger.match(pressed(KeyCode.ADD, false, true, false))).isTrue();
        assertThat(larger.match(pressed(KeyCode.PLUS, false, false, false))).isFalse();
        assertThat(Keys.parse("Shortcut+MINUS").match(pressed(KeyCode.SUBTRACT, false, true, false)))
                .isTrue();
        assertThat(Keys.digit(KeyCode.NUMPAD7)).hasValue(7);
        assertThat(Keys.digit(KeyCode.DIGIT7)).hasValue(7);
        assertThat(Keys.digit(KeyCode.F7)).isEmpty();
    }

    @Test
    void aTipSaysTheKeysThatDoTheSame() {
        assertThat(Keys.hint("command.undo")).isEqualTo("Undo (Ctrl+Z)");
        assertThat(Keys.hint("toolbar.export")).isEqualTo("Export (Ctrl+E)");
        assertThat(Keys.hint("map.legend")).isEqualTo("Legend");
    }

    @Test
    void keysBelongToTextsThatAreThereAndNoTwoCommandsShareThem() {
        ResourceBundle keys = ResourceBundle.getBundle("org.dateline.ui.words.keys", Locale.ROOT);

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
