package org.dateline.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * {@code --language}: in which language results and messages are. It is looked for before anything else is read, so that
 * complaints about the rest of the line, and help, speak it too.
 */
final class LanguageOption implements ITypeConverter<Language> {

    static final String NAME = "--language";

    /** What comes after these are names of files. */
    private static final String END_OF_OPTIONS = "--";

    /** The language that a command line asks for; English where it does not say, or says what nobody speaks. */
    static Language in(String... arguments) {
        List<String> words = Arrays.asList(arguments);
        int end = words.contains(END_OF_OPTIONS) ? words.indexOf(END_OF_OPTIONS) : words.size();
        for (int i = 0; i < end; i++) {
            String word = words.get(i);
            Optional<String> value = word.equals(NAME) && i + 1 < end
                    ? Optional.of(words.get(i + 1))
                    : Optional.of(word).filter(w -> w.startsWith(NAME + "=")).map(w -> w.substring(NAME.length() + 1));
            Optional<Language> language = value.flatMap(Language::of);
            if (language.isPresent()) {
                return language.get();
            }
        }
        return Language.ENGLISH;
    }

    @Override
    public Language convert(String value) {
        return Language.of(value)
                .orElseThrow(() -> new TypeConversionException(
                        Saying.of("cli.language", value, String.join(", ", Language.codes()))
                                .in(Language.ENGLISH)));
    }
}
