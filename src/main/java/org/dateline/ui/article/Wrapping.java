package org.dateline.ui.article;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;

/**
 * Finds the line ends of a text file that only wrap a paragraph, as a typewriter must. Such a line is as full as it can be: the
 * first word of the next would not have fitted into the longest line of its paragraph. Lists, verses and addresses break before.
 * After a hyphen the line goes on without a blank.
 */
final class Wrapping {

    /** Nobody wraps prose more narrowly; characters. */
    private static final int NARROWEST = 45;

    private static final Pattern ITEM = Pattern.compile("(?:[-–—•*·]|\\d{1,3}[.)])\\s.*", Pattern.DOTALL);

    /** What parts the syllables of a word where it is broken, and is seen nowhere else. */
    private static final char SOFT_HYPHEN = '\u00AD';

    /** What follows a hyphen that stands for the rest of a word: "pre-" and "post-war". */
    private static final Set<String> AND = Set.of("and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "o", "e");

    private final String text;
    private final BitSet blanks = new BitSet();
    private final BitSet dropped = new BitSet();
    private final Set<String> words = new HashSet<>();

    private Wrapping(String text) {
        this.text = text;
    }

    static Wrapping of(Article article) {
        var wrapping = new Wrapping(article.text());
        article.paragraphs().stream().map(Paragraph::span).forEach(wrapping::mark);
        return wrapping;
    }

    /** The characters of such line ends that are shown as a blank. */
    BitSet blanks() {
        return blanks;
    }

    /** The characters at such line ends that are not shown: after a hyphen the line goes on at once. */
    BitSet dropped() {
        return dropped;
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
            if ((full || isBroken(end, next)) && next < paragraph.end() && !startsItem(next, paragraph)) {
                join(new Span(start, end), next, paragraph);
            }
            start = next;
        }
    }

    /** A line that ends in the midst of a word is full, however long its rest. */
    private boolean isBroken(int end, int next) {
        return next < text.length()
                && end >= 2
                && (isHyphen(text.charAt(end - 1)) || text.charAt(end - 1) == SOFT_HYPHEN)
                && Character.isLetterOrDigit(text.charAt(end - 2))
                && Character.isLetterOrDigit(text.charAt(next));
    }

    /** A word that the file breaks is one word again; its hyphen stays as long as it may be the word's own. */
    private void join(Span line, int next, Span paragraph) {
        int end = line.end();
        while (end > line.start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int goesOn = next;
        while (goesOn < paragraph.end() && Character.isWhitespace(text.charAt(goesOn))) {
            goesOn++;
        }
        Span before = word(end - 1, -1);
        String after = word(goesOn, 1).of(text);
        boolean hyphen = isHyphen(text.charAt(end - 1)) && before.length() > 0 && !AND.contains(after);
        if (text.charAt(end - 1) == SOFT_HYPHEN || hyphen && isBroken(before.of(text), after)) {
            dropped.set(end - 1, goesOn);
        } else if (hyphen) {
            dropped.set(end, goesOn);
        } else {
            dropped.set(end, goesOn - 1);
            blanks.set(goesOn - 1);
        }
    }

    /** The letters and figures from an offset on, or those that end before it. */
    private Span word(int offset, int step) {
        int at = step > 0 ? offset : offset - 1;
        while (at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at += step;
        }
        return step > 0 ? new Span(offset, at) : new Span(at + 1, offset);
    }

    /** Whether the text writes the word without its hyphen elsewhere: "govern-" and "ment", but not "cease-" and "fire". */
    private boolean isBroken(String before, String after) {
        return !after.isEmpty()
                && Character.isLowerCase(after.charAt(0))
                && words().contains((before + after).toLowerCase(Locale.ROOT));
    }

    private Set<String> words() {
        if (words.isEmpty()) {
            for (int i = 0; i < text.length(); i++) {
                Span word = word(i, 1);
                if (word.length() > 0) {
                    words.add(word.of(text).toLowerCase(Locale.ROOT));
                    i = word.end();
                }
            }
        }
        return words;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010';
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
