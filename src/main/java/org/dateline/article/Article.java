package org.dateline.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as read: one text that nothing rewrites, and its anatomy as spans into it. Immutable.
 *
 * @param source where it came from, as the reader knows it: a path as given, or "standard input"
 * @param title the headline, or the file's name where there is none
 * @param text the whole text; for a plain-text file exactly the decoded file without its byte order mark
 * @param paragraphs in reading order, never overlapping, non-empty spans
 * @param published the date that the article states for itself
 * @param notices what was odd about the input
 */
public record Article(
        String source,
        String title,
        String text,
        List<Paragraph> paragraphs,
        Optional<LocalDate> published,
        List<Notice> notices) {

    public Article {
        Objects.requireNonNull(source);
        Objects.requireNonNull(title);
        Objects.requireNonNull(published);
        paragraphs = List.copyOf(paragraphs);
        notices = List.copyOf(notices);
        int end = 0;
        for (Paragraph paragraph : paragraphs) {
            Span span = paragraph.span();
            if (span.start() < end || span.end() > text.length() || span.length() == 0) {
                throw new IllegalArgumentException("paragraph out of order, out of text or empty: " + span);
            }
            end = span.end();
        }
    }

    public String text(Span span) {
        return span.of(text);
    }

    /** The paragraph that holds an offset; the whole text where there are none. */
    public Span paragraphAround(int offset) {
        return paragraphs.isEmpty()
                ? new Span(0, text.length())
                : paragraphs.get(paragraphAt(offset)).span();
    }

    /** The index of the paragraph that holds an offset, or of the last one that starts before it; 0 where none does. */
    public int paragraphAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int mid = (low + high + 1) >>> 1;
            if (paragraphs.get(mid).span().start() <= offset) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        return low;
    }
}
