package org.dateline.recognition;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;

/**
 * Cuts an article into stretches that are analysed one after the other, so that a file of any size needs bounded memory. A stretch
 * is a document's worth of text: whole paragraphs, unless one alone is longer.
 */
final class Windows {

    /** Twenty ordinary articles; what one word tells of another does not reach farther. */
    private static final int LONGEST = 40_000;

    private Windows() {}

    static List<Span> of(Article article) {
        List<Span> windows = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            int next = paragraph.span().end();
            if (next - start > LONGEST && end > start) {
                windows.add(new Span(start, end));
                start = end;
            }
            end = next;
            while (end - start > LONGEST) {
                int cut = cut(article.text(), start, end);
                windows.add(new Span(start, cut));
                start = cut;
            }
        }
        int last = article.paragraphs().isEmpty() ? article.text().length() : end;
        if (last > start) {
            windows.add(new Span(start, last));
        }
        return windows;
    }

    /** The last blank within reach, or the farthest offset that does not part a surrogate pair. */
    private static int cut(String text, int start, int end) {
        int limit = Math.min(end, start + LONGEST);
        for (int i = limit; i > limit - LONGEST / 4; i--) {
            if (Character.isWhitespace(text.charAt(i - 1))) {
                return i;
            }
        }
        return Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
    }
}
