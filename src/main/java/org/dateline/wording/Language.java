package org.dateline.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The languages in which the program can be read. Safe for any number of threads. */
public enum Language {
    ENGLISH("en", Locale.ENGLISH),
    GERMAN("de", Locale.GERMAN);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** The language of an ISO 639 code, if the program speaks it. */
    public static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }

    /** The codes of all, English first. */
    public static List<String> codes() {
        return Arrays.stream(values()).map(Language::code).toList();
    }

    /** Its ISO 639 code: "de". */
    public String code() {
        return code;
    }

    /** How it writes numbers and dates. */
    public Locale locale() {
        return locale;
    }

    /**
     * The text of a key without values.
     *
     * @throws java.util.MissingResourceException when there is none
     */
    public String text(String key) {
        return Vocabulary.of(this).template(key).fill(List.of(), this);
    }

    /** Its own names of countries, seas and the like by the English ones; empty for English. */
    public Map<String, String> namesAbroad() {
        return Vocabulary.of(this).namesAbroad();
    }
}
