package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetSizeTest {

    @Test
    void paperIsAsLargeAsIso216Says() {
        assertThat(millimetres(SheetSize.A4.width())).isCloseTo(210, within(0.2));
        assertThat(millimetres(SheetSize.A4.height())).isCloseTo(297, within(0.2));
        assertThat(millimetres(SheetSize.A3.width())).isCloseTo(297, within(0.2));
        assertThat(millimetres(SheetSize.A3.height())).isCloseTo(420, within(0.2));
    }

    @Test
    void aWordIsReadBack() {
        for (SheetSize size : SheetSize.values()) {
            assertThat(SheetSize.of(size.word())).contains(size);
            assertThat(SheetSize.of(" " + size.word().toUpperCase(Locale.ROOT))).contains(size);
        }
        assertThat(SheetSize.of("a9")).isEmpty();
    }

    private static double millimetres(int pixels) {
        return pixels * 25.4 / 96;
    }
}
