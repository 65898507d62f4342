package org.dateline.recognition.language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
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
    private final Map<String, Integer> owners = new HashMap<>();

    public LanguageDetector(List<Language> languages) {
        this.languages = List.copyOf(languages);
        for (Language language : languages) {
            language.functionWords().forEach(word -> owners.merge(word, 1, Integer::sum));
        }
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
            List<Word> words = Word.of(text, sample, script);
            return languages.stream()
                    .filter(language -> language.script() == script)
                    .map(language -> new Scored(language, share(language, words)))
                    .filter(scored -> scored.share() >= LEAST_SHARE)
                    .max(Comparator.comparingDouble(Scored::share))
                    .map(Scored::language);
        });
    }

    private record Scored(Language language, double share) {}

    /** The share of words that are function words of the language, those of several languages counted in part. */
    private double share(Language language, List<Word> words) {
        double hits = 0;
        for (Word word : words) {
            if (language.functionWords().contains(word.lower())) {
                hits += 1.0 / owners.get(word.lower());
            }
        }
        return words.isEmpty() ? 0 : hits / words.size();
    }

    private static Optional<Script> dominantScript(String text, Span part) {
        int[] letters = new int[Script.values().length];
        for (int at = part.start(); at < part.end(); at++) {
            char c = text.charAt(at);
            for (Script script : Script.values()) {
                if (script.owns(c)) {
                    letters[script.ordinal()]++;
                }
            }
        }
        Script best = Script.LATIN;
        for (Script script : Script.values()) {
            if (letters[script.ordinal()] > letters[best.ordinal()]) {
                best = script;
            }
        }
        return letters[best.ordinal()] == 0 ? Optional.empty() : Optional.of(best);
    }
}
