package org.dateline.cartography;

import java.util.List;
import org.dateline.geo.LatLon;

/** The parts of the world that a cartographer looks at before a release. */
final class Views {

    /**
     * A part of the world.
     *
     * @param zoom at which it fills a window of 1280 by 800 pixels
     */
    record View(String name, double lat, double lon, double zoom) {

        /** As a window of 1280 by 800 pixels shows it. */
        Viewport full() {
            return zoomed(0, 1280, 800);
        }

        /** The same ground in a smaller picture; the world only as far as it fits. */
        Viewport small(int width, int height) {
            return zoomed(-Math.log(1280.0 / width) / Math.log(2), width, height);
        }

        /** So many levels closer. */
        Viewport zoomed(double levels, int width, int height) {
            double z = Math.max(Camera.MIN_ZOOM, Math.min(Camera.MAX_ZOOM, zoom + levels));
            return Camera.clamp(Viewport.centered(new LatLon(lat, lon), z, width, height));
        }
    }

    /** Each is compared with its golden picture. */
    static final List<View> GOLDEN = List.of(
            new View("world", 22, 15, 2.3),
            new View("sahel", 15, 2, 5),
            new View("ukraine", 48.6, 32.5, 6),
            new View("levant", 32.4, 35.6, 8),
            new View("afghanistan", 33.5, 66, 6),
            new View("pacific", -15, 178, 3.4),
            new View("svalbard", 77.5, 18, 4.6),
            new View("sudan", 14.5, 31, 6),
            new View("myanmar", 20.5, 96.5, 6.2),
            new View("kashmir", 34.5, 76.5, 6.4),
            new View("haiti", 18.9, -72.6, 8),
            new View("colombia", 5, -73.5, 6),
            new View("caucasus", 40.6, 45.6, 7.2));

    /** These are looked at and timed besides. */
    static final List<View> OTHERS = List.of(
            new View("atlantic", 25, -30, 3),
            new View("europe", 49, 12, 5),
            new View("balkans", 42.8, 20.9, 6.8),
            new View("crimea", 45.9, 34.4, 7),
            new View("donbas", 48.2, 38, 8),
            new View("gaza", 31.5, 34.6, 9.3),
            new View("kyiv", 50.45, 30.6, 10),
            new View("aleppo", 36.2, 37.15, 12),
            new View("greenland", 70, -42, 3.6));

    private Views() {}
}
