package org.dateline.ui.article;

import java.util.BitSet;
import org.dateline.article.Article;

/**
 * Where the lines of a page end, other than those of its file: where a file only wraps a paragraph they go on, see {@link
 * Wrapping}, and where it has a paragraph as long as a chapter they end, see {@link LongLines}. Offsets are the file's.
 * Unmodifiable.
 */
final class LineEnds {

    /** Each where the file has it. */
    static final LineEnds AS_THEY_ARE = new LineEnds(new BitSet(), new BitSet(), new BitSet());

    private final BitSet blanks;
    private final BitSet dropped;
    private final BitSet breaks;

    private LineEnds(BitSet blanks, BitSet dropped, BitSet breaks) {
        this.blanks = blanks;
        this.dropped = dropped;
        this.breaks = breaks;
    }

    static LineEnds of(Article article) {
        Wrapping wrapping = Wrapping.of(article);
        var unbroken = new LineEnds(wrapping.blanks(), wrapping.dropped(), new BitSet());
        return new LineEnds(unbroken.blanks, unbroken.dropped, LongLines.breaks(article.text(), unbroken));
    }

    /** Whether a character is not shown, being a part of how the file wraps its lines. */
    boolean isDropped(int offset) {
        return dropped.get(offset);
    }

    /** Whether a line ends with this character, which may be a blank of the file. */
    boolean isEnd(String text, int offset) {
        char c = text.charAt(offset);
        return isLineEnd(c) && !blanks.get(offset) || c == ' ' && breaks.get(offset);
    }

    /** Whether a line ends before this character, in the midst of what has no blank. */
    boolean isBrokenBefore(String text, int offset) {
        return breaks.get(offset) && text.charAt(offset) != ' ';
    }

    /** As in the paragraphs of an article. */
    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }
}
