package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LayoutTest {

    @Test
    void smallPopulationsAreExactAndLargeOnesToSixDigits() {
        for (long seed = 0; seed < 100; seed++) {
            long population = (long) Math.exp(new Random(seed).nextDouble() * Math.log(2e9));
            long kept = Layout.unpackPopulation(Layout.packPopulation(population));
            assertThat((double) kept).as("seed %d", seed).isCloseTo(population, within(population * 1e-5));
        }
        assertThat(Layout.unpackPopulation(Layout.packPopulation(1_048_575))).isEqualTo(1_048_575);
    }

    @Test
    void precisionIsNeverBetterThanStated() {
        for (double metres = 1; metres < 5e7; metres *= 1.07) {
            double kept = Layout.unpackPrecision(Layout.packPrecision(metres));
            assertThat(kept).isBetween(metres * 0.999, metres * 1.4);
        }
        assertThat(Layout.unpackPrecision(Layout.packPrecision(5000))).isEqualTo(5000);
    }

    @Test
    void everyPositionHasACell() {
        int cells = Layout.CELL_ROWS * Layout.CELL_COLUMNS;
        assertThat(Layout.cell(-90, -180)).isZero();
        assertThat(Layout.cell(90, 180)).isEqualTo(cells - 1);
    }
}
