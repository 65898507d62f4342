package org.dateline.recognition.relative;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;

/**
 * A mention and the words of its paragraph around it, line breaks read as blanks. Looks at most {@value #WINDOW} characters to
 * either side. Immutable.
 */
final class Surroundings {

    private static final int WINDOW = 110;

    /** Room for a word behind a mention and one more before it. */
    private static final int BEHIND = 40;

    /** Mentions before and after that may say where on a border something lies. */
    private static final int SUBJECTS = 4;

    private final Article article;
    private final List<Mention> mentions;
    private final int index;
    private final Span paragraph;
    private final String before;
    private final String beforeInLowerCase;

    Surroundings(Article article, List<Mention> mentions, int index) {
        this.article = article;
        this.mentions = mentions;
        this.index = index;
        paragraph = paragraph();
        int start = mention().span().start();
        before = plain(Math.max(paragraph.start(), start - WINDOW), start);
        beforeInLowerCase = before.toLowerCase(Locale.ROOT);
    }

    private Span paragraph() {
        if (article.paragraphs().isEmpty()) {
            return new Span(0, article.text().length());
        }
        Paragraph paragraph =
                article.paragraphs().get(article.paragraphAt(mention().span().start()));
        return paragraph.span().contains(mention().span())
                ? paragraph.span()
                : mention().span();
    }

    Mention mention() {
        return mentions.get(index);
    }

    boolean isDemonym() {
        return mention().role() == Role.DEMONYM;
    }

    /** What stands before the mention, up to its beginning. */
    String before() {
        return before;
    }

    /** Whether one of some words, in lower case, stands before the mention: a cheap look before a pattern is tried. */
    boolean speaksOf(List<String> words) {
        for (String word : words) {
            if (beforeInLowerCase.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The offset in the article of an offset in {@link #before}. */
    int offset(int at) {
        return mention().span().start() - before.length() + at;
    }

    /** A few words behind the mention. */
    String after() {
        return after(mention());
    }

    private String after(Mention mention) {
        int end = mention.span().end();
        return plain(end, Math.max(end, Math.min(paragraph.end(), end + BEHIND)));
    }

    /** Whether a word follows the mention, in any case; cheaper than to cut the text out. */
    boolean isFollowedBy(String word) {
        int end = mention().span().end();
        int at = end + 1;
        return at + word.length() <= Math.min(paragraph.end(), end + BEHIND)
                && Character.isWhitespace(article.text().charAt(end))
                && article.text().regionMatches(true, at, word, 0, word.length());
    }

    /** The mention before this one in the paragraph. */
    Optional<Surroundings> previous() {
        return index > 0 && paragraph.contains(mentions.get(index - 1).span())
                ? Optional.of(new Surroundings(article, mentions, index - 1))
                : Optional.empty();
    }

    /** What stands between an earlier mention of the paragraph and this one, as far as it is of any length that matters. */
    String gapAfter(Surroundings earlier) {
        int start = earlier.mention().span().end();
        int end = mention().span().start();
        return plain(start, Math.min(end, start + WINDOW));
    }

    /** The next mention, when it names a place of the same paragraph and what lies between fits. */
    Optional<Surroundings> next(Pattern between) {
        return next(between, WINDOW);
    }

    /** As {@link #next(Pattern)} for a gap of at most so many characters. */
    Optional<Surroundings> next(Pattern between, int most) {
        if (index + 1 >= mentions.size()) {
            return Optional.empty();
        }
        Mention other = mentions.get(index + 1);
        int from = mention().span().end();
        int to = other.span().start();
        boolean near = other.role() != Role.DEMONYM && paragraph.contains(other.span()) && to - from <= most;
        return near && between.matcher(plain(from, to)).find()
                ? Optional.of(new Surroundings(article, mentions, index + 1))
                : Optional.empty();
    }

    /** The mentions before it, nearest first, then those behind it, all of the same paragraph. */
    List<Span> subjects() {
        var subjects = new ArrayList<Span>();
        for (int i = index - 1; i >= Math.max(0, index - SUBJECTS) && isBeside(i); i--) {
            subjects.add(mentions.get(i).span());
        }
        for (int i = index + 1; i < Math.min(mentions.size(), index + SUBJECTS) && isBeside(i); i++) {
            subjects.add(mentions.get(i).span());
        }
        return subjects;
    }

    private boolean isBeside(int other) {
        return paragraph.contains(mentions.get(other).span());
    }

    private String plain(int start, int end) {
        return article.text()
                .substring(start, end)
                .replace('\n', ' ')
                .replace('\r', ' ')
                .replace('\u00A0', ' ');
    }
}
