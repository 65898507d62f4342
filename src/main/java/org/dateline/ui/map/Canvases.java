package org.dateline.ui.map;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.dateline.ui.map.Painter.Picture;

/**
 * Two images that are drawn in turn: while the renderer may still read the one, the next picture goes into the other. The renderer keeps a
 * texture of every image that it has seen until the garbage collector has noticed that the image is gone, and so a new image for
 * every picture held six of them, 8 MB each. For the window's thread.
 */
final class Canvases {

    private Optional<Canvas> front = Optional.empty();
    private Optional<Canvas> back = Optional.empty();

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

    /** An image with a picture drawn on it; it holds until the picture after the next. */
    Image draw(Picture picture) {
        Canvas free = back.filter(canvas -> canvas.fits(picture))
                .orElseGet(() -> Canvas.of(picture.width(), picture.height()));
        free.draw(picture);
        back = front;
        front = Optional.of(free);
        return free.image();
    }

    /** Lets go of both images. */
    void clear() {
        front = Optional.empty();
        back = Optional.empty();
    }
}
