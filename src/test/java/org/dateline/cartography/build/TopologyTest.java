package org.dateline.cartography.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TopologyTest {

    private static long[] ring(int... xy) {
        long[] ring = new long[xy.length / 2];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = Grid.pack(xy[2 * i], xy[2 * i + 1]);
        }
        return ring;
    }

    private static final long[] LEFT = ring(100, 100, 200, 100, 210, 150, 200, 200, 100, 200, 100, 100);
    private static final long[] RIGHT = ring(200, 100, 300, 100, 300, 200, 200, 200, 210, 150, 200, 100);
    private static final long[] ISLAND = ring(400, 400, 410, 400, 405, 410, 400, 400);

    private final Topology topology = Topology.of(List.of(List.of(LEFT), List.of(RIGHT), List.of(ISLAND)));

    @Test
    void neighboursShareTheirBorder() {
        assertThat(topology.arcs).hasSize(4);
        assertThat(topology.arcs.stream().filter(arc -> arc.sides.size() == 2)).hasSize(1);
    }

    @Test
    void ringsComeBackWithTheirArea() {
        for (var rings : topology.areas) {
            long[] points = topology.points(rings.get(0));
            assertThat(points[0]).isEqualTo(points[points.length - 1]);
        }
        assertThat(Grid.area2(topology.points(topology.areas.get(0).get(0)))).isEqualTo(Grid.area2(LEFT));
        assertThat(Grid.area2(topology.points(topology.areas.get(1).get(0)))).isEqualTo(Grid.area2(RIGHT));
    }

    @Test
    void joinedAreasLoseTheLineBetweenThem() {
        var joined = topology.dissolve(List.of("A", "A", "B"));
        assertThat(joined.get("A")).hasSize(1);
        long[] outline = topology.points(joined.get("A").get(0));
        assertThat(Grid.area2(outline)).isEqualTo(Grid.area2(LEFT) + Grid.area2(RIGHT));
        assertThat(joined.get("B")).hasSize(1);
    }

    @Test
    void generalisationKeepsEndsAndDropsWhatIsNotSeen() {
        byte[] levels = Generalisation.levels(ring(0, 0, 100_000, 3, 200_000, 0, 300_000, 90_000, 400_000, 0));
        assertThat(levels[0]).isZero();
        assertThat(levels[4]).isZero();
        assertThat(levels[3]).isZero();
        assertThat(levels[1]).isGreaterThan(levels[3]);
    }
}
