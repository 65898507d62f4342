package org.dateline.recognition.language;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import org.dateline.article.Span;

/**
 * Tells the language of a text from its script and its commonest words (Dunning's observation that function words suffice for
 * a paragraph or more). Immutable and safe for any number of threads.
 */
public final class LanguageDetector {

    /** More text than this tells nothing new. */
    private static final int SAMPLE = 12_000;

    /** In running text of each of the languages one word in four or more is a listed function word; a list of names has none. */
    private static final double LEAST_SHARE = 0.06;

    private final List<Language> languages;
    private final FunctionWords words;

    public LanguageDetector(List<Language> languages) {
        this.languages = List.copyOf(languages);
        this.words = new FunctionWords(this.languages);
    }

    /** With every language that {@link ServiceLoader} finds. */
    public static LanguageDetector ofAll() {
        return new LanguageDetector(ServiceLoader.load(Language.class).stream()
                .map(ServiceLoader.Provider::get)
                .sorted(Comparator.comparing(Language::code))
                .toList());
    }

    public List<Language> languages() {
        return languages;
    }

    /** The language of a text, where it has enough words to tell. */
    public Optional<Language> detect(String text) {
        return detect(text, new Span(0, text.length()));
    }

    Optional<Language> detect(String text, Span part) {
        Span sample = new Span(part.start(), Math.min(part.end(), part.start() + SAMPLE));
        return dominantScript(text, sample).flatMap(script -> {
            double[] shares = words.shares(text, sample, script);
            return IntStream.range(0, shares.length)
                    .filter(i -> languages.get(i).script() == script && shares[i] >= LEAST_SHARE)
                    .boxed()
                    .max(Comparator.comparingDouble(i -> shares[i]))
                    .map(languages::get);
        });
    }

    private static Optional<Script> dominantScript(String text, Span part) {
        int[] letters = new int[Script.ALL.size()];
        for (int at = part.start(); at < part.end(); at++) {
            char c = text.charAt(at);
            for (Script script : Script.ALL) {
                if (script.owns(c)) {
                    letters[script.ordinal()]++;
                }
            }
        }
        Script best = Script.LATIN;
        for (Script script : Script.ALL) {
            if (letters[script.ordinal()] > letters[best.ordinal()]) {
                best = script;
            }
        }
        return letters[best.ordinal()] == 0 ? Optional.empty() : Optional.of(best);
    }
}
