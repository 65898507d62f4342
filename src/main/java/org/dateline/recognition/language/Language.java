package org.dateline.recognition.language;

import java.util.List;
import java.util.Set;

/**
 * What recognition must know of a language. Implementations are found by {@link java.util.ServiceLoader}, have no state and
 * may be used by many threads at once; a new language is one class and one line in {@code META-INF/services}. All word lists
 * are in lower case.
 */
public interface Language {

    /** ISO 639-1 code, "es". */
    String code();

    Script script();

    /** The commonest words: they tell the language of a text, and none of them alone is a place. */
    Set<String> functionWords();

    /** Words after which a place is likely: "in", "from", "city", "north of". */
    Set<String> placeCues();

    /** Words after which a person is likely: titles, ranks and offices. */
    Set<String> personCues();

    /** Whether a word, in lower case, is one of the cues in some form: alone it is no name, although villages are so called. */
    default boolean isKindOrTitle(String word) {
        return placeCues().contains(word) || personCues().contains(word);
    }

    /** Small words that stand inside of a name: "Río <em>de la</em> Plata". */
    Set<String> connectors();

    /** Whether every noun begins with a capital letter, so that a capital says little. */
    default boolean capitalizesNouns() {
        return false;
    }

    /**
     * Dictionary forms that an inflected or prefixed word of a name may have, likeliest first, in the word's own case, without
     * the word itself. Some of them need not be words at all: the gazetteer decides.
     */
    default List<String> dictionaryForms(String word) {
        return List.of();
    }
}
