package org.dateline.review;

import java.io.IOException;
import java.nio.file.Path;

/** A file of the reader's that cannot be read or written. The message names file, cause and remedy, for a reader's eyes. */
public final class ReviewFileException extends IOException {

    private static final long serialVersionUID = 1;

    public ReviewFileException(Path file, String cause, String remedy) {
        super(file + ": " + cause + ". " + remedy + ".");
    }

    public ReviewFileException(Path file, String cause, String remedy, Throwable source) {
        super(file + ": " + cause + ". " + remedy + ".", source);
    }
}
