package org.dateline.ui.article;

import java.util.Arrays;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.ui.words.Direction;

/**
 * The article's text as the text pane holds it. Every line end counts as one character there, also one that the file writes as
 * carriage return and line feed; where {@link LineEnds} says so, a line end is a blank or nothing, and a line ends where the
 * file has none; and each line of a text that is read from right to left begins with a mark that says so. Offsets must
 * therefore be translated both ways. Immutable.
 */
public final class DisplayText {

    /** Begins an embedding from right to left (Unicode Standard Annex 9); it ends with its line. */
    static final char LEFTWARD = '\u202B';

    /** A space without width, for what cannot be seen. */
    private static final char FACELESS = '\u200B';

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
        return new Builder(article.text(), Direction.of(article.text()), LineEnds.of(article)).build();
    }

    /** A text that is read as most of its letters are. */
    public static DisplayText of(String articleText) {
        return of(articleText, Direction.of(articleText));
    }

    static DisplayText of(String articleText, Direction direction) {
        return new Builder(articleText, direction, LineEnds.AS_THEY_ARE).build();
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
        int shown = offset + shiftAfter(low);
        return low < from.length ? Math.min(shown, from[low] + shift[low]) : shown;
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
        private final LineEnds ends;

        private final StringBuilder shown;
        private int[] from = new int[16];
        private int[] shift = new int[16];
        private int edits;

        Builder(String original, Direction direction, LineEnds ends) {
            this.original = original;
            this.direction = direction;
            this.ends = ends;
            this.shown = new StringBuilder(original.length() + original.length() / 32);
        }

        DisplayText build() {
            boolean lineBegins = true;
            for (int i = 0; i < original.length(); i++) {
                if (ends.isDropped(i) || original.startsWith("\r\n", i)) {
                    continue;
                }
                char c = face(i);
                if (ends.isBrokenBefore(original, i)) {
                    shown.append('\n');
                    lineBegins = true;
                }
                if (lineBegins && c != '\n' && direction == Direction.RIGHT_TO_LEFT) {
                    shown.append(LEFTWARD);
                }
                put(c, i);
                lineBegins = c == '\n';
            }
            return new DisplayText(
                    shown.toString(), direction, Arrays.copyOf(from, edits), Arrays.copyOf(shift, edits));
        }

        /** What a character is shown as; one for the processing of data alone has no face. */
        private char face(int offset) {
            char c = original.charAt(offset);
            if (ends.isEnd(original, offset)) {
                return '\n';
            }
            if (LineEnds.isLineEnd(c)) {
                return ' ';
            }
            return c == '\t' || !Character.isISOControl(c) ? c : FACELESS;
        }

        private void put(char c, int offset) {
            int moved = shown.length() - offset;
            if (moved != (edits == 0 ? 0 : shift[edits - 1])) {
                note(offset, moved);
            }
            shown.append(c);
        }

        private void note(int offset, int moved) {
            if (edits == from.length) {
                from = Arrays.copyOf(from, edits * 2);
                shift = Arrays.copyOf(shift, edits * 2);
            }
            from[edits] = offset;
            shift[edits++] = moved;
        }
    }
}
