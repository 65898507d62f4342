package org.dateline.recognition.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.recognition.Mention;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultilingualRecognizerTest {

    private static Gazetteer gazetteer;
    private static MultilingualRecognizer recognizer;

    @BeforeAll
    static void open() throws Exception {
        gazetteer = GazetteerFile.open(Path.of("data", "gazetteer"));
        recognizer = new MultilingualRecognizer(article -> List.of(), gazetteer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "pt", "ru", "uk", "ar", "fa"})
    void theLanguageOfAnArticleIsTold(String language) {
        assertThat(recognizer.language(LabelledText.of(language).article())).isEqualTo(language);
    }

    @Test
    void aTextOfNamesAloneCountsAsEnglish() {
        assertThat(new LanguageDetector(List.of(new English(), new French())).detect("Herat Kabul Kandahar"))
                .isEmpty();
    }

    /** The floors are what was measured when the texts were written, rounded down: precision and recall by overlap. */
    @ParameterizedTest
    @CsvSource({
        "es, 0.90, 0.95", "fr, 0.90, 0.95", "de, 0.90, 0.95", "pt, 0.90, 0.95",
        "ru, 0.95, 0.95", "uk, 0.95, 0.90", "ar, 0.95, 0.90", "fa, 0.95, 0.90"
    })
    void namesAreFoundInOtherLanguages(String language, double precision, double recall) {
        LabelledText text = LabelledText.of(language);
        List<Mention> mentions = recognizer.recognize(text.article());
        List<String> missed = new ArrayList<>();
        for (LabelledText.Label label : text.labels()) {
            if (mentions.stream().noneMatch(m -> m.span().overlaps(label.span()))) {
                missed.add(text.article().text(label.span()));
            }
        }
        List<String> wrong = mentions.stream()
                .filter(m ->
                        text.labels().stream().noneMatch(label -> label.span().overlaps(m.span())))
                .map(Mention::surface)
                .toList();
        double found = text.labels().size() - missed.size();
        String account = String.format(Locale.ROOT, "%s: missed %s, wrong %s", language, missed, wrong);
        assertThat(found / text.labels().size()).as(account).isGreaterThanOrEqualTo(recall);
        assertThat(1 - (double) wrong.size() / mentions.size()).as(account).isGreaterThanOrEqualTo(precision);
    }

    /** With its dots folded away, "and that" is written like a town. */
    @Test
    void anArabicConjunctionIsNoPlace() throws ArticleReadException {
        Article article = Articles.fromText(
                "وقال المتحدث إن الطريق إلى حلب مفتوح وإن القوافل وصلت إلى مدينة إدلب يوم الأحد.", "test");
        assertThat(recognizer.recognize(article))
                .extracting(Mention::surface)
                .contains("حلب", "إدلب")
                .doesNotContain("وإن");
    }

    @ParameterizedTest
    @CsvSource({
        "ru, Киеве, Киев",
        "ru, Херсонской, Херсонская",
        "ru, Москвы, Москва",
        "ru, Сирии, Сирия",
        "ru, Алеппо, Алеппо",
        "uk, Харкові, Харків",
        "uk, Тернополі, Тернопіль",
        "uk, Запорізькій, Запорізька",
        "uk, Одесі, Одеса",
        "ar, وإدلب, إدلب",
        "ar, للعراق, العراق",
        "de, Afghanistans, Afghanistan"
    })
    void anInflectedWordHasItsDictionaryForm(String code, String word, String form) {
        Language language = LanguageDetector.ofAll().languages().stream()
                .filter(l -> l.code().equals(code))
                .findFirst()
                .orElseThrow();
        List<String> forms = new ArrayList<>(language.dictionaryForms(word));
        forms.add(word);
        assertThat(forms).contains(form);
    }
}
