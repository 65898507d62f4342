package org.dateline.cartography.query;

import org.dateline.wording.Language;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/** A condition that cannot be understood or would give wrong answers. The message says why and what to write instead. */
public final class FilterException extends Exception implements Worded {

    private static final long serialVersionUID = 2;

    private final transient Saying saying;

    FilterException(Saying saying) {
        this(saying, null);
    }

    FilterException(Saying saying, Throwable cause) {
        super(saying.in(Language.ENGLISH), cause);
        this.saying = saying;
    }

    @Override
    public String in(Language language) {
        return saying.in(language);
    }
}
