package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FootprintTest {

    private static final LatLon HERAT = new LatLon(34.35, 62.2);
    private static final LatLon KABUL = new LatLon(34.53, 69.17);

    private static final List<Footprint> KINDS = List.of(
            new Footprint.Disc(HERAT, 20_000),
            new Footprint.Wedge(HERAT, 0, 22.5, 12_000, 18_000),
            new Footprint.Wedge(HERAT, 225, 30, 0, 40_000),
            new Footprint.Corridor(HERAT, KABUL, 30_000));

    @Test
    void everyFootprintHoldsItsCenterAndIsHeldByItsPrecision() {
        for (Footprint footprint : KINDS) {
            assertThat(footprint.contains(footprint.center())).isTrue();
            assertThat(footprint.outline().get(0))
                    .isEqualTo(footprint.outline().get(footprint.outline().size() - 1));
            for (LatLon corner : footprint.outline()) {
                assertThat(footprint.center().distanceMetres(corner))
                        .isLessThanOrEqualTo(footprint.precisionMetres() * 1.01);
                assertThat(footprint.bounds().contains(corner)).isTrue();
            }
        }
    }

    @Test
    void whatItContainsLiesWithinItsOutline() {
        var random = new Random(1);
        for (Footprint footprint : KINDS) {
            Bounds box = footprint.bounds();
            IntStream.range(0, 2000).forEach(i -> {
                var point = new LatLon(
                        box.south() + random.nextDouble() * box.height(),
                        box.west() + random.nextDouble() * box.width());
                if (footprint.contains(point)) {
                    assertThat(footprint.center().distanceMetres(point))
                            .isLessThanOrEqualTo(footprint.precisionMetres() * 1.02);
                }
            });
        }
    }

    @Test
    void aRingRunsCounterClockwise() {
        for (Footprint footprint : KINDS) {
            double area = 0;
            List<LatLon> ring = footprint.outline();
            for (int i = 1; i < ring.size(); i++) {
                area += ring.get(i - 1).lon() * ring.get(i).lat()
                        - ring.get(i).lon() * ring.get(i - 1).lat();
            }
            assertThat(area).as(footprint.toString()).isPositive();
        }
    }

    @Test
    void fifteenKilometresNorthIsThere() {
        var wedge = new Footprint.Wedge(HERAT, 0, 22.5, 12_000, 18_000);
        assertThat(wedge.contains(HERAT.destination(0, 15_000))).isTrue();
        assertThat(wedge.contains(HERAT.destination(20, 15_000))).isTrue();
        assertThat(wedge.contains(HERAT.destination(340, 15_000))).isTrue();
        assertThat(wedge.contains(HERAT.destination(180, 15_000))).isFalse();
        assertThat(wedge.contains(HERAT.destination(0, 5_000))).isFalse();
        assertThat(wedge.center().distanceMetres(HERAT)).isCloseTo(15_000, within(1.0));
    }

    @Test
    void aCorridorHoldsItsWayAndEndsAndNothingBeyond() {
        var corridor = new Footprint.Corridor(HERAT, KABUL, 30_000);
        assertThat(corridor.contains(HERAT)).isTrue();
        assertThat(corridor.contains(KABUL)).isTrue();
        assertThat(corridor.contains(corridor.center().destination(0, 29_000))).isTrue();
        assertThat(corridor.contains(corridor.center().destination(0, 35_000))).isFalse();
        assertThat(corridor.contains(HERAT.destination(270, 40_000))).isFalse();
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> new Footprint.Disc(HERAT, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Footprint.Wedge(HERAT, 0, 20, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Footprint.Corridor(HERAT, HERAT, 5)).isInstanceOf(IllegalArgumentException.class);
    }
}
