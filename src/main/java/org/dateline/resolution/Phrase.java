package org.dateline.resolution;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Span;
import org.dateline.gazetteer.Names;

/** The words around one mention that say what kind of place it names. */
final class Phrase {

    private static final int LOOK_BACK = 32;

    /** "city of", "the villages of", "province of". */
    private static final Pattern TYPE_OF = Pattern.compile("(\\p{L}+) of (?:the )?$");

    /** "the town ", "the capital, ". */
    private static final Pattern TYPE_BEFORE = Pattern.compile("(\\p{L}+),? $");

    private static final Pattern CAPITAL_AFTER =
            Pattern.compile("^,? (?:the |its |their |now the )?(?:\\p{L}+ ){0,2}capital\\b");

    private static final Pattern CAPITAL_BEFORE = Pattern.compile("\\bcapital(?: city)?(?: of)?,? $");

    private Phrase() {}

    /** The type that the text gives to a name: by its own last word, the word after it or the words before it. */
    static Optional<TypeWord> type(String text, Span span) {
        Optional<TypeWord> own = NameForms.untyped(Names.fold(span.of(text))).map(NameForms.Untyped::type);
        if (own.isPresent()) {
            return own;
        }
        Optional<TypeWord> after = Gap.wordAfter(text, span.end()).flatMap(TypeWord::of);
        return after.isPresent() ? after : typeBefore(before(text, span));
    }

    private static Optional<TypeWord> typeBefore(String before) {
        if (!before.endsWith(" ")) {
            return Optional.empty();
        }
        Matcher of = TYPE_OF.matcher(before);
        if (of.find()) {
            return TypeWord.of(Names.fold(of.group(1)));
        }
        Matcher beside = TYPE_BEFORE.matcher(before);
        return beside.find() && Character.isLowerCase(beside.group(1).charAt(0))
                ? TypeWord.of(beside.group(1)).filter(type -> !TypeWord.isPlural(beside.group(1)))
                : Optional.empty();
    }

    /** Whether the text calls the place a capital right before or after its name. */
    static boolean saysCapital(String text, Span span) {
        int end = Math.min(text.length(), span.end() + LOOK_BACK);
        return CAPITAL_BEFORE.matcher(before(text, span)).find()
                || CAPITAL_AFTER.matcher(text.substring(span.end(), end)).find();
    }

    private static String before(String text, Span span) {
        return text.substring(Math.max(0, span.start() - LOOK_BACK), span.start());
    }
}
