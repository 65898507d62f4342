package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every reader owes, whatever its format. */
class ArticleReaderContractTest {

    private static final List<String> SCRAPS = List.of(
            "MOSCOW – ",
            "(AFP)",
            "ALSO READ: ",
            "<p>",
            "</p>",
            "<div class=\"nav\">",
            "</div>",
            "<article>",
            "<h1>",
            "<figcaption>",
            "# ",
            "> ",
            "* ",
            "[a](b)",
            "---\n",
            "\n\n",
            "\r\n",
            "\n",
            "\r",
            " ",
            "\t",
            "Kabul",
            "In this file photo ",
            "March 3, 2024",
            "By Jane Doe\n",
            "\u2028",
            "\uFEFF",
            "é",
            "\uD83D\uDE00",
            "\u0627\u0644",
            "&amp;",
            "&#0;",
            "<br><br>",
            "<script>",
            "{\"a\":",
            "<table><tr><td>",
            "`",
            "**",
            "_",
            "<!--",
            "![x](y)",
            "©",
            "Subscribe",
            ".",
            "? ",
            "\u200B",
            "\"",
            "(",
            ")",
            "/",
            ",",
            "\f");

    static Stream<ArticleReader> readers() {
        return ServiceLoader.load(ArticleReader.class).stream().map(ServiceLoader.Provider::get);
    }

    @Test
    void everyFormatOfTheFrontDoorHasAReader() {
        assertThat(Articles.extensions()).contains("txt", "md", "html", "htm");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void anArticleHoldsItsParagraphsInOrder(ArticleReader reader) throws ArticleReadException {
        byte[] bytes = "One paragraph about Herat, long enough to be a story.\n\nAnother paragraph about Kabul.\n"
                .getBytes(StandardCharsets.UTF_8);
        Article article = reader.read(bytes, "some file");
        assertThat(article.source()).isEqualTo("some file");
        assertThat(article.text()).contains("Herat", "Kabul");
        assertHealthy(article);
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whiteSpaceAloneIsRefusedWithTheFileCauseAndRemedy(ArticleReader reader) {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> reader.read("  \n\n ".getBytes(StandardCharsets.UTF_8), "blank.x"))
                .isInstanceOf(ArticleReadException.class)
                .hasMessageStartingWith("blank.x: ")
                .hasMessageEndingWith(".");
    }

    @ParameterizedTest
    @MethodSource("readers")
    void junkIsReadOrRefusedButNeverBreaksAReader(ArticleReader reader) {
        IntStream.range(0, 100).forEach(seed -> {
            var random = new Random(seed);
            tryReading(reader, scraps(random, 60));
            tryReading(reader, scraps(random, 60).repeat(3));
            byte[] noise = new byte[random.nextInt(400) + 1];
            random.nextBytes(noise);
            tryReading(reader, noise);
        });
    }

    @Test
    void theFrontDoorTakesJunkOfAnyNameToo() {
        IntStream.range(0, 100).forEach(seed -> {
            var random = new Random(seed);
            var bytes = new ByteArrayOutputStream();
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            bytes.writeBytes(scraps(random, 20).getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(noise);
            for (String name : List.of("a.txt", "a.html", "a.md", "a", "a.b/c", "...")) {
                try {
                    assertHealthy(Articles.read(new ByteArrayInputStream(bytes.toByteArray()), name));
                } catch (ArticleReadException refused) {
                    assertThat(refused).hasMessageStartingWith(name + ": ");
                }
            }
        });
    }

    private static void tryReading(ArticleReader reader, String text) {
        tryReading(reader, text.getBytes(StandardCharsets.UTF_8));
        tryReading(reader, text.getBytes(StandardCharsets.UTF_16));
    }

    private static void tryReading(ArticleReader reader, byte[] bytes) {
        try {
            assertHealthy(reader.read(bytes, "junk"));
        } catch (ArticleReadException refused) {
            assertThat(refused).hasMessageStartingWith("junk: ");
        }
    }

    private static String scraps(Random random, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return text.toString();
    }

    private static void assertHealthy(Article article) {
        assertThat(article.paragraphs()).isNotEmpty();
        assertThat(article.title()).isNotBlank();
        int index = 0;
        int end = 0;
        for (Paragraph paragraph : article.paragraphs()) {
            String text = article.text(paragraph.span());
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(text).isNotBlank();
            assertThat(text).isEqualTo(text.strip());
            paragraph
                    .dateline()
                    .ifPresent(dateline -> assertThat(dateline.start())
                            .isEqualTo(paragraph.span().start()));
            if (paragraph.repeats().isPresent()) {
                assertThat(paragraph.repeats().getAsInt()).isLessThan(index);
            }
            end = paragraph.span().end();
            index++;
        }
        article.notices()
                .forEach(notice -> assertThat(notice.span().end())
                        .isLessThanOrEqualTo(article.text().length()));
    }
}
