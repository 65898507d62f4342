package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompassTest {

    @Test
    void aBearingBelongsToItsNearestPoint() {
        assertThat(Compass.of(0)).isEqualTo(Compass.NORTH);
        assertThat(Compass.of(22.4)).isEqualTo(Compass.NORTH);
        assertThat(Compass.of(22.6)).isEqualTo(Compass.NORTHEAST);
        assertThat(Compass.of(337.6)).isEqualTo(Compass.NORTH);
        assertThat(Compass.of(-90)).isEqualTo(Compass.WEST);
        assertThat(Compass.of(720 + 180)).isEqualTo(Compass.SOUTH);
        assertThat(Compass.SOUTHWEST.word()).isEqualTo("southwest");
    }
}
