package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static Article read(String markdown) throws ArticleReadException {
        return new MarkdownReader().read(markdown.getBytes(StandardCharsets.UTF_8), "story.md");
    }

    @Test
    void markupIsRenderedAway() throws ArticleReadException {
        Article article = read("""
                # Pass stays **shut**

                KABUL – The *road* to [Herat](herat.html)
                was closed, `people` said.

                > He said it was &amp; remains closed.

                - one thing about Farah
                - another about Zaranj
                """);
        assertThat(article.title()).isEqualTo("Pass stays shut");
        assertThat(article.text()).isEqualTo("""
                        Pass stays shut

                        KABUL – The road to Herat was closed, people said.

                        He said it was & remains closed.

                        • one thing about Farah

                        • another about Zaranj""");
        assertThat(article.paragraphs().get(1).dateline().map(article::text)).contains("KABUL –");
    }

    @Test
    void frontMatterStatesTitleAndDateAndIsNoText() throws ArticleReadException {
        Article article = read(
                "---\ntitle: \"A title: with colon\"\ndate: 2024-03-05\ntags: [a, b]\n---\nThe story itself goes here.\n");
        assertThat(article.title()).isEqualTo("A title: with colon");
        assertThat(article.published()).contains(LocalDate.of(2024, 3, 5));
        assertThat(article.text()).isEqualTo("The story itself goes here.");
    }

    @Test
    void aPictureAloneIsACaption() throws ArticleReadException {
        Article article = read("# Head\n\n![Lorries at the gate](x.jpg)\n\nThe story itself goes here.\n");
        assertThat(article.paragraphs().get(1).kind()).isEqualTo(ParagraphKind.CAPTION);
        assertThat(article.text()).contains("Lorries at the gate");
    }

    @Test
    void anItemOfAListIsNoHeading() throws ArticleReadException {
        Article article = read("""
                # Head

                The story itself goes here.

                3. Kunduz
                4. The road to Herat

                   It is long.

                * By Jane Doe in Kabul
                """);
        assertThat(article.paragraphs().stream().map(p -> article.text(p.span())))
                .containsExactly(
                        "Head",
                        "The story itself goes here.",
                        "3. Kunduz",
                        "4. The road to Herat",
                        "It is long.",
                        "By Jane Doe in Kabul");
        assertThat(article.paragraphs().stream().map(Paragraph::kind)).doesNotContain(ParagraphKind.HEADING);
    }

    @Test
    void aTableIsALineARow() throws ArticleReadException {
        Article article = read("""
                # Head

                The story itself goes here.

                | City | Dead |
                |------|-----:|
                | *Kunduz* | 12 |
                | Herat | 3 |
                """);
        assertThat(article.text()).endsWith("here.\n\nCity | Dead\n\nKunduz | 12\n\nHerat | 3");
        assertThat(article.paragraphs().stream().map(Paragraph::kind).skip(1)).containsOnly(ParagraphKind.BODY);
    }

    @Test
    void aFootnoteStandsWhereItIsWrittenAndIsCalledByItsMark() throws ArticleReadException {
        Article article = read("""
                # Head

                The convoy left Herat[^1] at dawn, and nobody saw it again.

                [^1]: The city, not the province.
                """);
        assertThat(article.text())
                .endsWith("left Herat[1] at dawn, and nobody saw it again.\n\n[1] The city, not the province.");
    }

    @Test
    void aHardBreakPartsShortLines() throws ArticleReadException {
        assertThat(read("# Head\n\nKunduz  \nHerat\\\nFarah\n\nThe story itself goes here.\n")
                        .text())
                .contains("Kunduz\n\nHerat\n\nFarah\n\nThe");
    }

    @Test
    void thousandsOfMarksInARowDoNotStallTheReader() throws ArticleReadException {
        assertThat(read("<".repeat(200_000) + " text").paragraphs()).isNotEmpty();
        assertThat(read("> ".repeat(50_000) + " text").paragraphs()).isNotEmpty();
    }
}
