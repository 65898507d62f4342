package org.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.ParagraphKind;
import org.dateline.article.Span;
import org.dateline.gazetteer.DataException;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With the shipped model and gazetteer. */
class PlaceRecognizerTest {

    private static final Path DATA = Path.of(System.getProperty("dateline.data", "data"));

    /** Measured .97 when the model was made; a new model may not be worse than this. */
    private static final double LEAST_F1 = 0.93;

    private static Gazetteer gazetteer;
    private static PlaceRecognizer recognizer;

    @BeforeAll
    static void open() throws DataException {
        gazetteer = GazetteerFile.open(DATA.resolve("gazetteer"));
        recognizer = PlaceRecognizer.open(DATA.resolve("models"), gazetteer);
    }

    private static Article article(String text, Paragraph... paragraphs) {
        return new Article("test", "test", text, List.of(paragraphs), Optional.empty(), List.of());
    }

    private static Article article(String text) {
        return article(text, Paragraph.body(new Span(0, text.length())));
    }

    private static List<Span> spans(List<Mention> mentions, boolean demonyms) {
        return mentions.stream()
                .filter(mention -> (mention.role() == Role.DEMONYM) == demonyms)
                .map(Mention::span)
                .toList();
    }

    static Stream<String> trickySentences() {
        return MarkedText.resource("tricky-sentences.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("trickySentences")
    void trickySentencesComeOutExactly(String marked) {
        MarkedText expected = MarkedText.parse(marked);
        List<Mention> found = recognizer.recognize(article(expected.text()));
        assertThat(names(expected.text(), spans(found, false))).isEqualTo(names(expected.text(), expected.places()));
        assertThat(names(expected.text(), spans(found, true))).isEqualTo(names(expected.text(), expected.demonyms()));
    }

    private static List<String> names(String text, List<Span> spans) {
        return spans.stream().map(span -> span.start() + " " + span.of(text)).toList();
    }

    /** "the Kajaki power station": 44 of 48 before the recogniser had read a dozen sentences of the kind, 47 after. */
    @Test
    void placesNamedByWhatStandsThereAreFound() {
        int all = 0;
        List<String> missed = new ArrayList<>();
        for (String line :
                MarkedText.resource("named-by-what-stands-there.txt").lines().toList()) {
            MarkedText expected = MarkedText.parse(line);
            List<Span> found = spans(recognizer.recognize(article(expected.text())), false);
            for (Span place : expected.places()) {
                all++;
                if (found.stream().noneMatch(place::overlaps)) {
                    missed.add(place.of(expected.text()));
                }
            }
        }
        assertThat(missed).as("missed of " + all).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void newsOfOurOwnIsReadAsWellAsEver() {
        int gold = 0;
        int predicted = 0;
        int right = 0;
        List<String> errors = new ArrayList<>();
        for (String report : MarkedText.resource("labelled-news.txt").split("\n====\n")) {
            MarkedText expected = MarkedText.parse(report);
            List<Span> found = spans(recognizer.recognize(article(expected.text())), false);
            gold += expected.places().size();
            predicted += found.size();
            for (Span place : expected.places()) {
                if (found.stream().anyMatch(place::overlaps)) {
                    right++;
                } else {
                    errors.add("missed " + place.of(expected.text()));
                }
            }
            found.stream()
                    .filter(span -> expected.places().stream().noneMatch(span::overlaps))
                    .forEach(span -> errors.add("false alarm " + span.of(expected.text())));
        }
        assertThat(2.0 * right / (gold + predicted)).as(errors.toString()).isGreaterThan(LEAST_F1);
    }

    @Test
    void rolesFollowTheAnatomyOfTheArticle() {
        String text = "KYIV, May 2 - Shells hit Kharkiv.\nA street in Odesa.\nREAD MORE: Talks in Ankara";
        Article article = article(
                text,
                new Paragraph(new Span(0, 33), ParagraphKind.BODY, Optional.of(new Span(0, 11)), OptionalInt.empty()),
                new Paragraph(new Span(34, 52), ParagraphKind.CAPTION, Optional.empty(), OptionalInt.empty()),
                new Paragraph(
                        new Span(53, text.length()), ParagraphKind.RELATED, Optional.empty(), OptionalInt.empty()));
        assertThat(recognizer.recognize(article))
                .extracting(Mention::surface, Mention::role)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("KYIV", Role.DATELINE),
                        org.assertj.core.groups.Tuple.tuple("Kharkiv", Role.PLACE),
                        org.assertj.core.groups.Tuple.tuple("Odesa", Role.CAPTION),
                        org.assertj.core.groups.Tuple.tuple("Ankara", Role.RELATED));
    }

    @Test
    void aPlaceThatTheGazetteerDoesNotKnowIsFoundByItsContext() {
        List<Mention> found = recognizer.recognize(article(
                "Residents of the village of Qarzabulan, near Herat, fled to Herat after Qarzabulan was shelled."));
        assertThat(found).extracting(Mention::surface).contains("Qarzabulan");
    }

    @Test
    void anArticleWithoutPlacesOrTextHasNoMentions() {
        assertThat(recognizer.recognize(article("Nobody knows why it rained so long.")))
                .isEmpty();
        assertThat(recognizer.recognize(article("", new Paragraph[0]))).isEmpty();
    }

    @Test
    void aTurkishLocaleChangesNothing() {
        String text = "IDLIB, May 2 - Fighting near Idlib and IZMIR, and in Istanbul's Istiklal Avenue.";
        List<Mention> usual = recognizer.recognize(article(text));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            PlaceRecognizer fresh = PlaceRecognizer.open(DATA.resolve("models"), gazetteer);
            assertThat(fresh.recognize(article(text))).isEqualTo(usual).isNotEmpty();
        } catch (DataException e) {
            throw new AssertionError(e);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void manyThreadsFindTheSame() throws Exception {
        Article article = article(String.join(
                "\n", MarkedText.parse(MarkedText.resource("labelled-news.txt")).text()));
        List<Mention> expected = recognizer.recognize(article);
        PlaceRecognizer fresh = PlaceRecognizer.open(DATA.resolve("models"), gazetteer);
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Mention>>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tasks.add(() -> fresh.recognize(article));
            }
            for (var result : pool.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aLongTextIsReadToItsEndWithMentionsInOrder() {
        String sentence = "Convoys left Kabul for Kandahar and Herat at dawn. ";
        String text = sentence.repeat(4000);
        List<Mention> found = recognizer.recognize(article(text));
        assertThat(found).hasSize(3 * 4000);
        assertThat(found).isSortedAccordingTo(java.util.Comparator.comparing(Mention::span));
        assertThat(found).allSatisfy(m -> assertThat(m.span().of(text)).isEqualTo(m.surface()));
    }

    @Test
    void aMissingModelNamesFileAndRemedy(@TempDir Path empty) {
        assertThatThrownBy(() -> PlaceRecognizer.open(empty, gazetteer))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("recognizer.bin")
                .hasMessageContaining("missing");
    }

    @Test
    void aDamagedModelIsRefused(@TempDir Path folder) throws IOException {
        byte[] model = Files.readAllBytes(DATA.resolve("models/recognizer.bin"));
        Path file = folder.resolve("recognizer.bin");
        Files.write(file, java.util.Arrays.copyOf(model, model.length / 2));
        assertThatThrownBy(() -> PlaceRecognizer.open(folder, gazetteer)).hasMessageContaining("damaged");
        Files.write(file, "not a model".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> PlaceRecognizer.open(folder, gazetteer)).isInstanceOf(DataException.class);
    }
}
