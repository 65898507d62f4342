package org.dateline.ui.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Span;
import org.dateline.ui.correcting.WordSteps.Edge;
import org.junit.jupiter.api.Test;

class WordStepsTest {

    private static final String TEXT = "the town of Deir ez-Zor, Syria’s east";
    private static final Span ALL = new Span(0, TEXT.length());

    @Test
    void blanksAndStopsAroundWordsAreTrimmedOff() {
        assertThat(WordSteps.trim(TEXT, new Span(11, 25)).map(span -> span.of(TEXT)))
                .contains("Deir ez-Zor");
        assertThat(WordSteps.trim(TEXT, new Span(23, 25))).isEmpty();
        assertThat(WordSteps.trim(TEXT, ALL)).contains(ALL);
    }

    @Test
    void aSpanGrowsAndShrinksWordByWordAtBothEnds() {
        Span deir = span("Deir");

        Span longer = WordSteps.longer(TEXT, deir, Edge.END, ALL).orElseThrow();
        assertThat(longer).isEqualTo(span("Deir ez"));
        longer = WordSteps.longer(TEXT, longer, Edge.END, ALL).orElseThrow();
        assertThat(longer).isEqualTo(span("Deir ez-Zor"));
        assertThat(WordSteps.longer(TEXT, longer, Edge.BEGIN, ALL)).contains(span("of Deir ez-Zor"));
        assertThat(WordSteps.shorter(TEXT, longer, Edge.END)).contains(span("Deir ez"));
        assertThat(WordSteps.shorter(TEXT, longer, Edge.BEGIN)).contains(span("ez-Zor"));
    }

    @Test
    void aWordKeepsItsApostrophe() {
        assertThat(WordSteps.longer(TEXT, span("Zor"), Edge.END, ALL)).contains(span("Zor, Syria’s"));
    }

    @Test
    void theLastWordAndTheLimitStay() {
        assertThat(WordSteps.shorter(TEXT, span("Deir"), Edge.END)).isEmpty();
        assertThat(WordSteps.shorter(TEXT, span("Deir"), Edge.BEGIN)).isEmpty();
        assertThat(WordSteps.longer(TEXT, span("Deir"), Edge.BEGIN, span("Deir ez-Zor")))
                .isEmpty();
        assertThat(WordSteps.longer(TEXT, span("east"), Edge.END, ALL)).isEmpty();
    }

    @Test
    void scriptsWithoutSpacesMoveByTheCharacter() {
        String text = "在喀布尔市区";
        Span all = new Span(0, text.length());

        assertThat(WordSteps.longer(text, new Span(1, 4), Edge.END, all)).contains(new Span(1, 5));
        assertThat(WordSteps.shorter(text, new Span(1, 5), Edge.END)).contains(new Span(1, 4));
        assertThat(WordSteps.longer(text, new Span(1, 4), Edge.BEGIN, all)).contains(new Span(0, 4));
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }
}
