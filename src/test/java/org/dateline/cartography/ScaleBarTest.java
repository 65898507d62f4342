package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class ScaleBarTest {

    @Test
    void aScaleBarIsRoundAndTrueOnTheGround() {
        for (double zoom = 1; zoom <= 14; zoom += 0.37) {
            Viewport view = Viewport.centered(new LatLon(48, 38), zoom, 1000, 700);
            ScaleBar bar = ScaleBar.of(view, 140);
            assertThat(bar.pixels()).isBetween(55.0, 140.0);
            double ground = view.at(500, 350).distanceMetres(view.at(501, 350)) * bar.pixels();
            if (zoom > 4) {
                assertThat(ground / bar.metres()).isBetween(0.99, 1.01);
            }
        }
    }

    @Test
    void lengthsReadAsPeopleWriteThem() {
        assertThat(new ScaleBar(200_000, 100).text()).isEqualTo("200 km");
        assertThat(new ScaleBar(50, 100).text()).isEqualTo("50 m");
    }
}
