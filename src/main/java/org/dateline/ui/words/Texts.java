package org.dateline.ui.words;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.dateline.wording.Language;
import org.dateline.wording.Worded;

/**
 * The words of the window, from {@code texts.properties} and its translations: in the language chosen before the window opens,
 * else in the system's, else in English. Numbers and dates in them are written as that language writes them.
 */
public final class Texts {

    /** The languages that the window speaks, as ISO 639 codes. */
    public static final List<String> LANGUAGES = Language.codes();

    private static final ResourceBundle.Control OWN_FILES_ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final ResourceBundle ENGLISH = bundle("");

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");

    private static volatile Speech speech = speech(Optional.empty());

    private Texts() {}

    private record Speech(ResourceBundle bundle, Language language, Locale locale) {
        Speech {
            Objects.requireNonNull(bundle);
            Objects.requireNonNull(language);
            Objects.requireNonNull(locale);
        }

        /** In English where a translation lacks it; a test sees to it that none does. */
        String text(String key) {
            return (bundle.containsKey(key) ? bundle : ENGLISH).getString(key);
        }
    }

    /** Chooses the language for all that is asked from now on; empty follows the system. */
    public static void speak(Optional<String> language) {
        speech = speech(language);
    }

    /**
     * The text of a key.
     *
     * @throws java.util.MissingResourceException when there is none
     */
    public static String of(String key) {
        return speech.text(key);
    }

    /** The text of a key, where there is one. */
    public static Optional<String> find(String key) {
        return ENGLISH.containsKey(key) ? Optional.of(of(key)) : Optional.empty();
    }

    /** The text of a key with its placeholders filled, see {@link MessageFormat}. */
    public static String of(String key, Object... values) {
        Speech now = speech;
        return leading(new MessageFormat(now.text(key), now.locale()).format(values));
    }

    /** What something says in the language of the window, with the quotation marks of print in place of a terminal's. */
    public static String of(Worded said) {
        return leading(QUOTED.matcher(said.in(speech.language())).replaceAll("\u201c$1\u201d"));
    }

    /** The language of the window. */
    public static Language language() {
        return speech.language();
    }

    /** The locale for numbers and dates that stand in these texts. */
    public static Locale locale() {
        return speech.locale();
    }

    /** The name of a language in that language itself. */
    public static String nameOf(String language) {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    /** The system's own locale where it speaks the language chosen, for the dates of its country. */
    private static Speech speech(Optional<String> language) {
        Locale system = Locale.getDefault(Locale.Category.DISPLAY);
        Language spoken = Language.of(language.orElse(system.getLanguage())).orElse(Language.ENGLISH);
        Locale locale = spoken.code().equals(system.getLanguage()) ? system : spoken.locale();
        return new Speech(spoken == Language.ENGLISH ? ENGLISH : bundle("_" + spoken.code()), spoken, locale);
    }

    private static ResourceBundle bundle(String suffix) {
        return ResourceBundle.getBundle("org.dateline.ui.words.texts" + suffix, Locale.ROOT, OWN_FILES_ONLY);
    }

    /** A sentence that begins with a name in Arabic letters is still to be read from left to right. */
    private static String leading(String text) {
        for (int i = 0; i < text.length(); i++) {
            byte direction = Character.getDirectionality(text.charAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return text;
            }
            if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                    || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT) {
                return "\u200E" + text;
            }
        }
        return text;
    }
}
