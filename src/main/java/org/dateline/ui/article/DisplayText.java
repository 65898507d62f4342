package org.dateline.ui.article;

import java.util.Arrays;
import org.dateline.article.Span;

/**
 * The article's text as the text pane holds it. The pane counts every line end as one character, also one that the file
 * writes as carriage return and line feed, so offsets must be translated both ways. Immutable.
 */
public final class DisplayText {

    private final String text;
    /** Offsets into the article's text of the carriage returns that are not shown, ascending. */
    private final int[] dropped;

    private DisplayText(String text, int[] dropped) {
        this.text = text;
        this.dropped = dropped;
    }

    public static DisplayText of(String articleText) {
        int[] dropped = new int[16];
        int count = 0;
        var shown = new StringBuilder(articleText.length());
        for (int i = 0; i < articleText.length(); i++) {
            char c = articleText.charAt(i);
            if (c == '\r' && i + 1 < articleText.length() && articleText.charAt(i + 1) == '\n') {
                if (count == dropped.length) {
                    dropped = Arrays.copyOf(dropped, count * 2);
                }
                dropped[count++] = i;
            } else {
                shown.append(c == '\r' ? '\n' : c);
            }
        }
        return new DisplayText(shown.toString(), Arrays.copyOf(dropped, count));
    }

    /** The text to show; its lines end in a line feed. */
    public String text() {
        return text;
    }

    /** Where an offset into the article's text is shown. */
    public int shown(int offset) {
        int at = Arrays.binarySearch(dropped, offset);
        return offset - (at >= 0 ? at : -at - 1);
    }

    public Span shown(Span span) {
        return new Span(shown(span.start()), shown(span.end()));
    }

    /** The offset into the article's text of what is shown somewhere. */
    public int original(int shown) {
        int low = 0;
        int high = dropped.length;
        while (low < high) {
            int mid = (low + high) >>> 1;
            if (dropped[mid] - mid <= shown) {
                low = mid + 1;
            } else {
                high = mid;
            }
        }
        return shown + low;
    }
}
