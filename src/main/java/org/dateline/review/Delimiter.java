package org.dateline.review;

/** What parts the cells of a table that somebody has saved as text. */
public final class Delimiter {

    private Delimiter() {}

    /** The one of comma, semicolon and tab that a header row holds most. */
    public static char of(String header) {
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
