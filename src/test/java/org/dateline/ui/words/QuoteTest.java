package org.dateline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.Report.span;

import org.dateline.ui.Report;
import org.junit.jupiter.api.Test;

class QuoteTest {

    @Test
    void aShortParagraphIsQuotedWhole() {
        Quote quote = Quote.of(Report.article(), span("Lashkar Gah", 2), 200);

        assertThat(quote.before()).isEmpty();
        assertThat(quote.mention()).isEqualTo("Lashkar Gah");
        assertThat(quote.after()).isEqualTo(" is the largest town in the south of Afghanistan.");
    }

    @Test
    void aLongOneIsCutBetweenWordsAndSaysSo() {
        Quote quote = Quote.of(Report.article(), span("Herat", 1), 20);

        assertThat(quote.before()).isEqualTo("… Lashkar Gah and ");
        assertThat(quote.after()).isEqualTo(" on Tuesday, the …");
    }

    @Test
    void nothingOfAnotherParagraphIsQuoted() {
        Quote quote = Quote.of(Report.article(), span("Herat", 2), 500);

        assertThat(quote.before()).isEqualTo("Photo: A market in ");
        assertThat(quote.after()).isEqualTo(", before the war. (Agency)");
    }
}
