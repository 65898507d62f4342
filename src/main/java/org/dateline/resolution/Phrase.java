package org.dateline.resolution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.gazetteer.Names;

/** The words around one mention that say what kind of place it names. */
final class Phrase {

    private static final int LOOK_BACK = 32;

    private static final String CAPITAL = "capital";

    private static final Pattern CAPITAL_AFTER =
            Pattern.compile("^,? (?:the |its |their |now the )?(?:\\p{L}+ ){0,2}capital\\b");

    private static final Pattern CAPITAL_BEFORE = Pattern.compile("\\bcapital(?: city)?(?: of)?,? $");

    private static final Pattern ARTICLE_BEFORE =
            Pattern.compile("\\b[Tt]he (?:(?:north|south|east|west|central|upper|lower|middle|wider)\\p{L}* )?$");

    /** What may follow a name at the end of its phrase: a mark, a verb or a small word, but no noun. */
    private static final Pattern NO_NOUN_AFTER = Pattern.compile("\\s*(?:$|[^\\p{L}\\s'’-]|(?:"
            + "and|or|but|nor|in|on|at|by|to|from|into|onto|near|with|without|for|over|under|along|across|between|"
            + "through|towards?|until|since|after|before|during|while|when|where|which|who|that|as|than|because|"
            + "is|was|are|were|be|has|had|have|will|would|can|could|may|might|must|should|it|they|this|again|still"
            + ")\\b)");

    private Phrase() {}

    /**
     * The type that the text gives to a name: by its own last word, the word after it or the words before it. After a name of
     * nature the next word decides: "Red Sea state" is a state.
     */
    static Optional<TypeWord> type(String text, Span span) {
        Optional<TypeWord> own = ownType(text, span);
        Optional<TypeWord> after = Gap.wordAfter(text, span.end()).flatMap(TypeWord::of);
        if (own.isPresent()
                && (!own.get().isNature() || after.isEmpty() || !after.get().isUnit())) {
            return own;
        }
        return after.isPresent() ? after : typeBefore(before(text, span));
    }

    /** The type word that is part of a name. */
    static Optional<TypeWord> ownType(String text, Span span) {
        return NameForms.untyped(Names.fold(span.of(text))).map(NameForms.Untyped::type);
    }

    /** "along the Tigris," and "the southern Sahel is", unlike "the Helmand police". */
    static boolean isArticled(String text, Span span) {
        return ARTICLE_BEFORE.matcher(before(text, span)).find()
                && NO_NOUN_AFTER
                        .matcher(text)
                        .region(span.end(), Math.min(text.length(), span.end() + LOOK_BACK))
                        .lookingAt();
    }

    /** "city of", "the villages of the"; "the town", "the capital,". */
    private static Optional<TypeWord> typeBefore(String before) {
        if (!before.endsWith(" ")) {
            return Optional.empty();
        }
        String lead = before.endsWith(" of the ") ? before.substring(0, before.length() - 4) : before;
        if (lead.endsWith(" of ")) {
            String word = lastWord(lead, lead.length() - 4);
            if (!word.isEmpty()) {
                return TypeWord.of(Names.fold(word));
            }
        }
        int end = before.length() - 1;
        String beside = lastWord(before, end > 0 && before.charAt(end - 1) == ',' ? end - 1 : end);
        return !beside.isEmpty() && Character.isLowerCase(beside.charAt(0)) && !TypeWord.isPlural(beside)
                ? TypeWord.of(beside)
                : Optional.empty();
    }

    /** The letters right before an offset. */
    private static String lastWord(String text, int end) {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** Whether the text calls the place a capital right before or after its name. */
    static boolean saysCapital(String text, Span span) {
        String before = before(text, span);
        String after = text.substring(span.end(), Math.min(text.length(), span.end() + LOOK_BACK));
        return before.contains(CAPITAL) && CAPITAL_BEFORE.matcher(before).find()
                || after.contains(CAPITAL) && CAPITAL_AFTER.matcher(after).find();
    }

    private static String before(String text, Span span) {
        return text.substring(Math.max(0, span.start() - LOOK_BACK), span.start());
    }
}
