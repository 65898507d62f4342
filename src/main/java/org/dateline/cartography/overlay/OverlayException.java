package org.dateline.cartography.overlay;

import java.nio.file.Path;

/** A file that cannot be laid over the map. The message names file, cause and remedy, for a reader's eyes. */
public final class OverlayException extends Exception {

    private static final long serialVersionUID = 1;

    public OverlayException(Path file, String cause, String remedy) {
        super(file + ": " + cause + ". " + remedy);
    }

    public OverlayException(Path file, String cause, String remedy, Throwable source) {
        super(file + ": " + cause + ". " + remedy, source);
    }
}
