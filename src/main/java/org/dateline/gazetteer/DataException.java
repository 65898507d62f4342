package org.dateline.gazetteer;

import java.io.IOException;
import java.nio.file.Path;

/** A file of {@code data} that is missing or damaged. The message names file, cause and remedy, for a reader's eyes. */
public final class DataException extends IOException {

    private static final long serialVersionUID = 1;

    public DataException(Path file, String cause, String remedy) {
        super(file + ": " + cause + ". " + remedy);
    }

    public DataException(Path file, String cause, String remedy, Throwable source) {
        super(file + ": " + cause + ". " + remedy, source);
    }
}
