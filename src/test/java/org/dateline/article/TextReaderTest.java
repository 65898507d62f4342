package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.article.ParagraphKind.BODY;
import static org.dateline.article.ParagraphKind.BOILERPLATE;
import static org.dateline.article.ParagraphKind.BYLINE;
import static org.dateline.article.ParagraphKind.CAPTION;
import static org.dateline.article.ParagraphKind.HEADING;
import static org.dateline.article.ParagraphKind.HEADLINE;
import static org.dateline.article.ParagraphKind.RELATED;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String STORY =
            "The road to the border was closed for the third day, officials said on Friday.";

    private static Article read(String text) throws ArticleReadException {
        return Articles.fromText(text, "story.txt");
    }

    private static List<ParagraphKind> kinds(Article article) {
        return article.paragraphs().stream().map(Paragraph::kind).toList();
    }

    private static String paragraph(Article article, int index) {
        return article.text(article.paragraphs().get(index).span());
    }

    @Test
    void aWireReportFallsIntoItsParts() throws ArticleReadException {
        Article article = read("""
                Traders wait as the pass stays shut

                By Ana Example in Zhob

                March 5, 2024

                In this file photo taken on May 2, 2019, lorries queue at the pass.  (JO SAMPLE / EXAMPLE)

                QUETTA – %1$s

                What happens in the valley

                %1$s And then some more was said about it.

                ALSO READ: Snow closes the tunnel

                Related articles

                Onions cost more than ever

                The village that sells ice

                "We wait," he said.

                Reporting by Ana Example; editing by the desk
                """.formatted(STORY));
        assertThat(kinds(article))
                .containsExactly(
                        HEADLINE,
                        BYLINE,
                        BYLINE,
                        CAPTION,
                        BODY,
                        HEADING,
                        BODY,
                        RELATED,
                        RELATED,
                        RELATED,
                        RELATED,
                        BODY,
                        BOILERPLATE);
        assertThat(article.title()).isEqualTo("Traders wait as the pass stays shut");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 5));
        assertThat(article.paragraphs().get(4).dateline().map(article::text)).contains("QUETTA –");
    }

    @Test
    void aParagraphThatComesAgainPointsToTheFirst() throws ArticleReadException {
        Article article =
                read("A headline\n\n%s\n\nAnother thing was said.\n\n%s".formatted(STORY, STORY.replace(".", "")));
        assertThat(article.paragraphs().get(3).repeats()).hasValue(1);
        assertThat(article.paragraphs().get(1).repeats()).isEmpty();
    }

    @Test
    void nearlyTheSameWordsAreARepeatAndOtherWordsAreNot() throws ArticleReadException {
        String other =
                "The road to the border was opened by two soldiers with a rope, and some laughed about it on Friday.";
        Article article =
                read("A headline\n\n%s\n\n%s\n\n%s".formatted(STORY, STORY.replace("third", "fourth"), other));
        assertThat(article.paragraphs().get(2).repeats()).hasValue(1);
        assertThat(article.paragraphs().get(3).repeats()).isEmpty();
    }

    @Test
    void linesWrappedAtAWidthAreOneParagraph() throws ArticleReadException {
        Article article = read("""
                Bridge reopens

                KABUL, June 9 (Example) - The bridge over the river was opened to
                traffic on Friday after nine months in which lorries had to wade
                through the ford below the village, drivers and officials said.
                They had waited long.
                  An indented line begins another paragraph, as old papers did
                it, and goes on in the next line.
                """);
        assertThat(article.paragraphs()).hasSize(3);
        assertThat(paragraph(article, 1)).startsWith("KABUL").endsWith("waited long.");
        assertThat(paragraph(article, 2)).startsWith("An indented").endsWith("next line.");
    }

    @Test
    void longLinesWithoutBlankOnesAreAParagraphEach() throws ArticleReadException {
        String line = STORY + " " + STORY;
        Article article = read(String.join("\n", "A headline", line, line + " More.", line + " Even more words."));
        assertThat(article.paragraphs()).hasSize(4);
    }

    @Test
    void aHeadlineRunTogetherWithItsStoryIsParted() throws ArticleReadException {
        Article article =
                read("Council approves budget. MANSFIELD — The City Council on Monday approved it. Nobody spoke.");
        assertThat(article.title()).isEqualTo("Council approves budget");
        assertThat(kinds(article)).containsExactly(HEADLINE, BODY);
        assertThat(article.paragraphs().get(1).dateline().map(article::text)).contains("MANSFIELD —");
    }

    @Test
    void speakersOfATranscriptAreNoDatelines() throws ArticleReadException {
        Article article = read(
                "JANE EXAMPLE: Did you talk about the ceasefire?\n\nJOHN SAMPLE: We did, at some length, yes.\n\nMore.");
        assertThat(article.paragraphs())
                .allMatch(paragraph -> paragraph.dateline().isEmpty());
    }

    @Test
    void theDatelinesDayTakesItsYearFromTheText() throws ArticleReadException {
        assertThat(read("Head\n\nKYIV, Jan 5 (Example) - It began on December 20, 2023, they said.")
                        .published())
                .contains(LocalDate.of(2024, 1, 5));
        assertThat(read("Head\n\nKYIV, March 3 (Example) - The vote is due on November 5, 2024, they said.")
                        .published())
                .contains(LocalDate.of(2024, 3, 3));
        assertThat(read("Head\n\nKYIV, March 3 (Example) - Nothing tells the year here.")
                        .published())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "March 5, 2024", "5 March 2024", "Published: 5 March 2024, 10:15 GMT", "2024-03-05",
                        "Updated Mar 5th, 2024 at 9:30 am",
                "05.03.2024", "Tuesday, March 5, 2024", "5 de marzo de 2024", "Le 5 mars 2024 à 10h15", "5. März 2024",
                "By Jane Example, March 5, 2024"
            })
    void aDateOnItsOwnLineIsWhenTheArticleAppeared(String line) throws ArticleReadException {
        Article article = read("A headline\n\n" + line + "\n\n" + STORY);
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 5));
        assertThat(article.paragraphs().get(1).kind()).isEqualTo(BYLINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FILE PHOTO: A man walks past a school.", "A man walks past a school. (AP Photo/Jo Sample)",
                "A man walks past a school in Zhob. REUTERS/Jo Sample",
                        "A man walks past a school. Photo: Jo Sample/Example",
                "A man walks past a school in Zhob on March 5, 2024. (AFP)", "Smoke over Zhob [Jo Sample/Reuters]",
                "A man walks past a school | Getty Images", "Image caption, A man walks past a school",
                "A girl carries water, as seen in this undated handout picture."
            })
    void captionsAreKnownByTheirCredits(String caption) throws ArticleReadException {
        Article article = read("A headline\n\n" + caption + "\n\n" + STORY + "\n\n" + STORY + " So it is.");
        assertThat(article.paragraphs().get(1).kind()).isEqualTo(CAPTION);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ALSO READ: The other story", "READ MORE: The other story", "Read also: The other story",
                        "Related: The other story",
                "More on this story", "LIRE AUSSI : autre chose", "Lesen Sie auch: etwas anderes",
                        "Lea también: otra cosa",
                "Читайте также: другое", "اقرأ أيضا: شيء آخر", "See also | The other story",
                        "Read more about the siege of Zhob:",
                "» Read more: The other story"
            })
    void linesToOtherStoriesAreRelated(String line) throws ArticleReadException {
        Article article = read("A headline\n\n" + STORY + "\n\n" + line + "\n\n" + STORY + " So it is.");
        assertThat(article.paragraphs().get(2).kind()).isEqualTo(RELATED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "More than 40 people were killed: 30 of them in Zhob.", "Related violence killed ten.",
                "By the time the ambulance came, the man was dead.", "He asked people to subscribe to the accord.",
                "In this town, people say little about it.", "This report is the first to say so.",
                "Officials in Zhob (the seat of the district) and/or Quetta did not answer.",
                        "Read out in parliament, the letter caused laughter."
            })
    void sentencesThatOnlyLookLikeFurnitureAreTheStory(String sentence) throws ArticleReadException {
        Article article = read(
                "A headline\n\n" + STORY + "\n\n" + STORY + " Yes.\n\n" + sentence + "\n\n" + STORY + " So it is.");
        assertThat(article.paragraphs().get(3).kind()).isEqualTo(BODY);
    }

    @Test
    void theTextOfAFileIsKeptToTheLetterWithoutItsMark() throws ArticleReadException {
        String text = "Kopf\r\n\r\nDer Weg war zu.\r\nÄrger überall.\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] marked = ("\uFEFF" + text).getBytes(charset);
            assertThat(new TextReader().read(marked, "a.txt").text()).isEqualTo(text);
            assertThat(new TextReader().read(text.getBytes(charset), "a.txt").text())
                    .isEqualTo(text);
        }
    }

    @Test
    void westernBytesAreReadWithANotice() throws ArticleReadException {
        byte[] bytes = "Le “chemin” était fermé.".getBytes(Charset.forName("windows-1252"));
        Article article = new TextReader().read(bytes, "a.txt");
        assertThat(article.text()).isEqualTo("Le “chemin” était fermé.");
        assertThat(article.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message().toString()).contains("windows-1252"));
    }

    @Test
    void aTextInLettersOfWhichNoNamesAreReadSaysSo() throws ArticleReadException {
        assertThat(Articles.fromText("喀布尔局势紧张。阿富汗政府军在 Herat 交战。", "a.txt").notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.message().toString()).contains("by hand"));
        assertThat(Articles.fromText("The name of Kabul (喀布尔) in Chinese.", "a.txt")
                        .notices())
                .isEmpty();
        assertThat(Articles.fromText("В Киеве и في كابول", "a.txt").notices()).isEmpty();
    }

    @Test
    void aLongTextTakesTimeInProportion() {
        String text = ("MOSCOW, March 3 (Example) - " + STORY + "\n\nRead (this / that) and — so - on: more\n\n")
                .repeat(40_000);
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(text));
    }
}
