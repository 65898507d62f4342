package org.dateline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cartography.Layer;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/org/dateline/ui");
    private static final Path BUNDLES = Path.of("src/main/resources/org/dateline/ui/words");

    @Test
    void everyKeyThatTheWindowAsksForHasItsText() throws IOException {
        var texts = load(BUNDLES.resolve("texts.properties"));

        for (String key : keysInSources()) {
            assertThat(texts.containsKey(key) || texts.containsKey("command." + key))
                    .as(key)
                    .isTrue();
        }
    }

    @Test
    void whatIsSaidStandsInTheQuotationMarksOfPrint() {
        Texts.speak(Optional.of("en"));

        assertThat(Texts.of(Saying.of("evidence.name.alike", "Kiev", "Kyiv")))
                .isEqualTo("\u201cKiev\u201d reads like another spelling of Kyiv");
    }

    @Test
    void everyTextIsAValidPattern() throws IOException {
        for (Object text : load(BUNDLES.resolve("texts.properties")).values()) {
            assertThat(new MessageFormat((String) text).toPattern()).isNotNull();
        }
    }

    @Test
    void everyTranslationIsComplete() throws IOException {
        var keys = load(BUNDLES.resolve("texts.properties")).keySet();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            for (Path file : files.filter(f -> f.toString().matches(".*texts_.*\\.properties"))
                    .toList()) {
                assertThat(load(file).keySet()).as(file.toString()).isEqualTo(keys);
            }
        }
    }

    @Test
    void aTranslationHasThePlaceholdersOfTheOriginal() throws IOException {
        var original = load(BUNDLES.resolve("texts.properties"));
        var german = load(BUNDLES.resolve("texts_de.properties"));

        for (String key : original.stringPropertyNames()) {
            assertThat(placeholders(german.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(original.getProperty(key)));
        }
    }

    @Test
    void aPlaceholderStandsInNoStraightApostrophesWhichWouldHideIt() throws IOException {
        for (String file : List.of("texts.properties", "texts_de.properties")) {
            for (Object text : load(BUNDLES.resolve(file)).values()) {
                assertThat((String) text).doesNotContain("'");
            }
        }
    }

    @Test
    void whateverTheMapCanShowHasAName() throws IOException {
        var texts = load(BUNDLES.resolve("texts.properties"));

        assertThat(texts.keySet())
                .containsAll(
                        Stream.of(Layer.values()).map(layer -> "layer." + layer).toList());
    }

    @Test
    void numbersAndPluralsFollowTheLanguage() {
        try {
            Texts.speak(Optional.of("de"));
            assertThat(Texts.of("places.count", 1)).isEqualTo("1 Ort");
            assertThat(Texts.of("places.count", 1200)).isEqualTo("1.200 Orte");
            assertThat(Texts.of("status.seconds", 0.31)).isEqualTo("0,3 s");
            assertThat(PlaceText.distance(1_240_000)).isEqualTo("1.240 km");
            Texts.speak(Optional.of("en"));
            assertThat(Texts.of("places.count", 1200)).isEqualTo("1,200 places");
        } finally {
            Texts.speak(Optional.of("en"));
        }
    }

    @Test
    void languagesAreNamedByThemselves() {
        assertThat(Texts.LANGUAGES.stream().map(Texts::nameOf)).containsExactly("English", "Deutsch");
    }

    private static TreeSet<String> placeholders(String text) {
        return Pattern.compile("\\{\\d")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    /** Whole keys in quotes; those that are put together of parts are not checked here. */
    private static TreeSet<String> keysInSources() throws IOException {
        var keys = new TreeSet<String>();
        List<Path> sources;
        try (Stream<Path> files = Files.walk(SOURCES)) {
            sources = files.filter(f -> f.toString().endsWith(".java")).toList();
        }
        Pattern call = Pattern.compile(
                "(?:Texts\\.of|Command\\s*\\.of|Icons\\.button\\([^,]*,|addAction|labelled\\([^,]*,)\\(?\\s*\"([a-zA-Z.]+)\"");
        for (Path source : sources) {
            call.matcher(Files.readString(source))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.endsWith("."))
                    .forEach(keys::add);
        }
        assertThat(keys).hasSizeGreaterThan(60);
        return keys;
    }
}
