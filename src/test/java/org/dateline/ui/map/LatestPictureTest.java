package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.dateline.ui.Report;
import org.dateline.ui.map.Painter.Picture;
import org.dateline.ui.map.Painter.Wish;
import org.junit.jupiter.api.Test;

class LatestPictureTest {

    private final BlockingQueue<Double> started = new LinkedBlockingQueue<>();
    private final BlockingQueue<Picture> painted = new LinkedBlockingQueue<>();
    private final CountDownLatch go = new CountDownLatch(1);
    private final MapScene scene = MapScene.of(Report.links());

    @Test
    void ofTheWishesThatArriveMeanwhileOnlyTheLatestIsMet() throws InterruptedException {
        var latest = new LatestPicture(this::paintWhenAllowed, painted::add, Runnable::run);
        latest.want(wish(5));
        assertThat(started.poll(5, TimeUnit.SECONDS)).isEqualTo(5);

        latest.want(wish(5.1));
        latest.want(wish(5.2));
        latest.want(wish(5.3));
        go.countDown();

        assertThat(List.of(zoom(), zoom())).containsExactly(5.0, 5.3);
        latest.close();
    }

    @Test
    void aPictureOfNoUseAnyMoreIsInterrupted() throws InterruptedException {
        var latest = new LatestPicture(this::paintWhenAllowed, painted::add, Runnable::run);
        latest.want(wish(5));
        assertThat(started.poll(5, TimeUnit.SECONDS)).isEqualTo(5);

        latest.want(wish(9));

        assertThat(started.poll(5, TimeUnit.SECONDS)).isEqualTo(9);
        go.countDown();
        assertThat(zoom()).isEqualTo(9);
        latest.close();
    }

    @Test
    void aFailureDoesNotEndThePainting() throws InterruptedException {
        var latest = new LatestPicture(
                wish -> {
                    if (wish.view().zoom() < 6) {
                        throw new IllegalStateException("on purpose, for a test");
                    }
                    return new Picture(wish, 1, 1, new int[1]);
                },
                painted::add,
                Runnable::run);
        latest.want(wish(5));
        latest.want(wish(7));

        assertThat(zoom()).isEqualTo(7);
        latest.close();
    }

    private Picture paintWhenAllowed(Wish wish) {
        started.add(wish.view().zoom());
        try {
            go.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        return new Picture(wish, 1, 1, new int[1]);
    }

    private double zoom() throws InterruptedException {
        return painted.poll(5, TimeUnit.SECONDS).wish().view().zoom();
    }

    private Wish wish(double zoom) {
        return new Wish(scene, Viewport.centered(new LatLon(34, 66), zoom, 400, 300), 1, MapTheme.LIGHT);
    }
}
