package org.dateline.ui.words;

import java.io.IOException;

/** A file that could not be written; the message names file, cause and remedy. */
public final class FileProblem extends IOException {

    private static final long serialVersionUID = 1;

    public FileProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
