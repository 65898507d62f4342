package org.dateline.ui.map;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.dateline.ui.map.Painter.Picture;

/**
 * One image that every picture is drawn on, the next no sooner than the renderer has read the last. The renderer keeps a texture
 * of each image that it has seen until the garbage collector has noticed that the image is gone. After a collection the heap of
 * a window that roamed was 148 to 263 MB with a new image for every picture, with full collections of 100 ms in between, 135 to
 * 157 MB with two images in turn, and with this one, and fewer names kept as pictures, 118 to 141 MB; frames were not measured to
 * gain from it. For the window's thread.
 */
final class Easel {

    /**
     * Pulses after which a picture has been read. It is handed over at the end of the first, read while the second begins, and
     * the second does not end before.
     */
    private static final int PULSES = 3;

    private final Consumer<Picture> drawn;
    private final Wait wait = new Wait();
    private Optional<Canvas> canvas = Optional.empty();
    private Optional<Picture> next = Optional.empty();

    /** @param drawn is told of each picture that is on the image from now on */
    Easel(Consumer<Picture> drawn) {
        this.drawn = drawn;
    }

    private record Canvas(PixelBuffer<IntBuffer> pixels, WritableImage image) {
        static Canvas of(int width, int height) {
            var pixels = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            return new Canvas(pixels, new WritableImage(pixels));
        }

        boolean fits(Picture picture) {
            return pixels.getWidth() == picture.width() && pixels.getHeight() == picture.height();
        }

        void draw(Picture picture) {
            pixels.updateBuffer(all -> {
                all.getBuffer().put(0, picture.argb());
                return null; // all of it has changed
            });
        }
    }

    /** The image, once there is a picture; another one when pictures have another size. */
    Optional<Image> image() {
        return canvas.map(Canvas::image);
    }

    /** Draws a picture, now or as soon as the last has been read; of those that come meanwhile only the latest. */
    void draw(Picture picture) {
        next = Optional.of(picture);
        if (!wait.isOn()) {
            drawNext();
        }
    }

    /** Lets go of the image. */
    void clear() {
        next = Optional.empty();
        canvas = Optional.empty();
    }

    private void drawNext() {
        next.ifPresent(picture -> {
            next = Optional.empty();
            Canvas free = canvas.filter(held -> held.fits(picture))
                    .orElseGet(() -> Canvas.of(picture.width(), picture.height()));
            free.draw(picture);
            canvas = Optional.of(free);
            wait.begin();
            drawn.accept(picture);
        });
    }

    private final class Wait extends AnimationTimer {

        private int pulses;

        boolean isOn() {
            return pulses > 0;
        }

        void begin() {
            pulses = PULSES;
            start();
        }

        @Override
        public void handle(long now) {
            pulses--;
            if (pulses == 0) {
                stop();
                drawNext();
            }
        }
    }
}
