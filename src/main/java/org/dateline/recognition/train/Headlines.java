package org.dateline.recognition.train;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;

/** Turns the opening of a document into a headline, in capitals or with a capital on each longer word, for the model to learn from. */
final class Headlines {

    private static final int LONGEST = 300;
    private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}[\\p{L}]*");
    private static final Set<String> SMALL = Set.of(
            "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "by", "with", "as", "from", "is", "but",
            "s");

    private Headlines() {}

    /** The first sentence rewritten, with its marks; empty where it is too long or its length would change. */
    static Optional<GoldDocument> of(GoldDocument document, boolean capitals) {
        int end = document.text().indexOf(". ", 40);
        if (end < 0 || end > LONGEST) {
            return Optional.empty();
        }
        String opening = document.text().substring(0, end);
        String headline = capitals ? opening.toUpperCase(Locale.ROOT) : titled(opening);
        if (headline.length() != end) {
            return Optional.empty();
        }
        Span whole = new Span(0, end);
        List<Span> places = document.places().stream().filter(whole::contains).toList();
        List<GoldDocument.Other> others =
                document.others().stream().filter(o -> whole.contains(o.span())).toList();
        return Optional.of(new GoldDocument(document.id() + "-headline", document.group(), headline, places, others));
    }

    private static String titled(String text) {
        Matcher word = WORD.matcher(text);
        return word.replaceAll(match -> SMALL.contains(match.group())
                ? match.group()
                : match.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + match.group().substring(1));
    }
}
