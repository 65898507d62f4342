package org.dateline.ui;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How the values of a choice box are written. */
final class Choices {

    private Choices() {}

    /** A converter for a box in which nothing can be typed. */
    static <T> StringConverter<T> shown(Function<T, String> words) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("nothing is typed here");
            }
        };
    }
}
