package org.dateline.wording;

/** What somebody typed that makes no sense, with what would. */
public final class Refusal extends IllegalArgumentException implements Worded {

    private static final long serialVersionUID = 1;

    private final transient Saying saying;

    public Refusal(Saying saying) {
        this(saying, null);
    }

    /** A refusal because of something that went wrong below. */
    public Refusal(Saying saying, Throwable cause) {
        super(saying.in(Language.ENGLISH), cause);
        this.saying = saying;
    }

    @Override
    public String in(Language language) {
        return saying.in(language);
    }
}
