package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class AnchorageTest {

    private static final Viewport KABUL = Viewport.centered(new LatLon(34.5, 69.2), 6, 1280, 800);

    @Test
    void aDragMovesWhatIsLaidOutByAsMuchAsTheMapToThePixel() {
        var random = new Random(4);
        for (double scale : new double[] {1, 1.25, 2}) {
            Anchorage anchor = Anchorage.of(KABUL, scale);
            for (int i = 0; i < 200; i++) {
                Viewport now = Camera.pan(KABUL, random.nextDouble() * 2000 - 1000, random.nextDouble() * 800 - 400);
                var somewhere = new LatLon(34.5 + random.nextDouble() * 5, 69.2 + random.nextDouble() * 5);
                var inAnchor = anchor.view().toScreen(somewhere);
                var inView = now.toScreen(somewhere);
                assertThat(anchor.renewed(now, scale)).isSameAs(anchor);
                assertThat(anchor.snap(inAnchor.x) + anchor.x(now)).isCloseTo(inView.x, within(1 / scale));
                assertThat(anchor.snap(inAnchor.y) + anchor.y(now)).isCloseTo(inView.y, within(1 / scale));
            }
        }
    }

    @Test
    void anotherZoomOrSizeOrScreenWantsAnotherOne() {
        Anchorage anchor = Anchorage.of(KABUL, 1);
        assertThat(anchor.renewed(Camera.zoomAbout(KABUL, 0.1, 0, 0), 1)).isNotEqualTo(anchor);
        assertThat(anchor.renewed(Camera.resize(KABUL, 900, 600), 1)).isNotEqualTo(anchor);
        assertThat(anchor.renewed(KABUL, 2)).isNotEqualTo(anchor);
    }

    @Test
    void whereTheWorldRepeatsWithinReachItHoldsForOneViewOnly() {
        Viewport world = Viewport.centered(new LatLon(10, 0), 2.5, 1280, 800);
        Anchorage anchor = Anchorage.of(world, 1);
        Viewport there = Camera.pan(world, 40, 0);
        assertThat(anchor.renewed(there, 1).view()).isEqualTo(there.snapped(1));
    }
}
