package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void agreesWithCountingFromTheStartOnRandomTexts() {
        for (long seed = 0; seed < 100; seed++) {
            var random = new Random(seed);
            String text = text(random, 3000);
            var points = new CodePoints(text);
            for (int i = 0; i < 20; i++) {
                int offset = random.nextInt(text.length() + 1);
                assertThat(points.before(offset))
                        .as("seed %d, offset %d", seed, offset)
                        .isEqualTo(begun(text, offset));
            }
        }
    }

    /** Code points that begin before the offset; in the middle of a pair the pair has begun. */
    private static int begun(String text, int offset) {
        boolean inPair = offset > 0
                && offset < text.length()
                && Character.isHighSurrogate(text.charAt(offset - 1))
                && Character.isLowSurrogate(text.charAt(offset));
        return text.codePointCount(0, inPair ? offset + 1 : offset);
    }

    private static String text(Random random, int length) {
        var text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append("🛰");
                case 1 -> text.append('ā');
                case 2 -> text.append(random.nextInt(50) == 0 ? '\uD83D' : 'x');
                default -> text.append('a');
            }
        }
        return text.toString();
    }
}
