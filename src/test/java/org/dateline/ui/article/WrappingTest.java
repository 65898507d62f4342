package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "Deir ez-, Zor, Deir ez-Zor",
        "Al-, Hasakah, Al-Hasakah",
        "the cease-, fire, the cease-fire",
        "the govern-, ment, the government",
        "the Govern-, ment, the Government",
        "south\u2010, eastern, south\u2010eastern",
        "2014-, 2019, 2014-2019",
        "pre-, and post-war, pre- and post-war",
        "the small ones -, and all, the small ones - and all",
        "the min\u00AD, ister, the minister",
    })
    void aWordThatTheFileBreaksAtAHyphenIsOneWordAgain(String end, String begin, String joined)
            throws ArticleReadException {
        String before = "The government of the province had met twice and said of ";

        assertThat(shown(before + end + "\n" + begin + " that it was so."))
                .isEqualTo(before + joined + " that it was so.");
    }

    @Test
    void whatIsDroppedAtALineEndHasNoPlaceOfItsOwn() throws ArticleReadException {
        String text = "The council of the government met late in the evening, and the govern-\r\n"
                + " ment of the province did too, under the same roof in Herat.";
        DisplayText shown = DisplayText.of(Articles.fromText(text, "test"));

        assertThat(shown.text()).contains("and the government of the province");
        for (int offset = 0; offset < text.length(); offset++) {
            assertThat(shown.shown(offset))
                    .isBetween(
                            offset == 0 ? 0 : shown.shown(offset - 1),
                            shown.text().length());
        }
        int herat = text.indexOf("Herat");
        assertThat(shown.shown(herat)).isEqualTo(shown.text().indexOf("Herat"));
        assertThat(shown.original(shown.text().indexOf("Herat"))).isEqualTo(herat);
    }
}
