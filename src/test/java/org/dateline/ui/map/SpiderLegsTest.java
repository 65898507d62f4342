package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.ui.map.SpiderLegs.Leg;
import org.junit.jupiter.api.Test;

class SpiderLegsTest {

    @Test
    void everyMemberHasALineOfItsOwnInsideTheView() {
        var random = new Random(3);
        for (int round = 0; round < 500; round++) {
            int members = 2 + random.nextInt(SpiderLegs.MOST - 1);
            double width = 620 + random.nextInt(1000);
            double height = 480 + random.nextInt(600);
            double x = random.nextDouble() * width;
            double y = random.nextDouble() * height;
            List<Leg> legs = SpiderLegs.of(members, x, y, width, height);
            assertThat(legs).hasSize(members);
            for (int i = 0; i < members; i++) {
                assertThat(legs.get(i).y()).isBetween(0.0, height);
                for (int k = 0; k < i; k++) {
                    boolean sameSide = legs.get(i).toRight() == legs.get(k).toRight();
                    assertThat(sameSide
                                    && Math.abs(legs.get(i).y() - legs.get(k).y()) < SpiderLegs.ROW - 0.01)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void namesFindRoomBesideTheClusterWhereverItStands() {
        for (double x : new double[] {5, 120, 400, 690, 795}) {
            for (Leg leg : SpiderLegs.of(4, x, 300, 800, 600)) {
                assertThat(leg.toRight() ? leg.x() + SpiderLegs.NAME : 800).isLessThanOrEqualTo(801);
                assertThat(leg.toRight() ? 0 : leg.x() - SpiderLegs.NAME).isGreaterThanOrEqualTo(-1);
            }
        }
    }

    @Test
    void fewStandInOneColumnInReadingOrderAndManyInTwo() {
        List<Leg> few = SpiderLegs.of(4, 400, 300, 800, 600);
        assertThat(few).allMatch(Leg::toRight);
        assertThat(few).extracting(Leg::y).isSorted();
        List<Leg> many = SpiderLegs.of(12, 400, 300, 800, 600);
        assertThat(many.stream().filter(Leg::toRight)).hasSize(6);
        assertThat(many.subList(0, 6)).extracting(Leg::y).isSorted();
        assertThat(many.subList(6, 12)).extracting(Leg::y).isSorted();
    }
}
