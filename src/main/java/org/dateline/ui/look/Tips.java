package org.dateline.ui.look;

import javafx.scene.control.Tooltip;
import org.dateline.ui.words.Keys;

/** Tool tips: what a button does, and the keys that do the same. */
public final class Tips {

    private Tips() {}

    /** The tip that a text gives, with keys where there are any: "Undo (Ctrl+Z)". */
    public static Tooltip of(String textKey) {
        return new Tooltip(Keys.hint(textKey));
    }
}
