package org.dateline.ui;

import javafx.scene.control.Tooltip;

/** Tool tips: what a button does, and the keys that do the same. */
public final class Tips {

    private Tips() {}

    /** The tip that a text gives, with keys where there are any: "Undo (Ctrl+Z)". */
    public static Tooltip of(String textKey) {
        return new Tooltip(Keys.hint(textKey));
    }
}
