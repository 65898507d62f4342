package org.dateline.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Span;

/**
 * Completes what another recogniser found with the same names in other languages that stand in brackets behind them: "Hasakah
 * (Arabic: الحسكة, Kurdish: Hesîçe)". They are looked up under the name before the bracket. Immutable and safe for any number of
 * threads.
 */
public final class Glosses implements Recognizer {

    private static final Pattern BRACKET = Pattern.compile("\\h?\\(([^()\\n]{3,300})\\)?");

    /** A language and what is said in it, up to the next mark that ends it. */
    private static final Pattern GLOSS =
            Pattern.compile("(?:also )?\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?:\\h*([^,;:/]+?)(?=,|;|/|$)");

    private static final Pattern ALTERNATIVES = Pattern.compile(" or | and ");
    private static final int MOST_WORDS = 4;

    private final Recognizer recognizer;

    public Glosses(Recognizer recognizer) {
        this.recognizer = recognizer;
    }

    @Override
    public List<Mention> recognize(Article article) {
        List<Mention> found = recognizer.recognize(article);
        List<Mention> added = new ArrayList<>();
        for (Mention mention : found) {
            if (mention.role() != Role.DEMONYM) {
                addBehind(article, mention, added);
            }
        }
        return added.isEmpty() ? found : Mention.merge(added, found);
    }

    private static void addBehind(Article article, Mention mention, List<Mention> added) {
        int end = mention.span().end();
        Matcher bracket = BRACKET.matcher(article.text())
                .region(end, Math.min(article.text().length(), end + 310));
        if (!bracket.lookingAt()) {
            return;
        }
        Matcher gloss = GLOSS.matcher(article.text()).region(bracket.start(1), bracket.end(1));
        while (gloss.find()) {
            addNames(article, mention, new Span(gloss.start(1), gloss.end(1)), added);
        }
    }

    private static void addNames(Article article, Mention mention, Span names, List<Mention> added) {
        String text = article.text(names);
        Matcher or = ALTERNATIVES.matcher(text);
        int from = 0;
        while (from < text.length()) {
            int to = or.find() ? or.start() : text.length();
            addName(article, mention, trimmed(text, names.start(), from, to), added);
            from = to < text.length() ? or.end() : to;
        }
    }

    private static void addName(Article article, Mention mention, Span span, List<Mention> added) {
        String name = article.text(span);
        boolean named = !name.isEmpty() && !Character.isLowerCase(name.charAt(0)) && Character.isLetter(name.charAt(0));
        if (named && name.split("\\h+").length <= MOST_WORDS) {
            added.add(new Mention(span, name, Role.at(article, span), mention.certainty(), mention.name()));
        }
    }

    /** Without blanks, quotation marks and marks of direction at its ends. */
    private static Span trimmed(String text, int offset, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetterOrDigit(text.charAt(end - 1)) && !isMark(text.charAt(end - 1))) {
            end--;
        }
        return new Span(offset + start, offset + end);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
