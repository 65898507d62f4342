package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void aQuoteIsTheSentenceOfTheMention() {
        assertThat(quote("He left Kabul. Nobody saw him in Herat on Monday! Then came rain.", "Herat"))
                .isEqualTo("Nobody saw him in Herat on Monday!");
    }

    @Test
    void abbreviationsDoNotEndASentence() {
        assertThat(quote("He said. After U.S. air strikes Gen. Omar left Herat alone. Then.", "Herat"))
                .isEqualTo("After U.S. air strikes Gen. Omar left Herat alone.");
    }

    @Test
    void lineBreaksBecomeBlanks() {
        assertThat(quote("Nobody saw him\r\nin Herat\non Monday", "Herat"))
                .isEqualTo("Nobody saw him in Herat on Monday");
    }

    @Test
    void aLongSentenceIsCutAtABlankWithAnEllipsis() {
        String text = "word ".repeat(100) + "Herat" + " more".repeat(100);
        String quote = quote(text, "Herat");
        assertThat(quote).startsWith("… word ").endsWith(" more …").contains(" Herat ");
        assertThat(quote.length()).isLessThan(340);
    }

    @Test
    void aTextWithoutBlanksIsNotCutInsideACharacter() {
        String quote = quote("🛰".repeat(300) + "Herat" + "🛰".repeat(300), "Herat");
        assertThat(quote.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF))
                .isTrue();
    }

    private static String quote(String text, String mention) {
        var article = new Article(
                "a.txt", "a", text, List.of(Paragraph.body(new Span(0, text.length()))), Optional.empty(), List.of());
        int start = text.indexOf(mention);
        return Quote.of(article, new Span(start, start + mention.length())).text();
    }
}
