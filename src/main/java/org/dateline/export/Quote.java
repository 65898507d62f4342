package org.dateline.export;

import org.dateline.article.Article;
import org.dateline.article.Span;

/**
 * The sentence in which a mention stands, for somebody who does not have the article at hand.
 *
 * @param before the words of the sentence before the mention, with an ellipsis where it was cut
 * @param exact the mention
 * @param after the words after it, with an ellipsis where it was cut
 */
public record Quote(String before, String exact, String after) {

    /** UTF-16 units of context kept on either side; a long sentence is cut at a blank. */
    private static final int CONTEXT = 160;

    /** How far the ends of the sentence are looked for: an article may be one paragraph of megabytes. */
    private static final int REACH = 3 * CONTEXT;

    /** The sentence around a span, never beyond its paragraph, line breaks turned into blanks. */
    public static Quote of(Article article, Span mention) {
        String text = article.text();
        Span frame = article.paragraphAround(mention.start());
        if (!frame.contains(mention)) {
            frame = mention;
        }
        int start = sentenceStart(text, Math.max(frame.start(), mention.start() - REACH), mention.start());
        int end = sentenceEnd(text, mention.end(), Math.min(frame.end(), mention.end() + REACH));
        return new Quote(
                cutHead(oneLine(text.substring(start, mention.start()))),
                oneLine(mention.of(text)),
                cutTail(oneLine(text.substring(mention.end(), end))));
    }

    public String text() {
        return before + exact + after;
    }

    private static int sentenceStart(String text, int from, int mention) {
        for (int i = mention - 1; i > from; i--) {
            if (Character.isWhitespace(text.charAt(i)) && endsSentence(text, from, i)) {
                return i + 1;
            }
        }
        return from;
    }

    private static int sentenceEnd(String text, int mention, int to) {
        for (int i = mention; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i)) && endsSentence(text, mention, i)) {
                return i;
            }
        }
        return to;
    }

    /** Whether the sentence ends just before {@code blank}: "U.S. air" and "Gen. Omar" do not. */
    private static boolean endsSentence(String text, int from, int blank) {
        int i = blank - 1;
        while (i >= from && "\"'”’)»".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        if (i < from || ".!?…。؟".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        if (text.charAt(i) != '.') {
            return true;
        }
        int word = i;
        while (word > from && !Character.isWhitespace(text.charAt(word - 1))) {
            word--;
        }
        String last = text.substring(word, i);
        return last.indexOf('.') < 0 && (last.length() > 4 || last.chars().noneMatch(Character::isUpperCase));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static String cutHead(String text) {
        if (text.length() <= CONTEXT) {
            return text;
        }
        int blank = text.indexOf(' ', text.length() - CONTEXT);
        return "… " + text.substring(blank < 0 ? afterPair(text, text.length() - CONTEXT) : blank + 1);
    }

    private static String cutTail(String text) {
        if (text.length() <= CONTEXT) {
            return text;
        }
        int blank = text.lastIndexOf(' ', CONTEXT);
        return text.substring(0, blank <= 0 ? afterPair(text, CONTEXT) : blank) + " …";
    }

    /** The offset, or the next one where it would fall between two surrogates. */
    private static int afterPair(String text, int offset) {
        return Character.isLowSurrogate(text.charAt(offset)) ? offset + 1 : offset;
    }
}
