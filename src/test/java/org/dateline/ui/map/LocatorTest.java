package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.cartography.Camera;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class LocatorTest {

    @Test
    void aViewLiesWellWithinTheWideOneAroundItAndNothingBeyondThePolesIsShown() {
        var random = new Random(8);
        for (int i = 0; i < 500; i++) {
            var somewhere = new LatLon(random.nextDouble() * 160 - 80, random.nextDouble() * 360 - 180);
            Viewport view = Camera.clamp(Viewport.centered(somewhere, 3.6 + random.nextDouble() * 10, 800, 600));
            Viewport wide = Locator.around(view);
            assertThat(Locator.stillFits(wide, view)).isTrue();
            double half = wide.height() / 2.0 / wide.worldPixels();
            assertThat(half >= 0.5 || (wide.y() - half >= -1e-9 && wide.y() + half <= 1 + 1e-9))
                    .isTrue();
        }
    }

    @Test
    void aViewThatNearsTheEdgeOrChangesItsScaleMuchWantsAnotherOne() {
        Viewport view = Viewport.centered(new LatLon(33, 66), 7, 800, 600);
        Viewport wide = Locator.around(view);
        assertThat(Locator.stillFits(wide, Camera.pan(view, 300, 100))).isTrue();
        assertThat(Locator.stillFits(wide, Camera.pan(view, -2000, 0))).isFalse();
        assertThat(Locator.stillFits(wide, Camera.zoomAbout(view, 2, 400, 300))).isFalse();
        assertThat(Locator.stillFits(wide, Camera.zoomAbout(view, -1, 400, 300)))
                .isFalse();
    }

    @Test
    void theAntimeridianIsNoEdge() {
        Viewport view = Viewport.centered(new LatLon(-17, 179.9), 6, 800, 600);
        Viewport wide = Locator.around(view);
        assertThat(Locator.stillFits(wide, Viewport.centered(new LatLon(-17, -179.9), 6, 800, 600)))
                .isTrue();
    }
}
