package org.dateline.recognition.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Span;

/**
 * A word of a text: a run of letters, marks and digits. Apostrophes divide Latin words ("d'Alep") and belong to Cyrillic ones
 * ("Слов'янськ").
 *
 * @param span where it stands
 * @param text as written
 * @param lower in lower case
 */
record Word(Span span, String text, String lower) {

    boolean isCapitalized() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    /** The words of one script in a part of a text; words with letters of another script are left out. */
    static List<Word> of(String text, Span part, Script script) {
        List<Word> words = new ArrayList<>();
        int at = part.start();
        while (at < part.end()) {
            int c = text.codePointAt(at);
            if (!belongs(c)) {
                at += Character.charCount(c);
                continue;
            }
            int end = end(text, at, part.end());
            if (script.owns(c)) {
                String word = text.substring(at, end);
                words.add(new Word(new Span(at, end), word, word.toLowerCase(Locale.ROOT)));
            }
            at = end;
        }
        return words;
    }

    /** The end of the word that starts at an offset, {@code limit} at the latest. */
    static int end(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int c = text.codePointAt(at);
            boolean inside = belongs(c) || isApostrophe(c) && joins(text, at, limit);
            if (!inside) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    /** Whether a character is part of a word wherever it stands. */
    static boolean belongs(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ';
    }

    private static boolean joins(String text, int at, int limit) {
        return at > 0
                && at + 1 < limit
                && Script.CYRILLIC.owns(text.charAt(at - 1))
                && Script.CYRILLIC.owns(text.charAt(at + 1));
    }
}
