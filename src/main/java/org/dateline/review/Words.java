package org.dateline.review;

import java.util.Locale;

/** Enum constants as words in files: {@code NOT_LOCATABLE} is "not-locatable". */
final class Words {

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E in(Class<E> type, JsonValue word) {
        return word.as(w -> Enum.valueOf(type, w.text().toUpperCase(Locale.ROOT).replace('-', '_')));
    }
}
