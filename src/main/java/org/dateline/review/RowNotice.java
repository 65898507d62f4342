package org.dateline.review;

import java.util.Objects;

/**
 * Something odd in a table that a person has edited, seen and survived.
 *
 * @param line its line in the file, from 1
 * @param message one plain sentence, without its full stop
 */
public record RowNotice(long line, String message) {

    public RowNotice {
        Objects.requireNonNull(message);
    }

    /** "line 7: the latitude is not a number: north". */
    public String inWords() {
        return "line " + line + ": " + message;
    }
}
