package org.dateline.ui.article;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;

/**
 * Finds the line ends of a text file that only wrap a paragraph, as a typewriter must. Such a line is as full as it can be: the
 * first word of the next would not have fitted into the longest line of its paragraph. Lists, verses and addresses break before.
 */
final class Wrapping {

    /** Nobody wraps prose more narrowly; characters. */
    private static final int NARROWEST = 45;

    private static final Pattern ITEM = Pattern.compile("(?:[-–—•*·]|\\d{1,3}[.)])\\s.*", Pattern.DOTALL);

    private final String text;
    private final BitSet ends = new BitSet();

    private Wrapping(String text) {
        this.text = text;
    }

    /** The offsets at which such line ends begin. */
    static BitSet of(Article article) {
        var wrapping = new Wrapping(article.text());
        article.paragraphs().stream().map(Paragraph::span).forEach(wrapping::mark);
        return wrapping.ends;
    }

    private void mark(Span paragraph) {
        int longest = longestLine(paragraph);
        if (longest < NARROWEST) {
            return;
        }
        int start = paragraph.start();
        for (int end = lineEnd(start, paragraph); end < paragraph.end(); end = lineEnd(start, paragraph)) {
            int next = nextLine(end);
            boolean full = end - start + 1 + wordLength(next, paragraph) > longest;
            if (full && next < paragraph.end() && !startsItem(next, paragraph)) {
                ends.set(end);
            }
            start = next;
        }
    }

    private int longestLine(Span paragraph) {
        int longest = 0;
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = lineEnd(start, paragraph);
            longest = Math.max(longest, end - start);
            start = nextLine(end);
        }
        return longest;
    }

    private int lineEnd(int start, Span paragraph) {
        int end = start;
        while (end < paragraph.end() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int nextLine(int end) {
        boolean two = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
        return end + (two ? 2 : 1);
    }

    private int wordLength(int start, Span paragraph) {
        int end = start;
        while (end < paragraph.end() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end - start;
    }

    private boolean startsItem(int start, Span paragraph) {
        return ITEM.matcher(text).region(start, paragraph.end()).matches();
    }
}
