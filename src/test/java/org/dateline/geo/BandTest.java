package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class BandTest {

    private static final LatLon BEND = new LatLon(34, 61);
    private static final LatLon NORTH = BEND.destination(0, 40_000);
    private static final LatLon EAST = BEND.destination(90, 40_000);
    private static final Band BAND = new Band(BEND, List.of(NORTH, BEND, EAST), 5_000);

    @Test
    void itHoldsWhatLiesWithinItsWidthOfTheBentLineAndNotWhatItCutsOff() {
        assertThat(BAND.contains(BEND.destination(0, 20_000).destination(90, 4_900)))
                .isTrue();
        assertThat(BAND.contains(BEND.destination(0, 20_000).destination(90, 5_100)))
                .isFalse();
        assertThat(BAND.contains(EAST.destination(90, 4_900))).isTrue();
        assertThat(BAND.contains(EAST.destination(90, 5_100))).isFalse();
        assertThat(BAND.contains(BEND.destination(45, 20_000))).isFalse();
    }

    @Test
    void itsOutlineIsAClosedRingAnticlockwiseAtItsWidthFromTheLine() {
        List<LatLon> ring = BAND.outline();
        assertThat(ring.get(0)).isEqualTo(ring.get(ring.size() - 1));
        double area = 0;
        for (int i = 1; i < ring.size(); i++) {
            area += ring.get(i - 1).lon() * ring.get(i).lat()
                    - ring.get(i).lon() * ring.get(i - 1).lat();
        }
        assertThat(area).isPositive();
        assertThat(ring.stream().mapToDouble(NORTH::distanceMetres).min().orElseThrow())
                .isCloseTo(5_000, within(50.0));
    }

    @Test
    void itsPrecisionReachesItsFarthestCorner() {
        assertThat(BAND.precisionMetres()).isCloseTo(45_000, within(10.0));
    }

    @Test
    void acrossTheAntimeridianItIsInOnePiece() {
        var middle = new LatLon(65, 180);
        var band = new Band(
                middle, List.of(middle.destination(270, 30_000), middle, middle.destination(90, 30_000)), 4_000);
        assertThat(band.contains(new LatLon(65, 179.5))).isTrue();
        assertThat(band.contains(new LatLon(65, -179.5))).isTrue();
        assertThat(band.contains(new LatLon(65, 0))).isFalse();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Band(BEND, List.of(BEND, EAST), 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Band(BEND, List.of(BEND, BEND), 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
