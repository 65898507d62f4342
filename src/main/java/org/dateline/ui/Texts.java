package org.dateline.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the window, from {@code texts.properties} and its translations, in the language of the system. */
public final class Texts {

    private static final Locale LOCALE = Locale.getDefault(Locale.Category.DISPLAY);
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle(
            "org.dateline.ui.texts",
            LOCALE,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private Texts() {}

    /**
     * The text of a key.
     *
     * @throws java.util.MissingResourceException when there is none
     */
    public static String of(String key) {
        return BUNDLE.getString(key);
    }

    /** The text of a key with its placeholders filled, see {@link MessageFormat}. */
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), LOCALE).format(values);
    }

    /** The locale for numbers and dates that stand in these texts. */
    public static Locale locale() {
        return LOCALE;
    }
}
