package org.dateline.wording;

import java.io.IOException;

/** The same as {@link WordedException}, for what goes wrong with a file. */
public abstract class WordedIOException extends IOException implements Worded {

    private static final long serialVersionUID = 1;

    private final transient Worded words;

    /** A failure, because of something that went wrong below or, where that is null, by itself. */
    protected WordedIOException(Worded words, Throwable cause) {
        super(words.in(Language.ENGLISH), cause);
        this.words = words;
    }

    @Override
    public final String in(Language language) {
        return words.in(language);
    }
}
