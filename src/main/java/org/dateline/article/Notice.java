package org.dateline.article;

import java.util.Objects;
import org.dateline.wording.Saying;

/**
 * Something odd that was seen and survived while reading; shown to the reader and counted.
 *
 * @param span where in the article, possibly empty
 * @param message one plain sentence
 */
public record Notice(Span span, Saying message) {
    public Notice {
        Objects.requireNonNull(span);
        Objects.requireNonNull(message);
    }

    /** A notice in words that are the same in every language. */
    public Notice(Span span, String message) {
        this(span, Saying.verbatim(message));
    }
}
