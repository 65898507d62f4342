package org.dateline.article;

import java.util.Arrays;

/**
 * The lines of a text as offsets, without the white space around them. Lines end at LF, CR LF, CR, form feed, NEL and the
 * line and paragraph separators of Unicode. A line of nothing but rules ("-----", "* * *", "====") counts as blank.
 */
final class Lines {

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] indents = new int[64];
    private int count;

    private Lines() {}

    static Lines of(String text) {
        var lines = new Lines();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                lines.add(text, start, i);
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(text, start, text.length());
        return lines;
    }

    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    int end(int line) {
        return ends[line];
    }

    /** Characters of white space before the line's text. */
    int indent(int line) {
        return indents[line];
    }

    int length(int line) {
        return ends[line] - starts[line];
    }

    boolean isBlank(int line) {
        return length(line) == 0;
    }

    /** The length of the first word of a line. */
    int firstWord(String text, int line) {
        int end = starts[line];
        while (end < ends[line] && !isSpace(text.charAt(end))) {
            end++;
        }
        return end - starts[line];
    }

    private void add(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (isRule(text, start, end)) {
            end = start;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            indents = Arrays.copyOf(indents, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        indents[count] = start - from;
        count++;
    }

    private static boolean isRule(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("-=*_~#–—• ".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /** White space of any kind, with the no-break and the invisible ones. */
    static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\u200B' || c == '\uFEFF' || Character.isSpaceChar(c);
    }
}
