package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Article;
import org.dateline.article.Articles;
import org.dateline.article.Cores;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.recognition.language.Language;
import org.dateline.recognition.language.LanguageDetector;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for whole analyses, whatever the article says. */
class GeoparserTest {

    private static final int THREADS = 8;
    private static final int ROUNDS = 12;

    private static Geoparser geoparser;
    private static List<Article> articles;

    @BeforeAll
    static void open() throws Exception {
        geoparser = Geoparser.open(Path.of("data"));
        articles = new ArrayList<>();
        for (Path file : Articles.in(Path.of("data", "articles"))) {
            articles.add(Articles.read(file));
        }
        for (Path file : Articles.in(Path.of("src", "test", "resources", "languages"))) {
            articles.add(Articles.read(file));
        }
    }

    @AfterEach
    void leaveNoInterrupt() {
        Thread.interrupted();
    }

    private static List<Analysis> analyzeAll(List<Article> order) {
        return order.stream().map(geoparser::analyze).toList();
    }

    @Test
    void eightThreadsFindWhatOneFinds() throws Exception {
        List<Analysis> expected = analyzeAll(articles);
        var workers = Executors.newFixedThreadPool(THREADS);
        try {
            var jobs = new ArrayList<Callable<Boolean>>();
            for (int seed = 0; seed < THREADS * ROUNDS; seed++) {
                jobs.add(shuffled(seed, expected));
            }
            for (Future<Boolean> same : workers.invokeAll(jobs)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static Callable<Boolean> shuffled(int seed, List<Analysis> expected) {
        return () -> {
            var order = new ArrayList<>(expected);
            Collections.shuffle(order, new Random(seed));
            for (Analysis analysis : order.subList(0, order.size() / 3)) {
                if (!geoparser.analyze(analysis.article()).equals(analysis)) {
                    return false;
                }
            }
            return true;
        };
    }

    @Test
    void whatWasReadBeforeDoesNotMatter() throws Exception {
        List<Analysis> expected = analyzeAll(articles);
        var backwards = new ArrayList<>(articles);
        Collections.reverse(backwards);
        Geoparser fresh = Geoparser.open(Path.of("data"));
        List<Analysis> again =
                new ArrayList<>(backwards.stream().map(fresh::analyze).toList());
        Collections.reverse(again);
        assertThat(again).isEqualTo(expected);
    }

    @Test
    void theOrderOfTheEvidenceDoesNotMatter() {
        for (int seed = 0; seed < articles.size(); seed++) {
            for (Resolution resolution : geoparser.analyze(articles.get(seed)).resolutions()) {
                for (Candidate candidate : resolution.candidates()) {
                    var shuffled = new ArrayList<>(candidate.evidence());
                    Collections.shuffle(shuffled, new Random(seed));
                    assertThat(new Candidate(candidate.place(), candidate.probability(), shuffled).score())
                            .isCloseTo(candidate.score(), within(1e-9));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Kupiansk district in Kharkiv", "Spin Boldak district in Kandahar", "Injil district in Herat"})
    void aDistrictIsNotTheTownThatItIsRunFrom(String district) throws Exception {
        Analysis analysis = geoparser.analyze(
                Articles.fromText("Two people were killed in the " + district + " province.", "report"));
        assertThat(analysis.resolutions().get(0).place().orElseThrow().code()).isEqualTo(FeatureCode.ADM2);
    }

    @Test
    void theOrderOfTheLanguagesDoesNotMatter() {
        LanguageDetector ordered = LanguageDetector.ofAll();
        for (int seed = 0; seed < 20; seed++) {
            var languages = new ArrayList<>(ordered.languages());
            Collections.shuffle(languages, new Random(seed));
            var shuffled = new LanguageDetector(languages);
            for (Article article : articles) {
                assertThat(shuffled.detect(article.text()).map(Language::code))
                        .isEqualTo(ordered.detect(article.text()).map(Language::code));
            }
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void anInterruptEndsReadingAndAnalysis() throws Exception {
        Article article = articles.get(0);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> geoparser.analyze(article)).isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> Articles.fromText(article.text(), "report.txt"))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.currentThread().isInterrupted()).isTrue();
    }

    @Test
    void manyCoresFindInALongTextWhatOneFinds() throws Exception {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 300_000; i++) {
            text.append(articles.get(i * 7 % articles.size()).text()).append("\n\n");
        }
        Article article = Articles.fromText(text.toString(), "long.txt");
        Analysis expected = Geoparser.open(Path.of("data"), Cores.one()).analyze(article);
        Geoparser many = Geoparser.open(Path.of("data"), new Cores(6));
        for (int round = 0; round < 3; round++) {
            assertThat(many.analyze(article)).isEqualTo(expected);
        }
    }
}
