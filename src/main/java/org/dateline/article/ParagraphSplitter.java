package org.dateline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Plain text to paragraphs. Blank lines part them. Where lines follow each other without a blank one, the text either has
 * a line for a paragraph, or it was wrapped at some width as mails and wire copy are: it was wrapped when most lines are so
 * full that the next line's first word would not have fitted. Then a line that is full goes on in the next one. Linear in
 * the length of the text.
 */
final class ParagraphSplitter {

    /** Nobody wraps wider than this; a longer line is a paragraph of its own. */
    private static final int WIDEST = 120;

    private static final int NARROWEST = 40;

    /** How much shorter than the width a full line may be: rules of breaking differ by a character or two. */
    private static final int RAGGED = 4;

    /** Fewer lines than this do not show a width. */
    private static final int ENOUGH_LINES = 3;

    private final String text;
    private final Lines lines;
    private final int width;

    private ParagraphSplitter(String text) {
        this.text = text;
        lines = Lines.of(text);
        width = width();
    }

    /** The paragraphs in order, without the white space around them. */
    static List<Span> split(String text) {
        return new ParagraphSplitter(text).paragraphs();
    }

    private List<Span> paragraphs() {
        var paragraphs = new ArrayList<Span>();
        int first = -1;
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            if (first < 0) {
                first = line;
            }
            boolean last = line + 1 == lines.count() || lines.isBlank(line + 1);
            if (last || !goesOn(line)) {
                paragraphs.add(new Span(lines.start(first), lines.end(line)));
                first = -1;
            }
        }
        return paragraphs;
    }

    /** The width at which the text was wrapped, 0 where it was not. */
    private int width() {
        var lengths = new int[WIDEST + 1];
        int total = 0;
        for (int line = 0; line + 1 < lines.count(); line++) {
            if (isInner(line)) {
                lengths[lines.length(line)]++;
                total++;
            }
        }
        if (total < ENOUGH_LINES) {
            return 0;
        }
        int width = quantile(lengths, total * 95 / 100);
        int full = 0;
        for (int line = 0; line + 1 < lines.count(); line++) {
            if (isInner(line) && isFull(line, width)) {
                full++;
            }
        }
        return width >= NARROWEST && full * 2 >= total ? width : 0;
    }

    private static int quantile(int[] counts, int rank) {
        int seen = 0;
        for (int value = 0; value < counts.length; value++) {
            seen += counts[value];
            if (seen > rank) {
                return value;
            }
        }
        return counts.length - 1;
    }

    /** Whether another line follows at once and this one is short enough to have been wrapped. */
    private boolean isInner(int line) {
        return !lines.isBlank(line) && !lines.isBlank(line + 1) && lines.length(line) <= WIDEST;
    }

    private boolean isFull(int line, int width) {
        return lines.length(line) + 1 + lines.firstWord(text, line + 1) >= width - RAGGED;
    }

    private boolean goesOn(int line) {
        if (lines.length(line) > WIDEST || startsAnew(line + 1)) {
            return false;
        }
        if (isBroken(line)) {
            return true;
        }
        if (width > 0) {
            return isFull(line, width) || continuesInLowerCase(line);
        }
        return lines.length(line) >= NARROWEST && continuesInLowerCase(line);
    }

    /** Nobody ends a paragraph in the midst of a word. */
    private boolean isBroken(int line) {
        int hyphen = lines.end(line) - 1;
        return lines.length(line) >= NARROWEST
                && "-\u2010\u00AD".indexOf(text.charAt(hyphen)) >= 0
                && Character.isLetterOrDigit(text.charAt(hyphen - 1))
                && Character.isLetterOrDigit(text.codePointAt(lines.start(line + 1)));
    }

    private boolean continuesInLowerCase(int line) {
        return Character.isLowerCase(text.codePointAt(lines.start(line + 1)))
                && ".!?:\"”»".indexOf(text.charAt(lines.end(line) - 1)) < 0;
    }

    /** A bullet, an indented first line, a byline or a marked line never goes on with the line before it. */
    private boolean startsAnew(int line) {
        int start = lines.start(line);
        char first = text.charAt(start);
        if ("•▪●*>".indexOf(first) >= 0 || (first == '-' || first == '–') && lines.firstWord(text, line) == 1) {
            return true;
        }
        if (lines.indent(line) >= 2 && lines.indent(line - 1) == 0) {
            return true;
        }
        String head = text.substring(start, Math.min(lines.end(line), start + Snippet.WINDOW));
        return RelatedLines.opens(head);
    }
}
