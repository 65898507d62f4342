package org.dateline.recognition;

import org.dateline.article.Flow;
import org.dateline.recognition.Tokens.Kind;

/**
 * Cuts text into words, numbers and single punctuation marks. Abbreviations with inner full stops ("U.S.", "W.Va.") are one
 * token, the possessive "'s" is one of its own, hyphens and slashes part words, apostrophes inside of a word do not. Every
 * character but white space and controls belongs to exactly one token.
 */
final class Tokenizer {

    private static final int MAX_RUNS = 7;

    /** Says where a word may break, and is no sign of its own. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private final CharSequence text;
    private final int to;
    private final Tokens tokens;
    private int at;
    private boolean lineBreak = true;

    private Tokenizer(CharSequence text, int from, int to) {
        this.text = text;
        this.to = to;
        this.at = from;
        this.tokens = new Tokens(text);
    }

    /** Tokens of {@code text} from one offset up to another; their offsets count from the start of {@code text}. */
    static Tokens tokenize(CharSequence text, int from, int to) {
        Tokenizer tokenizer = new Tokenizer(text, from, to);
        tokenizer.run();
        return tokenizer.tokens;
    }

    static Tokens tokenize(CharSequence text) {
        return tokenize(text, 0, text.length());
    }

    private void run() {
        while (at < to) {
            int c = codePoint(at);
            if (isSpace(c)) {
                lineBreak |= c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
                at += Character.charCount(c);
            } else {
                token(c);
                lineBreak = false;
            }
        }
    }

    private void token(int c) {
        int end;
        if (isWordStart(c)) {
            end = abbreviationEnd();
            if (end > at) {
                emit(end, Kind.ABBREVIATION);
                return;
            }
            end = wordEnd();
            emit(end, kindOf(at, end));
        } else if (isApostrophe(c) && possessiveAt(at)) {
            emit(at + 2, Kind.PUNCTUATION);
        } else {
            emit(at + Character.charCount(c), Kind.PUNCTUATION);
        }
    }

    private void emit(int end, Kind kind) {
        int pattern = kind == Kind.PUNCTUATION ? codePoint(at) : pattern(at, end);
        tokens.add(at, end, Hashes.lower(text, at, end), pattern, kind, lineBreak);
        at = end;
    }

    private int codePoint(int i) {
        char c = text.charAt(i);
        return Character.isHighSurrogate(c) && i + 1 < to ? Character.codePointAt(text, i) : c;
    }

    private static boolean isSpace(int c) {
        return c <= ' '
                || c == 0xA0
                || c == 0x200B
                || c == 0x200E
                || c == 0x200F
                || c == Flow.JOINER
                || c == 0xFEFF
                || c > 127 && (Character.isSpaceChar(c) || Character.isISOControl(c));
    }

    private static boolean isWordStart(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c);
    }

    private static boolean isWordPart(int c) {
        if (c < 128) {
            return isWordStart(c);
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x200C
                || c == SOFT_HYPHEN;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == 'ʻ' || c == 'ʼ' || c == 'ʿ' || c == 'ʾ'
                || c == '´';
    }

    /** "'s" that ends a word. */
    private boolean possessiveAt(int i) {
        return i + 1 < to
                && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
                && (i + 2 >= to || !isWordPart(codePoint(i + 2)));
    }

    private int wordEnd() {
        int i = at;
        boolean digits = Character.isDigit(codePoint(i));
        while (i < to) {
            int c = codePoint(i);
            if (isWordPart(c)) {
                i += Character.charCount(c);
            } else if (digits && (c == '.' || c == ',') && i + 1 < to && Character.isDigit(text.charAt(i + 1))) {
                i++;
            } else if (isApostrophe(c) && !possessiveAt(i) && i + 1 < to && Character.isLetter(codePoint(i + 1))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    /** The end of an abbreviation that starts here, or where we are: capitals with a full stop after each, "U.S", "W.Va.". */
    private int abbreviationEnd() {
        int i = at;
        int letters = 0;
        while (i + 1 < to && Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
            letters++;
        }
        if (letters == 0 || i < to && Character.isLowerCase(text.charAt(i))) {
            return at;
        }
        int tail = i;
        while (tail < to && tail - i < 4 && Character.isLetter(text.charAt(tail))) {
            if ((tail == i) != Character.isUpperCase(text.charAt(tail))) {
                break;
            }
            tail++;
        }
        boolean wordGoesOn = tail < to && isWordPart(codePoint(tail));
        if (tail > i && !wordGoesOn && tail < to && text.charAt(tail) == '.' && tail - i >= 2) {
            return tail + 1;
        }
        if (tail == i + 1 && !wordGoesOn) {
            return tail;
        }
        return letters >= 2 && tail == i ? i : at;
    }

    private Kind kindOf(int start, int end) {
        int upper = 0;
        int lower = 0;
        int digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                lower++;
            } else if (c >= 'A' && c <= 'Z') {
                upper++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
                upper++;
            } else if (Character.isLowerCase(c)) {
                lower++;
            }
        }
        if (digits > 0) {
            return upper + lower == 0 || Character.isDigit(text.charAt(start)) ? Kind.NUMBER : Kind.ALPHANUMERIC;
        }
        if (upper == 0) {
            return lower == 0 ? Kind.CASELESS : Kind.LOWER;
        }
        boolean capital = Character.isUpperCase(codePoint(start)) || Character.isTitleCase(codePoint(start));
        if (upper == 1 && capital) {
            return lower == 0 ? Kind.INITIAL : Kind.CAPITALIZED;
        }
        return lower == 0 ? Kind.UPPER : Kind.MIXED;
    }

    /** Runs of upper case (1), lower case (2), digits (3) and the rest (4), as octal digits; at most seven runs. */
    private int pattern(int start, int end) {
        int pattern = 0;
        int last = 0;
        int runs = 0;
        for (int i = start; i < end && runs < MAX_RUNS; i++) {
            char c = text.charAt(i);
            int sort = Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : Character.isDigit(c) ? 3 : 4;
            if (sort != last || sort == 1 && i <= start + 1) {
                pattern = pattern << 3 | sort;
                runs++;
                last = sort;
            }
        }
        return pattern;
    }
}
