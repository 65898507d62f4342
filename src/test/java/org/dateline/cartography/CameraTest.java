package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class CameraTest {

    private static final Viewport HERAT = Viewport.centered(new LatLon(34.35, 62.2), 6.3, 1000, 700);

    @Test
    void whatLiesUnderThePointerStaysThereWhileZooming() {
        var random = new Random(1);
        for (int i = 0; i < 100; i++) {
            double x = random.nextDouble() * 1000;
            double y = random.nextDouble() * 700;
            LatLon under = HERAT.at(x, y);
            Viewport closer = Camera.zoomAbout(HERAT, random.nextDouble() * 4 - 1.5, x, y);
            assertThat(closer.toScreen(under).distance(x, y)).isLessThan(1e-6);
        }
    }

    @Test
    void draggingMovesTheMapByAsManyPixels() {
        LatLon middle = HERAT.at(500, 350);
        var moved = Camera.pan(HERAT, 120, -45).toScreen(middle);
        assertThat(moved.x).isCloseTo(620, within(1e-6));
        assertThat(moved.y).isCloseTo(305, within(1e-6));
    }

    @Test
    void theMapCannotBeDraggedBeyondThePoles() {
        Viewport north = Camera.pan(HERAT, 0, 1e6);
        assertThat(north.at(500, 0).lat()).isCloseTo(85.05, within(0.01));
    }

    @Test
    void theWorldRepeatsSidewaysWithoutEnd() {
        Viewport around = Camera.pan(HERAT, -HERAT.worldPixels(), 0);
        assertThat(around.x()).isCloseTo(HERAT.x(), within(1e-9));
    }

    @Test
    void zoomKeepsItsLimits() {
        assertThat(Camera.zoomAbout(HERAT, 50, 0, 0).zoom()).isEqualTo(Camera.MAX_ZOOM);
        assertThat(Camera.zoomAbout(HERAT, -50, 0, 0).zoom()).isEqualTo(Camera.MIN_ZOOM);
    }

    @Test
    void aFittedBoxLiesInsideThePadding() {
        var random = new Random(2);
        for (int i = 0; i < 100; i++) {
            double south = random.nextDouble() * 100 - 60;
            double west = random.nextDouble() * 360 - 180;
            double east =
                    LatLon.wrapped(0, west + 0.5 + random.nextDouble() * 60).lon();
            var box = new Bounds(south, west, south + 0.5 + random.nextDouble() * 20, east);
            Viewport view = Camera.fit(box, 900, 600, 50, 14);
            var nw = view.toScreen(new LatLon(box.north(), box.west()));
            var se = view.toScreen(new LatLon(box.south(), box.east()));
            assertThat(nw.x).isGreaterThan(49.9);
            assertThat(nw.y).isGreaterThan(49.9);
            assertThat(se.x).isLessThan(850.1);
            assertThat(se.y).isLessThan(550.1);
        }
    }

    @Test
    void aBoxAcrossTheAntimeridianIsFittedTheShortWay() {
        Viewport fiji = Camera.fit(new Bounds(-20, 176, -15, -178), 800, 600, 20, 14);
        assertThat(fiji.zoom()).isGreaterThan(5);
        assertThat(Math.abs(fiji.at(400, 300).lon())).isGreaterThan(178);
    }

    @Test
    void aSinglePointIsNotShownInfinitelyClose() {
        assertThat(Camera.fit(Bounds.of(new LatLon(1, 1)), 800, 600, 20, 9).zoom())
                .isEqualTo(9);
    }

    @Test
    void aFlightBeginsAndEndsWhereItShouldAndZoomsOutOnTheWay() {
        Viewport kyiv = Viewport.centered(new LatLon(50.45, 30.52), 9, 1000, 700);
        Viewport start = Camera.between(HERAT, kyiv, 0);
        assertThat(start.x()).isCloseTo(HERAT.x(), within(1e-9));
        assertThat(start.zoom()).isCloseTo(HERAT.zoom(), within(1e-9));
        assertThat(Camera.between(HERAT, kyiv, 1)).isEqualTo(kyiv);
        Viewport far = Viewport.centered(new LatLon(15.6, 32.5), 9, 1000, 700);
        assertThat(Camera.between(kyiv, far, 0.5).zoom()).isLessThan(7);
    }

    @Test
    void aFlightMovesWithoutJumps() {
        Viewport fiji = Viewport.centered(new LatLon(-17, 179), 5, 800, 600);
        Viewport samoa = Viewport.centered(new LatLon(-13.8, -172), 7, 800, 600);
        Viewport last = fiji;
        for (int i = 1; i <= 50; i++) {
            Viewport next = Camera.between(fiji, samoa, i / 50.0);
            double dx = next.x() - last.x();
            assertThat(Math.abs(dx - Math.rint(dx))).isLessThan(0.01);
            assertThat(Math.abs(next.zoom() - last.zoom())).isLessThan(0.3);
            last = next;
        }
    }
}
