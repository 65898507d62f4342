package org.dateline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

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
}
