package org.dateline.ui.words;

import org.dateline.article.Article;
import org.dateline.article.Span;

/**
 * A mention with what stands around it in its paragraph, short enough to read at a glance.
 *
 * @param before the text before, begins with an ellipsis where it was cut
 * @param mention the mention itself
 * @param after the text after, ends with an ellipsis where it was cut
 */
public record Quote(String before, String mention, String after) {

    /**
     * Quotes a mention.
     *
     * @param reach how many characters at most to either side
     */
    public static Quote of(Article article, Span mention, int reach) {
        Span paragraph = article.paragraphAround(mention.start());
        int from = Math.min(paragraph.start(), mention.start());
        int to = Math.max(paragraph.end(), mention.end());
        String text = article.text();
        int start = mention.start() - from <= reach ? from : afterBlank(text, mention.start() - reach, mention.start());
        int end = to - mention.end() <= reach ? to : beforeBlank(text, mention.end() + reach, mention.end());
        return new Quote(
                (start > from ? "… " : "") + tidy(text.substring(start, mention.start())),
                tidy(article.text(mention)),
                tidy(text.substring(mention.end(), end)) + (end < to ? " …" : ""));
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static int afterBlank(String text, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i + 1;
            }
        }
        return limit;
    }

    private static int beforeBlank(String text, int from, int limit) {
        for (int i = from; i > limit; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return limit;
    }
}
