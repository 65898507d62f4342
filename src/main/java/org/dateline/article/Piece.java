package org.dateline.article;

import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of text that stands by itself, before it is known what it is.
 *
 * @param span its text without white space around it, never empty
 * @param told what the format says that it is, a figcaption for example
 */
record Piece(Span span, Optional<ParagraphKind> told) {
    Piece {
        Objects.requireNonNull(told);
        if (span.length() == 0) {
            throw new IllegalArgumentException("empty piece at " + span.start());
        }
    }

    static Piece of(Span span) {
        return new Piece(span, Optional.empty());
    }
}
