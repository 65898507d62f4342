package org.dateline.ui.words;

import java.util.function.Function;
import javafx.util.StringConverter;

/** How the values of a choice box are written, where nothing can be typed. */
public final class Shown<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public Shown(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new UnsupportedOperationException("nothing is typed here");
    }
}
