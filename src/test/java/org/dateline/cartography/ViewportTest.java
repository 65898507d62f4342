package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class ViewportTest {

    @Test
    void aPositionComesBackFromTheScreen() {
        var random = new Random(3);
        for (int i = 0; i < 100; i++) {
            var middle = new LatLon(random.nextDouble() * 160 - 80, random.nextDouble() * 360 - 180);
            Viewport view = Viewport.centered(middle, 1 + random.nextDouble() * 13, 1280, 800);
            var point = view.toScreen(middle);
            assertThat(point.x).isCloseTo(640, within(1e-6));
            LatLon back = view.at(point.x, point.y);
            assertThat(back.distanceMetres(middle)).isLessThan(0.01);
        }
    }

    @Test
    void theCopyNearestToTheCentreIsShown() {
        Viewport fiji = Viewport.centered(new LatLon(-17, 179), 4, 800, 600);
        assertThat(fiji.toScreen(new LatLon(-13.8, -172)).x).isBetween(400.0, 600.0);
    }
}
