package org.dateline.wording;

/** A failure that a reader is told in their own language. Its message, for those who debug, is English. */
public abstract class WordedException extends Exception implements Worded {

    private static final long serialVersionUID = 1;

    private final transient Worded words;

    /** A failure, because of something that went wrong below or, where that is null, by itself. */
    protected WordedException(Worded words, Throwable cause) {
        super(words.in(Language.ENGLISH), cause);
        this.words = words;
    }

    @Override
    public final String in(Language language) {
        return words.in(language);
    }
}
