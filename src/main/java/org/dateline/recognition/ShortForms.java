package org.dateline.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;

/**
 * Completes what another recogniser found with the names that a text shortens: an abbreviation after its definition ("Central
 * African Republic (CAR)", and CAR from then on) and the first half of a pair that shares its noun ("North and South Kivu").
 * Such a mention is looked up under its full name. Immutable and safe for any number of threads.
 */
public final class ShortForms implements Recognizer {

    private static final Pattern DEFINITION = Pattern.compile("\\G,? ?\\((?:the )?([A-Z][A-Z.]{1,7})\\)");
    private static final Pattern LETTERS = Pattern.compile("(?<![\\p{L}\\p{N}.])[A-Z][A-Z.]{1,7}(?![\\p{L}\\p{N}])");
    private static final Pattern HALF = Pattern.compile(
            "\\b((?:North|South|East|West|Central|Upper|Lower|New|Old|Inner|Outer)(?:ern)?),? (?:and|or|&) $");
    /** Room for the longest first half with its "and". */
    private static final int BEFORE = 24;

    private final Recognizer recognizer;
    private final Gazetteer gazetteer;

    public ShortForms(Recognizer recognizer, Gazetteer gazetteer) {
        this.recognizer = recognizer;
        this.gazetteer = gazetteer;
    }

    @Override
    public List<Mention> recognize(Article article) {
        List<Mention> found = recognizer.recognize(article);
        List<Mention> added = new ArrayList<>();
        Map<String, String> definitions = new LinkedHashMap<>();
        for (Mention mention : found) {
            firstHalf(article, mention).ifPresent(added::add);
            definition(article.text(), mention).ifPresent(letters -> definitions.putIfAbsent(letters, mention.name()));
        }
        if (!definitions.isEmpty()) {
            addOccurrences(article, definitions, added);
        }
        return added.isEmpty() ? found : Mention.merge(added, found);
    }

    private Optional<Mention> firstHalf(Article article, Mention mention) {
        int blank = mention.surface().indexOf(' ');
        if (mention.role() == Role.DEMONYM || blank < 0) {
            return Optional.empty();
        }
        int end = mention.span().start();
        int from = Math.max(0, end - BEFORE);
        Matcher half = HALF.matcher(article.text()).region(from, end).useTransparentBounds(true);
        if (!half.find()) {
            return Optional.empty();
        }
        String name = half.group(1) + mention.surface().substring(blank);
        Span span = new Span(half.start(1), half.end(1));
        return gazetteer.find(name).isEmpty()
                ? Optional.empty()
                : Optional.of(new Mention(span, half.group(1), mention.role(), mention.certainty(), name));
    }

    private static Optional<String> definition(String text, Mention mention) {
        Matcher definition = DEFINITION.matcher(text).region(mention.span().end(), text.length());
        return definition.lookingAt() && abbreviates(definition.group(1), mention.surface())
                ? Optional.of(definition.group(1))
                : Optional.empty();
    }

    /** Whether the letters are the capitals that the name's words begin with, as in "Democratic Republic of the Congo (DRC)". */
    private static boolean abbreviates(String letters, String name) {
        StringBuilder capitals = new StringBuilder();
        for (String word : name.split("[ -]")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                capitals.append(word.charAt(0));
            }
        }
        return capitals.length() > 1 && capitals.toString().contentEquals(letters.replace(".", ""));
    }

    private static void addOccurrences(Article article, Map<String, String> definitions, List<Mention> added) {
        Matcher word = LETTERS.matcher(article.text());
        while (word.find()) {
            String name = definitions.get(word.group());
            if (name != null) {
                Span span = new Span(word.start(), word.end());
                added.add(new Mention(span, word.group(), Role.at(article, span), 0.95, name));
            }
        }
    }
}
