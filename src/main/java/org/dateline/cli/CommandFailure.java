package org.dateline.cli;

import org.dateline.wording.Language;
import org.dateline.wording.Worded;

/** A command cannot do its work. The message names cause and remedy in one sentence; exit status 1. */
final class CommandFailure extends Exception implements Worded {

    private static final long serialVersionUID = 1;

    private final transient Worded message;

    CommandFailure(Worded message) {
        super(message.in(Language.ENGLISH));
        this.message = message;
    }

    CommandFailure(Worded message, Throwable cause) {
        super(message.in(Language.ENGLISH), cause);
        this.message = message;
    }

    /** A failure that needs no more words than what went wrong below. */
    static CommandFailure because(Exception cause) {
        return new CommandFailure(Worded.of(cause), cause);
    }

    @Override
    public String in(Language language) {
        return message.in(language);
    }
}
