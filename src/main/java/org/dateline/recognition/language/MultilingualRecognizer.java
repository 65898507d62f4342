package org.dateline.recognition.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Recognizer;
import org.dateline.recognition.Role;

/**
 * Sends an article to the recogniser of its language: English has one of its own, every other language a {@link NameFinder}.
 * Words in another script inside of an article ("Raqqa (الرقة)") are looked at in a language of that script.
 */
public final class MultilingualRecognizer implements Recognizer {

    private static final String ENGLISH = "en";

    private final Recognizer english;
    private final LanguageDetector detector;
    private final Map<String, NameFinder> finders = new LinkedHashMap<>();

    public MultilingualRecognizer(Recognizer english, Gazetteer gazetteer) {
        this.english = english;
        this.detector = LanguageDetector.ofAll();
        for (Language language : detector.languages()) {
            if (!language.code().equals(ENGLISH)) {
                finders.put(language.code(), new NameFinder(language, gazetteer));
            }
        }
    }

    /** ISO 639-1 code of the article's language; English where nothing tells. */
    public String language(Article article) {
        return detector.detect(article.text()).map(Language::code).orElse(ENGLISH);
    }

    @Override
    public List<Mention> recognize(Article article) {
        String code = language(article);
        List<Mention> mentions =
                code.equals(ENGLISH) ? english.recognize(article) : find(article, code, spans(article));
        Script main = script(code);
        for (Script script : Script.ALL) {
            if (script != main && script != Script.LATIN) {
                mentions = withForeign(article, script, mentions);
            }
        }
        return mentions;
    }

    private List<Mention> withForeign(Article article, Script script, List<Mention> mentions) {
        List<Span> runs = ScriptRuns.of(article, script);
        if (runs.isEmpty()) {
            return mentions;
        }
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(article.text(run)).append(' '));
        Optional<Language> language = detector.detect(words.toString());
        String code = language.map(Language::code).orElse(script == Script.ARABIC ? "ar" : "ru");
        return Mention.merge(mentions, find(article, code, runs));
    }

    private Script script(String code) {
        return detector.languages().stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .map(Language::script)
                .orElse(Script.LATIN);
    }

    private static List<Span> spans(Article article) {
        return article.paragraphs().stream().map(Paragraph::span).toList();
    }

    private List<Mention> find(Article article, String code, List<Span> parts) {
        return finders.get(code).find(article.text(), parts).stream()
                .map(found -> new Mention(
                        found.span(),
                        article.text(found.span()),
                        Role.at(article, found.span()),
                        1 / (1 + Math.exp(-0.8 - found.margin() / 2)),
                        found.name()))
                .toList();
    }
}
