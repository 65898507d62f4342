package org.dateline.ui.article;

import java.util.BitSet;

/**
 * Finds where to end lines that are too long: a text pane measures a line as a whole, so that one of a megabyte would stop the
 * window for minutes. They end after a sentence; where there is none, at a blank; where there is none either, anywhere.
 */
final class LongLines {

    /** Longer than any paragraph somebody has written to be read; characters. */
    static final int LONGEST = 3_000;

    private LongLines() {}

    /** The offsets of blanks that become line ends, and of characters before which a line ends. */
    static BitSet breaks(String text, LineEnds unbroken) {
        var breaks = new BitSet();
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            if (unbroken.isEnd(text, i)) {
                begin = i + 1;
            } else if (i - begin >= LONGEST) {
                int end = end(text, begin + LONGEST / 2, i);
                breaks.set(end);
                begin = end + 1;
            }
        }
        return breaks;
    }

    private static int end(String text, int from, int to) {
        int blank = 0;
        for (int i = to; i > from; i--) {
            if (text.charAt(i) == ' ') {
                if (".!?\u2026\u201D\"\u061F\u06D4".indexOf(text.charAt(i - 1)) >= 0) {
                    return i;
                }
                blank = blank == 0 ? i : blank;
            }
        }
        boolean pair = Character.isLowSurrogate(text.charAt(to));
        return blank > 0 ? blank : pair ? to - 1 : to;
    }
}
