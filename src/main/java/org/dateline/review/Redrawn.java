package org.dateline.review;

import java.util.Optional;
import org.dateline.article.Span;

/**
 * A mention as a correction would mark it.
 *
 * @param old where it was marked before; empty when it is new
 * @param entry the mention anew
 */
record Redrawn(Optional<Span> old, Reviewed entry) {

    Redrawn(Reviewed before, Reviewed entry) {
        this(Optional.of(before.span()), entry);
    }

    Span span() {
        return entry.span();
    }

    boolean isMoved() {
        return !old.equals(Optional.of(span()));
    }
}
