package org.dateline.ui.map;

import java.util.Locale;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** A patch of an overlay's colour, as its areas look on the map; an empty frame for a picture. */
public final class OverlaySwatch {

    private OverlaySwatch() {}

    /** A patch; {@code rgb} as 0xRRGGBB. */
    public static Node of(OptionalInt rgb) {
        var patch = new Region();
        patch.getStyleClass().add("overlay-swatch");
        patch.setMinSize(14, 10);
        patch.setMaxSize(14, 10);
        rgb.ifPresent(colour -> patch.setStyle(String.format(
                Locale.ROOT,
                "-fx-background-color: #%06x40; -fx-border-color: #%06x; -fx-border-width: 1.5;",
                colour,
                colour)));
        return patch;
    }
}
