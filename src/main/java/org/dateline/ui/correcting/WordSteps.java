package org.dateline.ui.correcting;

import java.util.Optional;
import org.dateline.article.Span;

/**
 * Moves the ends of a span word by word, and trims spans to their words. A word is a run of letters and digits, with the
 * apostrophes inside it; in scripts that write without spaces, one character. Pure.
 */
final class WordSteps {

    /** Which end of a span moves. */
    enum Edge {
        BEGIN,
        END
    }

    private WordSteps() {}

    /** The span without what is no word at its ends; empty when there is no word in it. */
    static Optional<Span> trim(String text, Span span) {
        int start = span.start();
        int end = Math.min(span.end(), text.length());
        while (start < end && !isWord(text, start)) {
            start += Character.charCount(text.codePointAt(start));
        }
        while (end > start && !isWord(text, before(text, end))) {
            end = before(text, end);
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The span with one word more at an end, within a limit; empty when there is none. */
    static Optional<Span> longer(String text, Span span, Edge edge, Span limit) {
        if (edge == Edge.END) {
            int from = span.end();
            while (from < limit.end() && !isWord(text, from)) {
                from += Character.charCount(text.codePointAt(from));
            }
            return from >= limit.end()
                    ? Optional.empty()
                    : Optional.of(new Span(span.start(), wordEnd(text, from, limit)));
        }
        int to = span.start();
        while (to > limit.start() && !isWord(text, before(text, to))) {
            to = before(text, to);
        }
        return to <= limit.start() ? Optional.empty() : Optional.of(new Span(wordStart(text, to, limit), span.end()));
    }

    /** The span with one word fewer at an end; empty when it is but one word. */
    static Optional<Span> shorter(String text, Span span, Edge edge) {
        if (edge == Edge.END) {
            Optional<Span> rest = trim(text, new Span(span.start(), wordStart(text, span.end(), span)));
            return rest.filter(left -> left.start() == span.start());
        }
        Optional<Span> rest = trim(text, new Span(wordEnd(text, span.start(), span), span.end()));
        return rest.filter(left -> left.end() == span.end());
    }

    private static int wordEnd(String text, int from, Span limit) {
        int at = from + Character.charCount(text.codePointAt(from));
        while (at < limit.end() && isWord(text, at) && !standsAlone(text, at) && !standsAlone(text, before(text, at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int wordStart(String text, int end, Span limit) {
        int at = before(text, end);
        while (at > limit.start()
                && isWord(text, before(text, at))
                && !standsAlone(text, at)
                && !standsAlone(text, before(text, at))) {
            at = before(text, at);
        }
        return at;
    }

    private static boolean isWord(String text, int at) {
        int character = text.codePointAt(at);
        if (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean apostrophe = character == '\'' || character == '\u2019';
        return apostrophe
                && at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.codePointBefore(at))
                && Character.isLetter(text.codePointAt(at + 1));
    }

    private static boolean standsAlone(String text, int at) {
        return Character.isIdeographic(text.codePointAt(at));
    }

    private static int before(String text, int at) {
        return at - Character.charCount(text.codePointBefore(at));
    }
}
