package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class MotionTest {

    private static final double FRAME = 1 / 60.0;

    private final Viewport start = Viewport.centered(new LatLon(34, 66), 5, 800, 600);

    @Test
    void aGlideSlowsDownAndEnds() {
        var glide = new Motion.Glide(900, 0);
        Viewport view = start;
        int frames = 0;
        double lastStep = Double.MAX_VALUE;
        while (!glide.isOver() && frames < 1000) {
            Viewport next = glide.step(view, FRAME);
            double step = (view.x() - next.x()) * view.worldPixels();
            assertThat(step).isPositive().isLessThan(lastStep);
            lastStep = step;
            view = next;
            frames++;
        }
        assertThat(frames).isBetween(20, 120);
        assertThat((start.x() - view.x()) * start.worldPixels()).isBetween(80.0, 200.0);
    }

    @Test
    void notchesOfTheWheelAddUpAndArriveExactly() {
        var ease = new Motion.Ease();
        ease.pushZoom(0.5, 100, 100);
        Viewport view = ease.step(start, FRAME);
        ease.pushZoom(0.5, 100, 100);
        while (!ease.isOver()) {
            view = ease.step(view, FRAME);
        }
        assertThat(view.zoom()).isEqualTo(6, within(1e-9));
        assertThat(view.at(100, 100).lat()).isEqualTo(start.at(100, 100).lat(), within(1e-6));
        assertThat(view.at(100, 100).lon()).isEqualTo(start.at(100, 100).lon(), within(1e-6));
    }

    @Test
    void aJourneyEndsWhereItShould() {
        Viewport goal = Viewport.centered(new LatLon(50, 30), 7, 800, 600);
        var travel = new Motion.Travel(1, t -> t >= 1 ? goal : start);

        assertThat(travel.step(start, 0.5)).isEqualTo(start);
        assertThat(travel.isOver()).isFalse();
        assertThat(travel.step(start, 0.6)).isEqualTo(goal);
        assertThat(travel.isOver()).isTrue();
    }
}
