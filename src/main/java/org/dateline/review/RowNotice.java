package org.dateline.review;

import java.util.Objects;
import org.dateline.wording.Saying;

/**
 * Something odd in a table that a person has edited, seen and survived.
 *
 * @param line its line in the file, from 1
 * @param message one plain sentence, without its full stop
 */
public record RowNotice(long line, Saying message) {

    public RowNotice {
        Objects.requireNonNull(message);
    }

    /** "line 7: the latitude is not a number: north". */
    public Saying inWords() {
        return Saying.of("row.at", line, message);
    }
}
