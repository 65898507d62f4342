package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.image.Image;
import org.dateline.cartography.Camera;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;
import org.dateline.ui.map.Painter.Picture;
import org.dateline.ui.map.Painter.Wish;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class EaselTest {

    private static final int RED = 0xFFFF0000;
    private static final int GREEN = 0xFF00FF00;
    private static final int BLUE = 0xFF0000FF;

    private final List<Picture> drawn = new CopyOnWriteArrayList<>();
    private final Easel easel = new Easel(drawn::add);

    @BeforeAll
    static void startTheWindowsThread() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void ofPicturesThatComeWhileOneIsReadOnlyTheLatestIsDrawn() throws TimeoutException {
        Picture red = picture(RED, 4);
        Picture blue = picture(BLUE, 4);
        Image first = onTheWindowsThread(() -> {
            easel.draw(red);
            easel.draw(picture(GREEN, 4));
            easel.draw(blue);
            assertThat(drawn).containsExactly(red);
            assertThat(colour()).isEqualTo(RED);
            return easel.image().orElseThrow();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> drawn.size() == 2);
        onTheWindowsThread(() -> {
            assertThat(drawn).containsExactly(red, blue);
            assertThat(colour()).isEqualTo(BLUE);
            assertThat(easel.image()).containsSame(first);
            return true;
        });
    }

    @Test
    void aPictureOfAnotherSizeHasAnotherImage() throws TimeoutException {
        Image small = onTheWindowsThread(() -> {
            easel.draw(picture(RED, 4));
            easel.draw(picture(BLUE, 8));
            return easel.image().orElseThrow();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> drawn.size() == 2);
        onTheWindowsThread(() -> {
            Image large = easel.image().orElseThrow();
            assertThat(large).isNotSameAs(small);
            assertThat(large.getWidth()).isEqualTo(8);
            assertThat(colour()).isEqualTo(BLUE);
            return true;
        });
    }

    @Test
    void whatIsClearedIsNotDrawnAnyMore() {
        onTheWindowsThread(() -> {
            easel.draw(picture(RED, 4));
            easel.draw(picture(BLUE, 4));
            easel.clear();
            assertThat(easel.image()).isEmpty();
            return true;
        });
        WaitForAsyncUtils.sleep(300, TimeUnit.MILLISECONDS);
        assertThat(drawn).hasSize(1);
    }

    private int colour() {
        return easel.image().orElseThrow().getPixelReader().getArgb(2, 2);
    }

    private static <T> T onTheWindowsThread(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private static Picture picture(int argb, int size) {
        Viewport view = Camera.clamp(new Viewport(0.5, 0.5, 2, size, size));
        int[] pixels = new int[size * size];
        Arrays.fill(pixels, argb);
        return new Picture(
                new Wish(MapScene.of(ManyPlaces.document(1).links()), view, 1, MapTheme.LIGHT), size, size, pixels);
    }
}
