package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LongLinesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The road to Herat is closed. It has been for days, they said. ",
                "the road to Herat is closed and has been for days ",
                "قالت وكالة إن الطريق مغلقة منذ أيام. ",
                "theroadtoHerat",
                "🙂",
                "The road to Herat which has been closed for several days now\n"
            })
    void aParagraphAsLongAsAChapterIsSetInLinesThatCanBeMeasured(String part) throws ArticleReadException {
        Article article = Articles.fromText(part.repeat(100_000 / part.length()), "test");
        DisplayText shown = DisplayText.of(article);

        assertThat(shown.text().split("\n"))
                .hasSizeBetween(34, 200)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(LongLines.LONGEST + 2));
        for (int offset = 0; offset < article.text().length(); offset++) {
            char there = article.text().charAt(offset);
            char seen = shown.text().charAt(shown.shown(offset));
            assertThat(seen == there || Character.isWhitespace(seen) && Character.isWhitespace(there))
                    .isTrue();
            assertThat(shown.original(shown.shown(offset))).isEqualTo(offset);
        }
        assertThat(shown.text().chars().filter(c -> c == '\uFFFD')).isEmpty();
    }

    @Test
    void linesEndAfterASentenceWhereThereIsOne() throws ArticleReadException {
        var random = new Random(1);
        var text = new StringBuilder();
        while (text.length() < 50_000) {
            text.append("word ".repeat(5 + random.nextInt(20))).append("end. ");
        }
        String shown =
                DisplayText.of(Articles.fromText(text.toString(), "test")).text();

        assertThat(Arrays.stream(shown.split("\n")))
                .hasSizeGreaterThan(15)
                .allMatch(line -> line.strip().endsWith("end."));
    }

    @Test
    void aLongParagraphThatSomebodyWroteStaysOne() throws ArticleReadException {
        String text = "The road to Herat is closed. ".repeat(100).strip();

        assertThat(DisplayText.of(Articles.fromText(text, "test")).text()).isEqualTo(text);
    }
}
