package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.Objects;

/**
 * A painted view.
 *
 * @param image {@code view * scale} pixels; opaque RGB, or with premultiplied alpha when there is no ground; yours to keep,
 *     nobody paints on it any more
 * @param view what it shows
 * @param scale image pixels a view pixel
 * @param markers the markers that lie in it, in order of first mention
 * @param relatives the ground in it that the article tells by other places
 * @param labels the boxes of all labels in it, in view pixels
 */
public record Painting(
        BufferedImage image,
        Viewport view,
        double scale,
        List<Marker> markers,
        List<RelativeArea> relatives,
        List<Label> labels) {

    public Painting {
        Objects.requireNonNull(image);
        Objects.requireNonNull(view);
        markers = List.copyOf(markers);
        relatives = List.copyOf(relatives);
        labels = List.copyOf(labels);
    }

    /**
     * The image as 0xAARRGGBB with premultiplied alpha, row by row from the top: for those who do not speak Java2D. They are
     * the image's own pixels: a window's picture takes 8 MB, and one of each is enough.
     */
    public int[] argb() {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        if (!image.getColorModel().hasAlpha()) {
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] |= 0xFF000000;
            }
        }
        return pixels;
    }

    /** Width of the image in its own pixels. */
    public int pixelWidth() {
        return image.getWidth();
    }

    /** Height of the image in its own pixels. */
    public int pixelHeight() {
        return image.getHeight();
    }

    /**
     * A name on the map.
     *
     * @param text the name
     * @param box its bounds in view pixels, halo not counted
     */
    public record Label(String text, Rectangle2D box) {}
}
