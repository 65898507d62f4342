package org.dateline.article;

/**
 * The beginning and the end of a paragraph: all that the rules of the anatomy look at, so that a paragraph of megabytes
 * costs no more than a line.
 *
 * @param head its first characters, at most {@link #WINDOW}
 * @param tail its last characters, at most {@link #WINDOW}
 * @param length its whole length in characters
 */
record Snippet(String head, String tail, int length) {

    static final int WINDOW = 240;

    static Snippet of(String text, Span span) {
        return new Snippet(
                text.substring(span.start(), Math.min(span.end(), span.start() + WINDOW)),
                text.substring(Math.max(span.start(), span.end() - WINDOW), span.end()),
                span.length());
    }

    boolean isShorterThan(int characters) {
        return length < characters;
    }

    /** Whether it ends as a sentence does. Closing quotes and brackets after the mark do not matter. */
    boolean endsSentence() {
        int at = tail.length() - 1;
        while (at > 0 && "\"”’'»)]".indexOf(tail.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…。؟".indexOf(tail.charAt(at)) >= 0;
    }

    int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < head.length(); i++) {
            boolean space = Lines.isSpace(head.charAt(i));
            if (!space && !inside) {
                words++;
            }
            inside = !space;
        }
        return words;
    }
}
