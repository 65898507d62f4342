package org.dateline.ui.layers;

import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.dateline.cartography.Overlay;

/** One of the reader's own layers: what was read, and how it is to be shown. */
public final class OwnLayer {

    private final Overlay overlay;
    private final Optional<Path> file;
    private final BooleanProperty visible = new SimpleBooleanProperty(true);
    private final DoubleProperty opacity;

    OwnLayer(Overlay overlay, Optional<Path> file) {
        this.overlay = overlay;
        this.file = file;
        this.opacity = new SimpleDoubleProperty(overlay.opacity());
    }

    /** Where it was read from. */
    public Optional<Path> file() {
        return file;
    }

    public String name() {
        return overlay.name();
    }

    public BooleanProperty visible() {
        return visible;
    }

    /** From 0 to 1. */
    public DoubleProperty opacity() {
        return opacity;
    }

    /** What is painted. A hidden layer stays in the list, fully transparent, so that the others keep their colours. */
    Overlay painted() {
        return overlay.withOpacity(visible.get() ? Math.max(0, Math.min(1, opacity.get())) : 0);
    }

    Overlay overlay() {
        return overlay;
    }
}
