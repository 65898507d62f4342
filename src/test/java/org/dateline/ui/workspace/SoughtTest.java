package org.dateline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtTest {

    @Test
    void wordsAreFoundOverTheEndOfALine() {
        assertThat(Sought.in("northern\r\nShan State, NORTHERN  shan state", " northern shan"))
                .containsExactly(new Span(0, 14), new Span(22, 36));
    }

    @Test
    void blanksAreNowhere() {
        assertThat(Sought.in("a  b", "  ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Menaka|near Ménaka today",
                "Ménaka|near Menaka today",
                "Ménaka|near Me\u0301naka today",
                "Sao Paulo|near São Paulo today",
                "SAO PAULO|near são\u00A0\u00A0paulo today",
                "Nahr-e Saraj|near Nahr\u2010e Saraj today",
                "Lashkar|near Lash\u00ADkar today",
                "Cox's \"Bazar\"|near Cox’s “Bazar” today",
                "a.c(d)[e]*+?\\|near a.c(d)[e]*+?\\ today",
                "کابل|near کابل today",
                "北京|near 北京 today",
                "Αθηνα|near Αθήνα today",
            })
    void wordsAreFoundAsAKeyboardWritesThem(String words, String text) {
        assertThat(Sought.in(text, words)).containsExactly(new Span(5, text.length() - 6));
    }

    @Test
    void aNameIsFoundWhereItIsBrokenAtItsHyphen() {
        assertThat(Sought.in("in Deir ez-\r\nZor", "deir ez-zor")).containsExactly(new Span(3, 16));
    }

    @Test
    void signsAreNoPatterns() {
        assertThat(Sought.in("Herat", "H.rat")).isEmpty();
        assertThat(Sought.in("Herat", ".*")).isEmpty();
    }
}
