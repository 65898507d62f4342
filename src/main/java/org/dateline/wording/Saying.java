package org.dateline.wording;

import java.util.Arrays;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Objects;

/**
 * Something to be said, before it is put into words: which sentence it is, and the values that stand in it. Immutable; cheap to
 * make, to compare and to keep. Nothing is looked up before somebody asks for the words, so a key that does not exist shows only
 * then.
 *
 * @param key the key of its words in {@code sayings.properties}; empty for words that are what they are
 * @param values what {@code {0}}, {@code {1}} stand for: texts, whole numbers, other numbers, or what has words itself, such as a {@link PlaceName} or
 *     another saying
 */
public record Saying(String key, List<Object> values) implements Worded {

    private static final String VERBATIM = "";

    public Saying {
        Objects.requireNonNull(key);
        values = List.copyOf(values);
        // by index: an iterator for each of the hundreds of sayings of an article costs some 4 % of geoparsing
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            boolean known = value instanceof String
                    || value instanceof Long
                    || value instanceof Double
                    || value instanceof Worded;
            if (!known) {
                throw new IllegalArgumentException(key + " cannot say a " + value.getClass());
            }
        }
    }

    public static Saying of(String key) {
        return new Saying(key, List.of());
    }

    public static Saying of(String key, Object value) {
        return new Saying(key, List.of(value));
    }

    public static Saying of(String key, Object first, Object second) {
        return new Saying(key, List.of(first, second));
    }

    public static Saying of(String key, Object... values) {
        return new Saying(key, List.of(values));
    }

    /** Words that no language changes: what a reader has written, or what an older file holds. */
    public static Saying verbatim(String text) {
        return new Saying(VERBATIM, List.of(text));
    }

    /** Whether it is words that no language changes. */
    public boolean isVerbatim() {
        return key.isEmpty();
    }

    /** Whether every language has words for it, for one that comes from a file. */
    public boolean isSayable() {
        try {
            return Arrays.stream(Language.values())
                    .noneMatch(language -> in(language).isEmpty());
        } catch (MissingResourceException
                | IllegalArgumentException
                | ClassCastException
                | IndexOutOfBoundsException e) {
            return false;
        }
    }

    @Override
    public String in(Language language) {
        return key.isEmpty()
                ? (String) values.get(0)
                : Vocabulary.of(language).template(key).fill(values, language);
    }

    /** Another form of the same, as a template asks for it: {@code {0,a}} of "kind.PPL" is the text of "kind.PPL.a". */
    String in(Language language, String form) {
        return form.isEmpty() || key.isEmpty()
                ? in(language)
                : Vocabulary.of(language).template(key + "." + form).fill(values, language);
    }

    /** In English, for those who debug. */
    @Override
    public String toString() {
        return in(Language.ENGLISH);
    }
}
