package org.dateline.ui.map;

import java.util.Objects;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;

/** Paints the map under the markers. Called on a worker; an interrupt asks it to stop. */
@FunctionalInterface
public interface Painter {

    /**
     * Paints what is wanted.
     *
     * @throws java.util.concurrent.CancellationException when interrupted
     */
    Picture paint(Wish wish);

    /**
     * What to paint.
     *
     * @param scene the places, as far as they are painted: outlines and names
     * @param view what part of the world
     * @param frame what of it is looked at first: the names of places are whole in it where they can be
     * @param scale device pixels a view pixel
     * @param theme colours
     * @param ground what the places are painted on
     */
    record Wish(MapScene scene, Viewport view, Viewport frame, double scale, MapTheme theme, Ground ground) {
        public Wish {
            Objects.requireNonNull(scene);
            Objects.requireNonNull(view);
            Objects.requireNonNull(frame);
            Objects.requireNonNull(theme);
            Objects.requireNonNull(ground);
        }

        public Wish(MapScene scene, Viewport view, double scale, MapTheme theme) {
            this(scene, view, view, scale, theme, Ground.MAP);
        }
    }

    /** What lies under the places. */
    enum Ground {
        /** Our own map. */
        MAP,
        /** Tiles from the net: the picture holds the places alone and is clear elsewhere. */
        TILES
    }

    /**
     * A painted view.
     *
     * @param wish what it shows
     * @param width in device pixels
     * @param height in device pixels
     * @param argb row by row from the top, alpha premultiplied
     */
    record Picture(Wish wish, int width, int height, int[] argb) {}
}
