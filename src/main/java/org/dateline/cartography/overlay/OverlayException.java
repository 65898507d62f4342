package org.dateline.cartography.overlay;

import java.nio.file.Path;
import org.dateline.wording.Saying;
import org.dateline.wording.WordedException;

/** A file that cannot be laid over the map. The message names file, cause and remedy, for a reader's eyes. */
public final class OverlayException extends WordedException {

    private static final long serialVersionUID = 2;

    /**
     * A file and what to do about it.
     *
     * @param cause what is wrong with it, as the end of a sentence
     * @param remedy what to do, a sentence
     */
    public OverlayException(Path file, Saying cause, Saying remedy) {
        this(file, cause, remedy, null);
    }

    public OverlayException(Path file, Saying cause, Saying remedy, Throwable source) {
        this(Saying.of("trouble.file", file.toString(), cause, remedy), source);
    }

    private OverlayException(Saying saying, Throwable source) {
        super(saying, source);
    }
}
