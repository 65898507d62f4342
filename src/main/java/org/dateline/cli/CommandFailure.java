package org.dateline.cli;

import org.dateline.wording.Worded;
import org.dateline.wording.WordedException;

/** A command cannot do its work. The message names cause and remedy in one sentence; exit status 1. */
final class CommandFailure extends WordedException {

    private static final long serialVersionUID = 1;

    CommandFailure(Worded message) {
        super(message, null);
    }

    CommandFailure(Worded message, Throwable cause) {
        super(message, cause);
    }

    /** A failure that needs no more words than what went wrong below. */
    static CommandFailure because(Exception cause) {
        return new CommandFailure(Worded.of(cause), cause);
    }
}
