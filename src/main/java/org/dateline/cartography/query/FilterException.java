package org.dateline.cartography.query;

/** A condition that cannot be understood or would give wrong answers. The message says why and what to write instead. */
public final class FilterException extends Exception {

    private static final long serialVersionUID = 1;

    FilterException(String message) {
        super(message);
    }

    FilterException(String message, Throwable cause) {
        super(message, cause);
    }
}
