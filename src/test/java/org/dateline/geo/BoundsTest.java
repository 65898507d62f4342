package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final Bounds SUDAN = new Bounds(9, 22, 22, 38);
    private static final Bounds FIJI = new Bounds(-20, 177, -16, -178);

    @Test
    void boxesThatOverlapOrTouchMeet() {
        assertThat(SUDAN.meets(new Bounds(20, 30, 31, 35))).isTrue();
        assertThat(SUDAN.meets(new Bounds(22, 38, 30, 40))).isTrue();
        assertThat(SUDAN.meets(new Bounds(-90, -180, 90, 180))).isTrue();
    }

    @Test
    void boxesApartInEitherDirectionDoNotMeet() {
        assertThat(SUDAN.meets(new Bounds(23, 30, 31, 35))).isFalse();
        assertThat(SUDAN.meets(new Bounds(9, 39, 22, 50))).isFalse();
    }

    @Test
    void boxesMeetAcrossTheAntimeridian() {
        assertThat(FIJI.meets(new Bounds(-18, -180, -17, -179))).isTrue();
        assertThat(FIJI.meets(new Bounds(-18, 170, -17, 178))).isTrue();
        assertThat(new Bounds(-18, 170, -17, 178).meets(FIJI)).isTrue();
        assertThat(FIJI.meets(new Bounds(-18, 179, -17, -179))).isTrue();
        assertThat(FIJI.meets(new Bounds(-18, -170, -17, 170))).isFalse();
    }
}
