package org.dateline.article;

import java.util.Objects;

/**
 * Something odd that was seen and survived while reading; shown to the reader and counted.
 *
 * @param span where in the article, possibly empty
 * @param message one plain sentence
 */
public record Notice(Span span, String message) {
    public Notice {
        Objects.requireNonNull(span);
        Objects.requireNonNull(message);
    }
}
