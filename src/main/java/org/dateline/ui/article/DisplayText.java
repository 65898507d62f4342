package org.dateline.ui.article;

import java.util.Arrays;
import java.util.BitSet;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.ui.words.Direction;

/**
 * The article's text as the text pane holds it. The pane counts every line end as one character, also one that the file
 * writes as carriage return and line feed; a line end that only wraps is a blank; and each line of a text that is read from right to left begins with a mark that
 * says so. Offsets must therefore be translated both ways. Immutable.
 */
public final class DisplayText {

    /** Begins an embedding from right to left (Unicode Standard Annex 9); it ends with its line. */
    static final char LEFTWARD = '\u202B';

    private final String text;
    private final Direction direction;
    /** Offsets into the article's text from which on another shift is in force, ascending. */
    private final int[] from;
    /** How far what stands there is moved to the right. */
    private final int[] shift;

    private DisplayText(String text, Direction direction, int[] from, int[] shift) {
        this.text = text;
        this.direction = direction;
        this.from = from;
        this.shift = shift;
    }

    /** An article as its paragraphs run, wherever its file wraps them. */
    static DisplayText of(Article article) {
        return new Builder(article.text(), Direction.of(article.text()), Wrapping.of(article)).build();
    }

    /** A text that is read as most of its letters are. */
    public static DisplayText of(String articleText) {
        return of(articleText, Direction.of(articleText));
    }

    static DisplayText of(String articleText, Direction direction) {
        return new Builder(articleText, direction, new BitSet()).build();
    }

    /** The text to show; its lines end in a line feed. */
    public String text() {
        return text;
    }

    Direction direction() {
        return direction;
    }

    /** Where an offset into the article's text is shown. */
    public int shown(int offset) {
        int low = 0;
        int high = from.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (from[mid] <= offset) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return offset + shiftAfter(low);
    }

    public Span shown(Span span) {
        return new Span(shown(span.start()), Math.max(shown(span.start()), shownEnd(span.end())));
    }

    /** The offset into the article's text of what is shown somewhere. */
    public int original(int shown) {
        int low = 0;
        int high = from.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (from[mid] + shift[mid] <= shown) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        int offset = shown - shiftAfter(low);
        return low < from.length ? Math.min(offset, from[low]) : offset;
    }

    /** The part of the article's text that is shown in a span. */
    Span original(Span shown) {
        return new Span(original(shown.start()), original(shown.end()));
    }

    /** An end that meets the beginning of a line stays before the mark that begins it. */
    private int shownEnd(int offset) {
        return offset == 0 ? 0 : shown(offset - 1) + 1;
    }

    private int shiftAfter(int edits) {
        return edits == 0 ? 0 : shift[edits - 1];
    }

    /** Walks the text once. */
    private static final class Builder {
        private final String original;
        private final Direction direction;
        /** Where line ends begin that are shown as a blank. */
        private final BitSet wraps;

        private final StringBuilder shown;
        private int[] from = new int[16];
        private int[] shift = new int[16];
        private int edits;

        Builder(String original, Direction direction, BitSet wraps) {
            this.original = original;
            this.direction = direction;
            this.wraps = wraps;
            this.shown = new StringBuilder(original.length() + original.length() / 32);
        }

        DisplayText build() {
            boolean leftward = direction == Direction.RIGHT_TO_LEFT;
            boolean lineBegins = true;
            for (int i = 0; i < original.length(); i++) {
                char c = original.charAt(i);
                boolean wraps = this.wraps.get(i);
                boolean ends = !wraps && (c == '\r' || c == '\n');
                if (lineBegins && leftward && !ends) {
                    shown.append(LEFTWARD);
                    note(i);
                }
                if (c == '\r' && i + 1 < original.length() && original.charAt(i + 1) == '\n') {
                    i++;
                    note(i, shown.length());
                }
                shown.append(ends ? '\n' : wraps ? ' ' : c);
                lineBegins = ends;
            }
            return new DisplayText(
                    shown.toString(), direction, Arrays.copyOf(from, edits), Arrays.copyOf(shift, edits));
        }

        private void note(int offset) {
            note(offset, shown.length());
        }

        private void note(int offset, int at) {
            if (edits == from.length) {
                from = Arrays.copyOf(from, edits * 2);
                shift = Arrays.copyOf(shift, edits * 2);
            }
            from[edits] = offset;
            shift[edits++] = at - offset;
        }
    }
}
