package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.gazetteer.DataException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a file wraps its lines is nothing to the places that it names. */
class WrappedArticleTest {

    private static Geoparser geoparser;

    @BeforeAll
    static void open() throws DataException {
        geoparser = Geoparser.open(Path.of("data"));
    }

    @ParameterizedTest
    @ValueSource(ints = {52, 66, 72, 79})
    void anArticleThatIsWrappedNamesThePlacesThatItNamesUnwrapped(int width) throws IOException, ArticleReadException {
        for (Path file : samples()) {
            String unwrapped = flat(Articles.read(file));
            String wrapped = unwrapped.lines().map(line -> wrapped(line, width)).collect(Collectors.joining("\n"));

            assertThat(named(wrapped)).as("%s at %d", file, width).isEqualTo(named(unwrapped));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Lashkar, Gah",
        "Deir ez-, Zor",
        "Al-, Hasakah",
        "Ras al-, Ain",
        "Port-, au-Prince",
        "Ivano-, Frankivsk",
        "Guinea-, Bissau"
    })
    void aNameThatALineEndPartsIsOneName(String end, String begin) throws ArticleReadException {
        for (String feed : List.of("\n", "\r\n")) {
            String text = "BEIRUT, June 9 (Northway) – Lorries reached the camps on Monday evening near " + end + feed
                    + begin + ", he said, and the roads of the province to the south were closed for days, which\n"
                    + "was why they had come so late, although the rains had ended early in that year and the\n"
                    + "snow upon the pass had melted long before, as the drivers told everybody who asked them.\n";
            Analysis analysis = geoparser.analyze(Articles.fromText(text, "test"));

            assertThat(analysis.resolutions())
                    .extracting(verdict -> verdict.mention().span().of(text))
                    .containsExactly("BEIRUT", end + feed + begin);
            assertThat(analysis.resolutions())
                    .allMatch(verdict -> verdict.place().isPresent());
        }
    }

    @Test
    void aNameWithSoftHyphensIsThatName() throws ArticleReadException {
        assertThat(
                        named(
                                "HERAT, June 9 (Northway) – Lorries left Lash\u00ADkar Gah for Kan\u00ADda\u00ADhar on Monday."))
                .hasSize(3)
                .anyMatch(name -> name.endsWith(" = geonames:1134720"))
                .anyMatch(name -> name.endsWith(" = geonames:1138336"));
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("data", "articles"))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The article with every paragraph on one line. */
    private static String flat(Article article) {
        return article.paragraphs().stream()
                .map(paragraph -> article.text(paragraph.span()).replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n\n"));
    }

    /** As mail programs do: at blanks and after hyphens. */
    private static String wrapped(String line, int width) {
        var lines = new StringBuilder();
        int start = 0;
        while (line.length() - start > width) {
            int end = start + width;
            while (line.charAt(end) != ' ' && !isHyphen(line, end - 1)) {
                end--;
            }
            lines.append(line, start, end).append('\n');
            start = line.charAt(end) == ' ' ? end + 1 : end;
        }
        return lines.append(line.substring(start)).toString();
    }

    private static boolean isHyphen(String line, int at) {
        return line.charAt(at) == '-' && Character.isLetter(line.charAt(at - 1));
    }

    private static List<String> named(String text) throws ArticleReadException {
        return geoparser.analyze(Articles.fromText(text, "test")).resolutions().stream()
                .map(verdict -> verdict.mention().written() + " = "
                        + verdict.place().map(place -> place.id().toString()).orElse("?"))
                .toList();
    }
}
