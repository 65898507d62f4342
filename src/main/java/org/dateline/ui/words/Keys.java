package org.dateline.ui.words;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys as a reader knows them. */
public final class Keys {

    /** Where the toolkit would say "PAGE_DOWN". */
    private static final Map<KeyCode, String> NAMES = Map.of(
            KeyCode.PAGE_DOWN, "keys.pageDown",
            KeyCode.PAGE_UP, "keys.pageUp",
            KeyCode.BACK_SPACE, "keys.backSpace",
            KeyCode.COMMA, ",",
            KeyCode.EQUALS, "keys.plus",
            KeyCode.MINUS, "−",
            KeyCode.ENTER, "keys.enter",
            KeyCode.DELETE, "keys.delete");

    /** Keys of other keyboards that do the same: of a German one, which has no key for the equals sign, and of the keypad. */
    private static final Map<KeyCode, KeyCode> TWINS = Map.of(
            KeyCode.PLUS, KeyCode.EQUALS,
            KeyCode.ADD, KeyCode.EQUALS,
            KeyCode.SUBTRACT, KeyCode.MINUS,
            KeyCode.NUMPAD0, KeyCode.DIGIT0);

    /** As the toolkit writes them wherever keys have words and not signs. */
    private static final Map<String, String> MODIFIERS =
            Map.of("Ctrl+", "keys.control", "Shift+", "keys.shift", "Alt+", "keys.alt");

    private static final ResourceBundle OF_TEXTS = ResourceBundle.getBundle(
            "org.dateline.ui.words.keys",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Keys() {}

    /** The keys that do what a text names, such as "command.open"; empty when none do. */
    public static Optional<KeyCombination> forText(String textKey) {
        return OF_TEXTS.containsKey(textKey) ? Optional.of(parse(OF_TEXTS.getString(textKey))) : Optional.empty();
    }

    /**
     * A combination such as "Shortcut+PAGE_UP", its last part a letter, a digit or the name of a constant of {@link KeyCode}. The toolkit's own
     * parser would take such a name for a character, which no keyboard has.
     */
    public static KeyCombination parse(String keys) {
        int last = keys.lastIndexOf('+') + 1;
        String key = keys.substring(last);
        String name = key.length() == 1 ? key : KeyCode.valueOf(key).getName();
        return new Shown((KeyCodeCombination) KeyCombination.valueOf(keys.substring(0, last) + name));
    }

    /** "Ctrl+Page down"; empty for an item without keys. */
    public static String of(MenuItem item) {
        return item.getAccelerator() == null ? "" : text(item.getAccelerator());
    }

    /** The digit of a key, also of the keypad; empty for any other key. */
    public static OptionalInt digit(KeyCode code) {
        return code.isDigitKey()
                ? OptionalInt.of(code.name().charAt(code.name().length() - 1) - '0')
                : OptionalInt.empty();
    }

    /** What stands on the keys, in the language of the window: "Ctrl+Page down", "Strg+Bild ab". */
    public static String text(KeyCombination keys) {
        return keys.getDisplayText();
    }

    private static String shown(KeyCodeCombination keys) {
        String shown = keys.getDisplayText();
        String key = new KeyCodeCombination(keys.getCode()).getDisplayText();
        String modifiers = shown.substring(0, shown.length() - key.length());
        for (Map.Entry<String, String> modifier : MODIFIERS.entrySet()) {
            modifiers = modifiers.replace(modifier.getKey(), Texts.of(modifier.getValue()) + "+");
        }
        String name = NAMES.getOrDefault(keys.getCode(), key);
        return modifiers + (name.startsWith("keys.") ? Texts.of(name) : name);
    }

    /** Keys that menus and tips show as {@link #text} says. */
    private static final class Shown extends KeyCombination {

        private final KeyCodeCombination keys;

        Shown(KeyCodeCombination keys) {
            super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
            this.keys = keys;
        }

        @Override
        public boolean match(KeyEvent event) {
            KeyCode twin = TWINS.getOrDefault(event.getCode(), event.getCode());
            // a keyboard that has the plus on the key of the equals sign wants Shift for it
            boolean shift = event.isShiftDown() && keys.getCode() != KeyCode.EQUALS;
            return keys.match(new KeyEvent(
                    event.getEventType(),
                    event.getCharacter(),
                    event.getText(),
                    twin,
                    shift,
                    event.isControlDown(),
                    event.isAltDown(),
                    event.isMetaDown()));
        }

        @Override
        public String getName() {
            return keys.getName();
        }

        @Override
        public String getDisplayText() {
            return shown(keys);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Shown shown && shown.keys.equals(keys);
        }

        @Override
        public int hashCode() {
            return keys.hashCode();
        }
    }

    /** What a text names with its keys behind it, as a tool tip says it: "Undo (Ctrl+Z)". */
    public static String hint(String textKey) {
        String name = Texts.of(textKey);
        return forText(textKey).map(keys -> name + " (" + text(keys) + ")").orElse(name);
    }
}
