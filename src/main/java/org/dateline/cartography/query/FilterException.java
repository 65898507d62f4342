package org.dateline.cartography.query;

import org.dateline.wording.Saying;
import org.dateline.wording.WordedException;

/** A condition that cannot be understood or would give wrong answers. The message says why and what to write instead. */
public final class FilterException extends WordedException {

    private static final long serialVersionUID = 2;

    FilterException(Saying saying) {
        this(saying, null);
    }

    FilterException(Saying saying, Throwable cause) {
        super(saying, cause);
    }
}
