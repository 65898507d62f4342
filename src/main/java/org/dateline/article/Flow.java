package org.dateline.article;

/**
 * The text of an article as somebody reads it who does not see where its file wraps the lines of a paragraph: such a line end is a
 * blank and, after a hyphen in the midst of a word, a word joiner, which parts no tokens. It is as long as the text, so that
 * offsets hold.
 */
public final class Flow {

    /** U+2060: nothing is seen here, and nothing parted. */
    public static final char JOINER = '\u2060';

    private Flow() {}

    /** The same article with such a text; the very same where its file wraps no paragraph. */
    public static Article of(Article article) {
        String text = article.text();
        char[] flowing = {};
        for (Paragraph paragraph : article.paragraphs()) {
            Span span = paragraph.span();
            for (int i = span.start() + 1; i < span.end() - 1; i++) {
                if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                    flowing = flowing.length == 0 ? text.toCharArray() : flowing;
                    flowing[i] = isJoined(text, i) ? JOINER : ' ';
                }
            }
        }
        return flowing.length == 0
                ? article
                : new Article(
                        article.source(),
                        article.title(),
                        new String(flowing),
                        article.paragraphs(),
                        article.published(),
                        article.notices());
    }

    /** Words of an article, be they parted by a line end, on one line. */
    public static String onOneLine(String words) {
        return isOneLine(words)
                ? words
                : words.replaceAll("(?<=\\p{L}-)\\R(?=\\p{L})|" + JOINER, "").replaceAll("\\s+", " ");
    }

    private static boolean isOneLine(String words) {
        return words.indexOf('\n') < 0 && words.indexOf('\r') < 0 && words.indexOf(JOINER) < 0;
    }

    /** Whether the line of the file ends between "Deir ez-" and "Zor". */
    private static boolean isJoined(String text, int end) {
        int before = text.charAt(end) == '\n' && text.charAt(end - 1) == '\r' ? end - 2 : end - 1;
        int after = text.charAt(end) == '\r' && text.charAt(end + 1) == '\n' ? end + 2 : end + 1;
        return before > 0
                && after < text.length()
                && text.charAt(before) == '-'
                && Character.isLetter(text.charAt(before - 1))
                && Character.isLetter(text.charAt(after));
    }
}
