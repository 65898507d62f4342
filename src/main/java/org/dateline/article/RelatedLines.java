package org.dateline.article;

import java.util.regex.Pattern;

/** Lines that point to other stories: "ALSO READ: ...", "READ MORE: ...", in the languages of the world's agencies. */
final class RelatedLines {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final String BULLET = "^[>»•*▶►→\\-–\\s]{0,4}";

    private static final String MARKERS = "also read|also see|also watch|also on [\\p{L} ]{1,20}|read also|read more"
            + "|read next|read this|read the full story|must[ -]read|see also|see more|related"
            + "|related (?:story|stories|news|articles?|coverage|content|links?|reading|topics?|posts?)"
            + "|more(?: on this(?: story)?)?|more (?:news|stories|coverage|from [\\p{L} ]{1,30})|don['’]t miss"
            + "|recommended(?: for you| stories| reading)?|you may (?:also )?like|you might (?:also )?like"
            + "|trending(?: now)?|most (?:read|popular)|further reading|in pictures|in case you missed it|watch now"
            + "|(?:à )?lire (?:aussi|également)|à lire|sur le même sujet|pour aller plus loin|voir aussi"
            + "|lea también|lee también|le puede interesar|te puede interesar|más información|ver también|relacionad[oa]s?"
            + "|lesen sie auch|lesen sie mehr|mehr zum thema|mehr dazu|auch interessant|siehe auch"
            + "|leia também|leia mais|saiba mais|veja também|leggi anche|per saperne di più|lees ook|lees meer"
            + "|läs också|les også|læs også|czytaj (?:też|także|więcej)|zobacz także|ilgili haber(?:ler)?|baca juga"
            + "|читайте также|читать также|по теме|смотрите также|читайте також|дивіться також"
            + "|اقرأ أيضا(?:ً)?|اقرأ أيضًا|إقرأ أيضا(?:ً)?|اقرأ المزيد|مواضيع ذات صلة|بیشتر بخوانید|بخوانید"
            + "|阅读更多|相关阅读|関連記事";

    /** The marker with a colon, a bar or a dash behind it. */
    private static final Pattern MARKED =
            Pattern.compile(BULLET + "\\[?(?:" + MARKERS + ")\\]?\\s{0,3}(?::|\\||>|»|→|：|—|–|- )", FLAGS);

    /** "Read more about the siege of Aleppo: ..." */
    private static final Pattern MARKED_ABOUT = Pattern.compile(
            BULLET + "(?:read|see|hear|find out|learn) more (?:about|on|from) [^:.]{1,60}(?::|$)", FLAGS);

    /** The marker alone, a heading over a list of links. */
    private static final Pattern ALONE = Pattern.compile(BULLET + "\\[?(?:" + MARKERS + ")\\]?\\s*:?\\s*$", FLAGS);

    /** Markers that no story sentence begins with, with no colon behind them. */
    private static final Pattern LOOSE = Pattern.compile(
            BULLET
                    + "(?:also read|read also|read more|read next|see also|more on this story|related (?:story|stories|articles?)"
                    + "|you may also like|lire aussi|lesen sie auch|lea también|leia também|leggi anche|baca juga"
                    + "|читайте также|читайте також|اقرأ أيضا)\\s",
            FLAGS);

    private RelatedLines() {}

    /** Whether a line opens with a marker and a colon, bar or dash. */
    static boolean opens(String head) {
        return mayOpen(head)
                && (MARKED.matcher(head).lookingAt()
                        || MARKED_ABOUT.matcher(head).lookingAt());
    }

    /** Whether a paragraph is such a line, with or without a colon. */
    static boolean matches(Snippet snippet) {
        return opens(snippet.head())
                || isHeader(snippet)
                || snippet.isShorterThan(160) && LOOSE.matcher(snippet.head()).lookingAt();
    }

    /** Whether a paragraph is the marker and nothing else, so that links follow. */
    static boolean isHeader(Snippet snippet) {
        return snippet.isShorterThan(60) && ALONE.matcher(snippet.head()).lookingAt();
    }

    /** A cheap look before the patterns run: most paragraphs have neither a mark in their first 100 characters nor are short. */
    private static boolean mayOpen(String head) {
        int end = Math.min(head.length(), 100);
        for (int i = 0; i < end; i++) {
            char c = head.charAt(i);
            if (":|>»→：—–-".indexOf(c) >= 0) {
                return true;
            }
        }
        return head.length() <= 100;
    }
}
