package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrappingTest {

    private static final String WRAPPED = """
            Fighting in the hills of northern Shan State has closed the main road
            from Mandalay to the Chinese border, and traders who turned to the
            crossing with Thailand found that gate half shut as well.

            They wait.
            """;

    private static String shown(String text) throws ArticleReadException {
        return DisplayText.of(Articles.fromText(text, "test")).text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void aParagraphThatTheFileWrapsIsSetAsOneLineAndItsOffsetsStay(String end) throws ArticleReadException {
        Article article = Articles.fromText(WRAPPED.replace("\n", end), "test");
        DisplayText shown = DisplayText.of(article);

        assertThat(shown.text())
                .isEqualTo("Fighting in the hills of northern Shan State has closed the main road from Mandalay to the"
                        + " Chinese border, and traders who turned to the crossing with Thailand found that gate half shut"
                        + " as well.\n\nThey wait.\n");
        for (String word : new String[] {"Mandalay", "Thailand", "They"}) {
            assertThat(shown.shown(article.text().indexOf(word)))
                    .isEqualTo(shown.text().indexOf(word));
            assertThat(shown.original(shown.text().indexOf(word)))
                    .isEqualTo(article.text().indexOf(word));
        }
    }

    @Test
    void linesThatBreakBeforeTheyAreFullStay() throws ArticleReadException {
        String list = """
                The convoy called at three towns on its way, and stayed a night in each:
                - Atbara, where the sorghum was weighed and every one of the sacks counted
                - Ed Damer
                1. El Fasher
                Port Sudan
                """;

        assertThat(shown(list)).isEqualTo(list);
    }

    @Test
    void verseIsTooNarrowToBeProse() throws ArticleReadException {
        String verse = "I would like to drive it once\nbefore I die, the surveyor said\nand looked towards the pass\n";

        assertThat(shown(verse)).isEqualTo(verse);
    }
}
