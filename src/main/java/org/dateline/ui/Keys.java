package org.dateline.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Keys as a reader knows them. */
final class Keys {

    /** Where the toolkit would say "CLOSE_BRACKET". */
    private static final Map<KeyCode, String> NAMES = Map.of(
            KeyCode.PAGE_DOWN, "keys.pageDown",
            KeyCode.PAGE_UP, "keys.pageUp",
            KeyCode.OPEN_BRACKET, "[",
            KeyCode.CLOSE_BRACKET, "]",
            KeyCode.COMMA, ",",
            KeyCode.EQUALS, "=",
            KeyCode.MINUS, "−",
            KeyCode.DELETE, "keys.delete");

    private static final ResourceBundle OF_TEXTS = ResourceBundle.getBundle(
            "org.dateline.ui.keys",
            Locale.ROOT,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Keys() {}

    /** The keys that do what a text names, such as "command.open"; empty when none do. */
    static Optional<KeyCombination> forText(String textKey) {
        return OF_TEXTS.containsKey(textKey) ? Optional.of(parse(OF_TEXTS.getString(textKey))) : Optional.empty();
    }

    /**
     * A combination such as "Shortcut+PAGE_UP", its last part a letter, a digit or the name of a constant of {@link KeyCode}. The toolkit's own
     * parser would take such a name for a character, which no keyboard has.
     */
    static KeyCombination parse(String keys) {
        int last = keys.lastIndexOf('+') + 1;
        String key = keys.substring(last);
        String name = key.length() == 1 ? key : KeyCode.valueOf(key).getName();
        return KeyCombination.valueOf(keys.substring(0, last) + name);
    }

    /** "Ctrl+Page down"; empty for an item without keys. */
    static String of(MenuItem item) {
        return item.getAccelerator() == null ? "" : text(item.getAccelerator());
    }

    static String text(KeyCombination keys) {
        String shown = keys.getDisplayText();
        if (keys instanceof KeyCodeCombination coded && NAMES.containsKey(coded.getCode())) {
            String name = NAMES.get(coded.getCode());
            String plain = new KeyCodeCombination(coded.getCode()).getDisplayText();
            String wanted = name.startsWith("keys.") ? Texts.of(name) : name;
            return shown.substring(0, shown.length() - plain.length()) + wanted;
        }
        return shown;
    }

    /** What a text names with its keys behind it, as a tool tip says it: "Undo (Ctrl+Z)". */
    static String hint(String textKey) {
        String name = Texts.of(textKey);
        return forText(textKey).map(keys -> name + " (" + text(keys) + ")").orElse(name);
    }
}
