package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PlusCodeTest {

    @Test
    void codesOfTheSpecificationAreReadAndWritten() {
        // from the specification's own test table
        assertThat(PlusCode.encode(new LatLon(47.365590, 8.524997), 10)).isEqualTo("8FVC9G8F+6X");
        assertThat(PlusCode.decode("8FVC9G8F+6XQ")).hasValueSatisfying(cell -> {
            assertThat(cell.center().lat()).isCloseTo(47.3655875, within(1e-6));
            assertThat(cell.center().lon()).isCloseTo(8.524984375, within(1e-5));
        });
        assertThat(PlusCode.decode("7FG49Q00+")).hasValueSatisfying(cell -> {
            assertThat(cell.center().lat()).isCloseTo(20.375, within(1e-9));
            assertThat(cell.center().lon()).isCloseTo(2.775, within(1e-9));
        });
    }

    @Test
    void aShortCodeIsTheNearestOfItsKind() {
        var zurich = new LatLon(47.4, 8.6);
        assertThat(PlusCode.decodeNear("9G8F+6X", zurich))
                .hasValueSatisfying(
                        cell -> assertThat(PlusCode.encode(cell.center(), 10)).isEqualTo("8FVC9G8F+6X"));
        assertThat(PlusCode.decodeNear("no code", zurich)).isEmpty();
    }

    @Test
    void whatIsNoCodeIsNone() {
        assertThat(PlusCode.decode("8FVC9G8F")).isEmpty();
        assertThat(PlusCode.decode("8FVC9G8F+6")).isEmpty();
        assertThat(PlusCode.decode("8FVC9A8F+6X")).isEmpty();
        assertThat(PlusCode.decode("+8FVC9G8F")).isEmpty();
    }
}
