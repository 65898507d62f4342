package org.dateline.recognition;

import java.util.Arrays;
import org.dateline.article.Flow;

/**
 * The tokens of a stretch of text, as columns: exact UTF-16 offsets into the text, a hash of the lower-cased form, the kind of
 * token and a code of its letter pattern. Filled by {@link Tokenizer}, read by everything else; not for sharing between threads
 * while it is filled.
 */
final class Tokens {

    /** What a token looks like. The order is relied upon by {@link #isNameLike}. */
    enum Kind {
        PUNCTUATION,
        NUMBER,
        /** Begins with a lower-case letter. */
        LOWER,
        /** "Kabul". */
        CAPITALIZED,
        /** "MOSCOW", two letters or more. */
        UPPER,
        /** "J". */
        INITIAL,
        /** "McAllen", "iPhone". */
        MIXED,
        /** "U.S.", "W.Va.". */
        ABBREVIATION,
        /** A word of a script without capitals. */
        CASELESS,
        /** "H5N1". */
        ALPHANUMERIC
    }

    private static final Kind[] KINDS = Kind.values();

    private final CharSequence text;
    private int size;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int[] forms = new int[256];
    private int[] patterns = new int[256];
    private byte[] kinds = new byte[256];
    private boolean[] breaks = new boolean[256];

    Tokens(CharSequence text) {
        this.text = text;
    }

    void add(int start, int end, int form, int pattern, Kind kind, boolean lineBreakBefore) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        forms[size] = form;
        patterns[size] = pattern;
        kinds[size] = (byte) kind.ordinal();
        breaks[size] = lineBreakBefore;
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        forms = Arrays.copyOf(forms, capacity);
        patterns = Arrays.copyOf(patterns, capacity);
        kinds = Arrays.copyOf(kinds, capacity);
        breaks = Arrays.copyOf(breaks, capacity);
    }

    int size() {
        return size;
    }

    CharSequence text() {
        return text;
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    int length(int i) {
        return ends[i] - starts[i];
    }

    char first(int i) {
        return text.charAt(starts[i]);
    }

    /** Hash of the lower-cased token; a fixed value outside of the text. */
    int form(int i) {
        return i < 0 ? -1 : i >= size ? -2 : forms[i];
    }

    /** Code of the pattern of upper case, lower case, digits and other signs, runs counted once; 0 outside of the text. */
    int pattern(int i) {
        return i < 0 || i >= size ? 0 : patterns[i];
    }

    Kind kind(int i) {
        return i < 0 || i >= size ? Kind.PUNCTUATION : KINDS[kinds[i]];
    }

    /** Whether a line ends between a token and the one before it; true at the edges of the text. */
    boolean breakBefore(int i) {
        return i <= 0 || i >= size || breaks[i];
    }

    /** Whether nothing that parts them stands between a token and the one before it. */
    boolean touches(int i) {
        if (i <= 0 || i >= size) {
            return false;
        }
        for (int at = ends[i - 1]; at < starts[i]; at++) {
            if (text.charAt(at) != Flow.JOINER) {
                return false;
            }
        }
        return true;
    }

    boolean is(int i, char c) {
        return i >= 0 && i < size && length(i) == 1 && first(i) == c;
    }

    /** Whether the token is the "'s" of a word before it. */
    boolean isPossessive(int i) {
        return i > 0 && i < size && length(i) == 2 && touches(i) && isApostropheS(starts[i]);
    }

    private boolean isApostropheS(int at) {
        char apostrophe = text.charAt(at);
        char s = text.charAt(at + 1);
        return (apostrophe == '\'' || apostrophe == '’') && (s == 's' || s == 'S');
    }

    /** Whether the token is written as a name may be, with a capital. */
    boolean isNameLike(int i) {
        return i >= 0 && i < size && kinds[i] >= Kind.CAPITALIZED.ordinal() && kinds[i] <= Kind.ABBREVIATION.ordinal();
    }

    boolean isLower(int i) {
        return kind(i) == Kind.LOWER;
    }

    boolean isWord(int i) {
        return i >= 0 && i < size && kinds[i] >= Kind.LOWER.ordinal();
    }

    /** Whether a sentence, a line or a quotation begins with the token. */
    boolean startsSentence(int i) {
        if (breakBefore(i)) {
            return true;
        }
        char before = length(i - 1) == 1 ? first(i - 1) : 0;
        return switch (before) {
            case '.', '!', '?', ':', '“', '"', '«', '•', ';', '…' -> true;
            default -> false;
        };
    }

    /** The index of the first token that ends after an offset; {@link #size()} where none does. */
    int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (ends[mid] > offset) {
                high = mid;
            } else {
                low = mid + 1;
            }
        }
        return low;
    }
}
