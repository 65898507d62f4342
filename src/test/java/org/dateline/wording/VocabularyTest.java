package org.dateline.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.cartography.Legend;
import org.dateline.cartography.PlaceKind;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Gazetteer;
import org.dateline.gazetteer.GazetteerFile;
import org.dateline.geo.Compass;
import org.dateline.geo.Notation;
import org.dateline.recognition.Role;
import org.dateline.recognition.story.StoryPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/dateline/wording");

    /** Keys of which the program makes one out of several parts. */
    private static final Pattern COMPOSED = Pattern.compile(
            "(kind|compass|document|legend|notation|role|part\\.kind|row\\.number|people|figures|name|text\\.column)(\\..*)?");

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageSaysEverythingWithTheSameValues(Language language) {
        Properties english = load(Language.ENGLISH);
        Properties words = load(language);

        assertThat(words.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(values(words.getProperty(key)))
                    .as("%s of %s", key, language)
                    .isEqualTo(values(english.getProperty(key)));
            assertThat(words.getProperty(key)).as("%s of %s", key, language).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTextCanBeRead(Language language) {
        for (String key : load(language).stringPropertyNames()) {
            assertThat(Vocabulary.of(language).template(key)).as(key).isNotNull();
        }
    }

    @Test
    void whatTheProgramSaysHasWordsAndNoWordsLieIdle() {
        String sources = sources();
        Set<String> said = new TreeSet<>();
        var literal = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z]+)+)\"").matcher(sources);
        while (literal.find()) {
            said.add(literal.group(1));
        }
        Set<String> words = load(Language.ENGLISH).stringPropertyNames();

        assertThat(words.stream().filter(key -> !COMPOSED.matcher(key).matches()))
                .as("words that nothing says")
                .allMatch(key -> said.contains(key));
        var saying =
                Pattern.compile("Saying\\.of\\(\\s*\"([^\"]+)\"(?!\\s*\\+)").matcher(sources);
        while (saying.find()) {
            assertThat(words).as("what is said").contains(saying.group(1));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void whateverThereIsHasAName(Language language) {
        for (FeatureCode code : FeatureCode.values()) {
            assertThat(code.in(Language.ENGLISH)).isEqualTo(code.label());
            for (String form : List.of("", "a", "the")) {
                assertThat(code.saying().in(language, form)).isNotBlank();
            }
        }
        for (Compass point : Compass.values()) {
            assertThat(point.saying().in(Language.ENGLISH)).isEqualTo(point.word());
            assertThat(point.saying().in(language, "ern")).isNotBlank();
        }
        assertThat(Notation.values()).allMatch(notation -> notation.saying().isSayable());
        assertThat(Role.values()).allMatch(role -> !role.in(language).isBlank());
        assertThat(StoryPart.Kind.values()).allMatch(kind -> !kind.in(language).isBlank());
        assertThat(PlaceKind.values()).allMatch(kind -> kind.plural().isSayable());
        assertThat(Legend.Sign.values()).allMatch(sign -> sign.text().isSayable());
    }

    @Test
    void everyCountryHasItsGermanName() throws IOException {
        Gazetteer gazetteer = GazetteerFile.open(Path.of("data", "gazetteer"));

        for (int row = 1; row < gazetteer.size(); row++) {
            if (gazetteer.code(row).isCountry()) {
                assertThat(Vocabulary.of(Language.GERMAN).knows(gazetteer.name(row)))
                        .as(gazetteer.name(row))
                        .isTrue();
            }
        }
    }

    @Test
    void germanQuotesAsGermansDo() {
        Properties german = load(Language.GERMAN);

        for (String key : german.stringPropertyNames()) {
            assertThat(german.getProperty(key)).as(key).doesNotContain("\"").doesNotContain(" %");
        }
    }

    @Test
    void everyNameIsGivenOnce() throws IOException {
        List<String> names = Files.readAllLines(FOLDER.resolve("names_de.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")[0])
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    private static Set<String> values(String text) {
        return Pattern.compile("\\{(\\d+)")
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Language language) {
        String name =
                language == Language.ENGLISH ? "sayings.properties" : "sayings_" + language.code() + ".properties";
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(name))) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(VocabularyTest::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    @Test
    void theCodesOfLanguagesLeadToThem() {
        assertThat(Arrays.stream(Language.values())
                        .map(language -> Language.of(language.code()).orElseThrow()))
                .containsExactly(Language.values());
        assertThat(Language.of("xx")).isEmpty();
    }
}
