package org.dateline.resolution;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.gazetteer.Names;

/** What the words between two mentions that follow each other say about the two names. */
enum Gap {
    /** "Paris, Texas", "Paris (Texas)", "Columbus Ohio". */
    COMMA,
    /** "Enjil district of Herat", "Paris in Texas", "Lashkar Gah, capital of Helmand". */
    INSIDE,
    /** "Syria's Aleppo", "the Afghan city of Herat": the first holds the second. */
    HOLDS,
    /** "Herat and Helmand", "Herat, Helmand": members of a list. A comma alone may be either, see {@link #COMMA}. */
    LIST,
    /** Anything else within a sentence. */
    NEAR,
    /** A sentence or a paragraph ends between them. */
    APART;

    private static final int MOST_CHARACTERS = 60;
    private static final int MOST_WORDS = 7;
    private static final Set<String> INSIDE_WORDS = Set.of("in", "of", "within", "inside");
    private static final Set<String> LEADS =
            Set.of("s", "of", "capital", "border", "port", "coastal", "main", "largest", "second", "biggest", "");
    private static final Set<String> LIST_WORDS = Set.of("and", "or", "nor", "und", "et", "y", "to", "from");

    /**
     * Reads a gap.
     *
     * @param text the article's text
     * @param start end of the first mention
     * @param end start of the second mention
     * @param firstIsDemonym whether the first is a demonym, which holds what follows it in a phrase
     */
    static Gap between(String text, int start, int end, boolean firstIsDemonym) {
        String gap = text.substring(start, Math.min(end, start + 4 * MOST_CHARACTERS));
        if (endsSentence(gap)) {
            return APART;
        }
        if (gap.length() > MOST_CHARACTERS) {
            return NEAR;
        }
        return ofPhrase(gap, firstIsDemonym);
    }

    private static Gap ofPhrase(String gap, boolean firstIsDemonym) {
        String stripped = gap.strip();
        if (stripped.isEmpty() || stripped.equals(",") || stripped.equals("(")) {
            return firstIsDemonym ? HOLDS : COMMA;
        }
        if (!stripped.equals(stripped.toLowerCase(Locale.ROOT))) {
            return NEAR;
        }
        boolean possessive =
                stripped.startsWith("'s") || stripped.startsWith("’s") || stripped.equals("'") || stripped.equals("’");
        String[] words = Names.fold(stripped).split(" ");
        if (LIST_WORDS.contains(words[0]) && words.length == 1) {
            return LIST;
        }
        if (words.length > MOST_WORDS) {
            return NEAR;
        }
        if (possessive || firstIsDemonym) {
            return leadsUpTo(words) ? HOLDS : NEAR;
        }
        return endsInside(words) ? INSIDE : NEAR;
    }

    /** "northern province of", "capital": words that belong to the name after them, unlike "attack on" and "forces in". */
    private static boolean leadsUpTo(String[] words) {
        for (String word : words) {
            boolean belongs = LEADS.contains(word)
                    || NameForms.isLeading(word)
                    || TypeWord.of(word).isPresent();
            if (!belongs) {
                return false;
            }
        }
        return true;
    }

    /** "in", "in the", "in southern", "a town of the western". */
    private static boolean endsInside(String[] words) {
        for (int i = words.length - 1; i >= 0; i--) {
            if (INSIDE_WORDS.contains(words[i])) {
                return true;
            }
            if (!NameForms.isLeading(words[i]) && TypeWord.of(words[i]).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    private static boolean endsSentence(String gap) {
        for (int i = 0; i < gap.length(); i++) {
            char c = gap.charAt(i);
            if (c == '\n') {
                return true;
            }
            boolean stop = c == '.' || c == '!' || c == '?';
            if (stop && i + 1 < gap.length() && Character.isWhitespace(gap.charAt(i + 1)) && !abbreviation(gap, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the full stop follows a short word with a capital, as in "Gen." and "U.S.", rather than ends a sentence. */
    private static boolean abbreviation(String gap, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(gap.charAt(start - 1))) {
            start--;
        }
        return start < stop && stop - start <= 3 && Character.isUpperCase(gap.charAt(start));
    }

    /** The type word that follows a mention directly, in lower case or capitalised: "Herat province". */
    static Optional<String> wordAfter(String text, int end) {
        int start = end;
        if (start >= text.length() || text.charAt(start) != ' ') {
            return Optional.empty();
        }
        int stop = ++start;
        while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return stop - start < 3 || stop - start > 14
                ? Optional.empty()
                : Optional.of(Names.fold(text.substring(start, stop)));
    }
}
