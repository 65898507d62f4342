package org.dateline.article;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A paragraph of an article.
 *
 * @param span its text, without the line ends around it
 * @param kind what it is
 * @param dateline the "MOSCOW, 3 March (Agency) –" that opens it, without the text after the dash
 * @param repeats the index of the earlier paragraph that says the same, where there is one
 */
public record Paragraph(Span span, ParagraphKind kind, Optional<Span> dateline, OptionalInt repeats) {

    public Paragraph {
        Objects.requireNonNull(kind);
        if (dateline.isPresent() && !span.contains(dateline.get())) {
            throw new IllegalArgumentException("dateline " + dateline.get() + " outside of paragraph " + span);
        }
    }

    public static Paragraph body(Span span) {
        return new Paragraph(span, ParagraphKind.BODY, Optional.empty(), OptionalInt.empty());
    }
}
