package org.dateline.cli;

/** A command cannot do its work. The message names cause and remedy in one sentence; exit status 1. */
final class CommandFailure extends Exception {

    private static final long serialVersionUID = 1;

    CommandFailure(String message) {
        super(message);
    }

    CommandFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
