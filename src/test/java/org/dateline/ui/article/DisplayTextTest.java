package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.article.Span;
import org.dateline.ui.words.Direction;
import org.junit.jupiter.api.Test;

class DisplayTextTest {

    @Test
    void carriageReturnsAreNotShownAndNotCounted() {
        DisplayText text = DisplayText.of("ab\r\ncd\r\nef");

        assertThat(text.text()).isEqualTo("ab\ncd\nef");
        assertThat(text.shown(8)).isEqualTo(6);
        assertThat(text.original(6)).isEqualTo(8);
    }

    @Test
    void aLoneCarriageReturnEndsALineToo() {
        assertThat(DisplayText.of("ab\rcd").text()).isEqualTo("ab\ncd");
        assertThat(DisplayText.of("ab\rcd").shown(4)).isEqualTo(4);
    }

    @Test
    void everyCharacterThatIsShownIsFoundAgain() {
        for (int seed = 0; seed < 100; seed++) {
            String original = randomText(new Random(seed));
            DisplayText text = DisplayText.of(original);
            for (int shown = 0; shown < text.text().length(); shown++) {
                int offset = text.original(shown);
                assertThat(text.shown(offset)).as("seed %d", seed).isEqualTo(shown);
                char there = original.charAt(offset);
                assertThat(text.text().charAt(shown)).isEqualTo(there == '\r' ? '\n' : there);
            }
        }
    }

    @Test
    void everyLineOfATextFromRightToLeftBeginsWithAMarkThatHasNoOffsetOfItsOwn() {
        DisplayText text = DisplayText.of("هر\r\n\r\nات");

        assertThat(text.text()).isEqualTo("\u202Bهر\n\n\u202Bات");
        assertThat(text.shown(new Span(0, 2))).isEqualTo(new Span(1, 3));
        assertThat(text.shown(new Span(6, 8))).isEqualTo(new Span(6, 8));
        assertThat(text.original(0)).isZero();
        assertThat(text.original(5)).isEqualTo(6);
        assertThat(text.original(new Span(0, 8))).isEqualTo(new Span(0, 8));
    }

    @Test
    void everyLetterOfATextFromRightToLeftIsFoundAgain() {
        for (int seed = 0; seed < 100; seed++) {
            String original = randomText(new Random(seed));
            DisplayText text = DisplayText.of(original, Direction.RIGHT_TO_LEFT);
            for (int offset = 0; offset < original.length(); offset++) {
                boolean dropped = original.startsWith("\r\n", offset);
                assertThat(text.original(text.shown(offset)))
                        .as("seed %d", seed)
                        .isEqualTo(dropped ? offset + 1 : offset);
                char there = original.charAt(offset);
                assertThat(text.text().charAt(text.shown(offset))).isEqualTo(there == '\r' ? '\n' : there);
            }
        }
    }

    @Test
    void formFeedsAndTheSeparatorsOfUnicodeEndLinesAndWhatHasNoFaceIsNotSeen() {
        DisplayText text = DisplayText.of("a\fb\u0085c\u2028d\u2029e\u0007f\tg\u00A0h");

        assertThat(text.text()).isEqualTo("a\nb\nc\nd\ne\u200Bf\tg\u00A0h");
        assertThat(text.original(9)).isEqualTo(9);
    }

    private static String randomText(Random random) {
        var text = new StringBuilder();
        String[] parts = {"a", "b", "\r\n", "\n", "\r", "é", "🙂"};
        for (int i = 0; i < 60; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        return text.toString();
    }
}
