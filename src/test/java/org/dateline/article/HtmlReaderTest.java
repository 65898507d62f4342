package org.dateline.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

    private static final String FIRST =
            "Lorries stood in a queue of nine kilometres on Friday, drivers said by telephone.";
    private static final String SECOND =
            "Nobody could tell when the pass would be opened again, and tea was getting scarce.";
    private static final String THIRD =
            "The governor promised bread, and in the evening some of it arrived on two mules.";

    private static Article read(String html) throws ArticleReadException {
        return new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8), "page.html");
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>";
    }

    @Test
    void theStoryIsReadAndTheRestIsNot() throws ArticleReadException {
        Article article = read(page(
                "<title>Pass stays shut | The Example</title>",
                "<header><a href=/>The Example</a><nav><a href=/africa>Africa</a></nav></header>"
                        + "<article><h1>Pass stays shut</h1><p>" + FIRST
                        + "</p><div class='ad-slot'>Fly to Tunis for less money than ever!</div>"
                        + "<figure><img src=x><figcaption>A lorry near Quetta</figcaption></figure><p>" + SECOND
                        + "</p>"
                        + "<p>" + THIRD + "</p></article>"
                        + "<aside><p>Elsewhere: floods in Valencia, strikes in Lyon and snow in Oslo, all in one week.</p></aside>"
                        + "<section id=comments><p>I was in Toronto last year and it was just the same, believe it or not.</p></section>"
                        + "<footer>Rotterdam</footer>"));
        assertThat(article.title()).isEqualTo("Pass stays shut");
        assertThat(article.text())
                .isEqualTo(String.join("\n\n", "Pass stays shut", FIRST, "A lorry near Quetta", SECOND, THIRD));
        assertThat(article.paragraphs().stream().map(Paragraph::kind))
                .containsExactly(
                        ParagraphKind.HEADLINE,
                        ParagraphKind.BODY,
                        ParagraphKind.CAPTION,
                        ParagraphKind.BODY,
                        ParagraphKind.BODY);
    }

    @Test
    void aPageWithoutArticleElementIsReadByItsProse() throws ArticleReadException {
        Article article = read(page(
                "<title>Old page</title>",
                "<table><tr><td class=menu><a href=1>Asia</a><br><a href=2>Africa</a></td><td><div><h1>Old page</h1>"
                        + FIRST + "<br><br>" + SECOND + "<br><br>" + THIRD + "</div></td></tr></table>"));
        assertThat(article.paragraphs().stream().map(p -> article.text(p.span())))
                .contains(FIRST, SECOND, THIRD);
        assertThat(article.text()).doesNotContain("Africa");
    }

    @Test
    void aListOfTeasersBesideTheStoryIsLeftOut() throws ArticleReadException {
        String teaser =
                "<article class=card><a href=1>A teaser about Peru that is fairly long for a link text</a></article>";
        Article article = read(page(
                "",
                "<div id=page><div>" + teaser.repeat(8) + "</div><div class=story><p>" + FIRST + "</p><p>" + SECOND
                        + "</p><p>" + THIRD + "</p></div></div>"));
        assertThat(article.text()).contains(FIRST, THIRD).doesNotContain("Peru");
    }

    @Test
    void theDateComesFromWhatThePageStates() throws ArticleReadException {
        String story = "<article><p>" + FIRST + "</p></article>";
        LocalDate date = LocalDate.of(2024, 3, 5);
        assertThat(read(page("<meta property='article:published_time' content='2024-03-05T23:30:00-05:00'>", story))
                        .published())
                .contains(date);
        assertThat(read(page(
                        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-03-05\","
                                + "\"headline\":\"A head\",\"author\":{\"name\":\"Jo Sample\"}}]}</script>",
                        story)))
                .satisfies(article -> {
                    assertThat(article.published()).contains(date);
                    assertThat(article.title()).isEqualTo("A head");
                    assertThat(article.text()).startsWith("A head\n\nBy Jo Sample\n\n");
                });
        assertThat(read(page("", "<article><time datetime='2024-03-05'>Tuesday</time><p>" + FIRST + "</p></article>"))
                        .published())
                .contains(date);
        assertThat(read(page("<script type='application/ld+json'>{broken</script>", story))
                        .published())
                .isEmpty();
    }

    @Test
    void aRelatedLineInsideTheStoryIsKeptAsSuch() throws ArticleReadException {
        Article article = read(page(
                "",
                "<article><p>" + FIRST + "</p><p class=related>ALSO READ: <a href=1>Snow closes the tunnel</a></p><p>"
                        + SECOND + "</p><p>" + THIRD + "</p></article>"));
        assertThat(article.paragraphs().get(1).kind()).isEqualTo(ParagraphKind.RELATED);
        assertThat(article.paragraphs().get(2).kind()).isEqualTo(ParagraphKind.BODY);
    }

    @Test
    void anItemOfAListIsNoHeadingAndAHeadingStaysOne() throws ArticleReadException {
        Article article = read(page(
                "<title>Pass stays shut</title>",
                "<article><h1>Pass stays shut</h1><ul class=meta><li>By Jo Sample</li><li>5 March 2024</li></ul><p>"
                        + FIRST + "</p><h2>Closed roads</h2><ul><li>Kunduz</li><li><p>The road to Herat</p><p>"
                        + SECOND + "</p></li></ul><ol><li>Farah</li><li>Zaranj<ul><li>Nimruz</li></ul></li></ol><p>"
                        + THIRD + "</p></article>"));
        assertThat(article.paragraphs().stream().map(p -> p.kind() + " " + article.text(p.span())))
                .containsExactly(
                        "HEADLINE Pass stays shut",
                        "BYLINE By Jo Sample",
                        "BYLINE 5 March 2024",
                        "BODY " + FIRST,
                        "HEADING Closed roads",
                        "BODY • Kunduz",
                        "BODY • The road to Herat",
                        "BODY " + SECOND,
                        "BODY 1. Farah",
                        "BODY 2. Zaranj",
                        "BODY • Nimruz",
                        "BODY " + THIRD);
    }

    @Test
    void aTableIsALineARow() throws ArticleReadException {
        Article article = read(page(
                "",
                "<article><h1>Pass stays shut</h1><p>" + FIRST
                        + "</p><table><tr><th>City<th>Dead</tr><tr><td>Kunduz<td>12</tr><tr><td>Herat<td>3</tr></table><p>"
                        + SECOND + "</p><p>" + THIRD + "</p></article>"));
        assertThat(article.text()).contains(FIRST + "\n\nCity | Dead\n\nKunduz | 12\n\nHerat | 3\n\n" + SECOND);
        assertThat(article.paragraphs().stream().map(Paragraph::kind)).doesNotContain(ParagraphKind.HEADING);
    }

    @Test
    void aBreakPartsShortLinesAndWrapsFullOnes() throws ArticleReadException {
        String wrapped =
                "Lorries stood in a queue of nine kilometres on Friday,<br>and nobody could tell in the evening when the pass<br>"
                        + "would be opened again, said a driver by telephone.";
        Article article = read(page(
                "",
                "<article><h1>Pass stays shut,<br>drivers say</h1><p>" + FIRST
                        + "</p><p>Kunduz<br>Herat\n<br>\nFarah</p><p>" + wrapped + "</p><p>" + THIRD
                        + "</p></article>"));
        assertThat(article.text())
                .startsWith("Pass stays shut, drivers say\n\n")
                .contains("\n\nKunduz\n\nHerat\n\nFarah\n\n", wrapped.replace("<br>", " "));
    }

    @Test
    void theDeclaredCharsetIsHonoured() throws ArticleReadException {
        String html = page(
                "<meta charset=windows-1251>",
                "<article><p>Переговоры в Киеве продолжились в воскресенье, сказали там.</p></article>");
        Article article = new HtmlReader().read(html.getBytes(Charset.forName("windows-1251")), "page.html");
        assertThat(article.text()).contains("Киеве");
    }

    @Test
    void aPageNestedBeyondReasonIsStillRead() throws ArticleReadException {
        assertThat(read("<html><body>" + "<b>x".repeat(20_000) + FIRST).text()).contains(FIRST);
    }
}
