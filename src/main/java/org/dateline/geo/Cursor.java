package org.dateline.geo;

import java.util.Locale;

/**
 * A place in a text that moves on as it is read, and never behind a limit: whatever is asked there is empty. Not
 * thread-safe.
 */
final class Cursor {

    /** No word that means anything here is longer. */
    private static final int LONGEST_WORD = 16;

    private final CharSequence text;
    private final int limit;
    private int at;

    Cursor(CharSequence text, int start, int limit) {
        this.text = text;
        this.at = start;
        this.limit = limit;
    }

    /** The offset in the text of the next character. */
    int at() {
        return at;
    }

    void moveTo(int offset) {
        at = offset;
    }

    void skip(int characters) {
        at += characters;
    }

    void skipSpaces(int most) {
        for (int i = 0; i < most && isSpace(next(0)); i++) {
            at++;
        }
    }

    /** Skips what stands there of some characters. */
    void skipAll(String characters) {
        while (isAnyOf(characters)) {
            at++;
        }
    }

    /** The character so many behind the next one, or 0 when there is none. */
    char next(int ahead) {
        int offset = at + ahead;
        return offset >= 0 && offset < limit ? text.charAt(offset) : 0;
    }

    boolean isAnyOf(String characters) {
        return next(0) != 0 && characters.indexOf(next(0)) >= 0;
    }

    boolean isDigit(int ahead) {
        return Character.isDigit(next(ahead));
    }

    /** How many digits of ASCII stand there, from so many characters behind the next one on. */
    int digits(int ahead) {
        int end = ahead;
        while (next(end) >= '0' && next(end) <= '9') {
            end++;
        }
        return end - ahead;
    }

    String read(int characters) {
        String read = text.subSequence(at, at + characters).toString();
        at += characters;
        return read;
    }

    /** The letters from here on, with the inner full stops of abbreviations such as "с.ш.". */
    String word() {
        int length = 0;
        while (length < LONGEST_WORD && (Character.isLetter(next(length)) || isInnerStop(length))) {
            length++;
        }
        return length == 0 ? "" : text.subSequence(at, at + length).toString();
    }

    private boolean isInnerStop(int ahead) {
        return ahead > 0
                && next(ahead) == '.'
                && Character.UnicodeBlock.CYRILLIC.equals(Character.UnicodeBlock.of(next(ahead - 1)));
    }

    /** Skips the next word and a full stop behind it, if it is one of some in any case. */
    boolean skipWord(String... words) {
        String word = word();
        for (String known : words) {
            if (known.equals(word.toLowerCase(Locale.ROOT))) {
                at += word.length();
                at += next(0) == '.' ? 1 : 0;
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\t' || c == '\n';
    }
}
