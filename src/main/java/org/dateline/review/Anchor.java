package org.dateline.review;

import java.util.Objects;
import org.dateline.article.Span;

/**
 * Words of an article with what stands around them, after the Web Annotation model's TextQuoteSelector, so that they can be
 * found again when the text has changed.
 *
 * @param span where they stood
 * @param prefix up to {@value #CONTEXT} characters before them
 * @param exact the words
 * @param suffix up to {@value #CONTEXT} characters after them
 */
public record Anchor(Span span, String prefix, String exact, String suffix) {

    static final int CONTEXT = 32;

    public Anchor {
        Objects.requireNonNull(prefix);
        Objects.requireNonNull(suffix);
        if (exact.isEmpty() || exact.length() != span.length()) {
            throw new IllegalArgumentException("span " + span + " does not fit \"" + exact + "\"");
        }
    }

    public static Anchor of(String text, Span span) {
        int from = Math.max(0, span.start() - CONTEXT);
        int to = Math.min(text.length(), span.end() + CONTEXT);
        return new Anchor(
                span,
                text.substring(isCut(text, from) ? from + 1 : from, span.start()),
                span.of(text),
                text.substring(span.end(), isCut(text, to) ? to - 1 : to));
    }

    /** Whether an offset parts the two halves of one character. */
    private static boolean isCut(String text, int offset) {
        return offset > 0
                && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }
}
