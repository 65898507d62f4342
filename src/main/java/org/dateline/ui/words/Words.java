package org.dateline.ui.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that is read from right to left, cut so that JavaFX sets it well. Where JavaFX breaks a line within a run of such text
 * it shows the rest twice (seen in 21 and 22), and it draws a box for a joiner that should not be seen. Neither happens when
 * each word, and each joiner, is a run of its own.
 */
public final class Words {

    private Words() {}

    /** The parts of a text, in order; put together they are the text. */
    public static List<String> of(String text) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean hidden = isHidden(text.charAt(i));
            if (hidden && i > start) {
                parts.add(text.substring(start, i));
                start = i;
            }
            boolean ends = hidden || Character.isWhitespace(text.charAt(i)) && !whitespaceFollows(text, i);
            if (ends) {
                parts.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            parts.add(text.substring(start));
        }
        return parts;
    }

    /** The parts of a text in which what is not to be seen stands apart; put together they are the text. */
    public static List<String> apart(String text) {
        var parts = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isHidden(text.charAt(i)) != isHidden(text.charAt(start))) {
                parts.add(text.substring(start, i));
                start = i;
            }
        }
        return parts;
    }

    /** A text without the marks that only set it; the joiners of Persian belong to its words. */
    public static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.chars()
                .filter(c -> c == '\u200C' || c == '\u200D' || !isHidden((char) c))
                .forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** Joiners, soft hyphens and the marks of the bidirectional algorithm, which are not to be seen. */
    public static boolean isHidden(char c) {
        return c == '\u00AD'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u2069';
    }

    private static boolean whitespaceFollows(String text, int i) {
        return i + 1 < text.length() && Character.isWhitespace(text.charAt(i + 1));
    }
}
