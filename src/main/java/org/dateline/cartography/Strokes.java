package org.dateline.cartography;

import java.awt.geom.Path2D;

/** Draws lines onto a picture or into a drawing. */
@FunctionalInterface
interface Strokes {

    /**
     * Draws a path that covers itself once at most: where it meets or crosses itself it is no darker.
     *
     * @param width in picture pixels, more than 0
     * @param opacity more than 0, 1 for all
     */
    void draw(Path2D path, int rgb, double width, double opacity);
}
