package org.dateline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void aWordKeepsTheSpaceAfterIt() {
        assertThat(Words.of("دمشق  وحلب.")).containsExactly("دمشق  ", "وحلب.");
    }

    @Test
    void aJoinerStandsAlone() {
        assertThat(Words.of("کامیون\u200Cها (۲۴)")).containsExactly("کامیون", "\u200C", "ها ", "(۲۴)");
    }

    @Test
    void thePartsAreTheText() {
        String[] bits = {"هرات", " ", "  ", "\u200C", "\u202B", "WFP", "(", "\t", "\u00A0"};
        for (int seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(bits[random.nextInt(bits.length)]);
            }
            assertThat(String.join("", Words.of(text.toString())))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString());
            assertThat(Words.of(text.toString())).doesNotContain("");
        }
    }

    @Test
    void mostLettersTellTheDirection() {
        assertThat(Direction.of("قالت WFP إن 300 عائلة وصلت")).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(Direction.of("The paper “الحياة” said so")).isEqualTo(Direction.LEFT_TO_RIGHT);
        assertThat(Direction.of("12.5 – ()")).isEqualTo(Direction.LEFT_TO_RIGHT);
    }
}
