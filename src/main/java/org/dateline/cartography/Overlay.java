package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Geometry;

/** Something of the reader's own that lies over the map. Immutable; safe for any number of threads. */
public sealed interface Overlay {

    /** What a layer panel calls it. */
    String name();

    /** The same, more or less transparent; from 0 to 1. */
    double opacity();

    Overlay withOpacity(double opacity);

    /**
     * A feature.
     *
     * @param geometry WGS 84 degrees, x = longitude, y = latitude; not empty
     * @param label what to write beside it; may be empty
     * @param properties everything else that the file says of it, in the file's order
     */
    record Feature(Geometry geometry, String label, Map<String, String> properties) {
        public Feature {
            Objects.requireNonNull(label);
            properties = Map.copyOf(properties);
            if (geometry.isEmpty()) {
                throw new IllegalArgumentException("a feature without a geometry: " + label);
            }
        }
    }

    /** Points, lines and areas. */
    record Features(String name, double opacity, List<Feature> features) implements Overlay {
        public Features {
            Objects.requireNonNull(name);
            checkOpacity(opacity);
            features = List.copyOf(features);
        }

        @Override
        public Features withOpacity(double other) {
            return new Features(name, other, features);
        }
    }

    /**
     * A picture, for instance a satellite image.
     *
     * @param extent where it lies in EPSG:3857 metres; (x, y) is the south-west corner
     */
    record Picture(String name, double opacity, BufferedImage image, Rectangle2D extent) implements Overlay {
        public Picture {
            Objects.requireNonNull(name);
            Objects.requireNonNull(image);
            checkOpacity(opacity);
            if (extent.isEmpty()) {
                throw new IllegalArgumentException("a picture without an extent: " + name);
            }
        }

        @Override
        public Picture withOpacity(double other) {
            return new Picture(name, other, image, extent);
        }
    }

    /**
     * The colour of an overlay, 0xRRGGBB, for legends and layer panels; a picture has none of its own.
     *
     * @param index its place in the list of a scene
     */
    static OptionalInt rgb(Overlay overlay, int index) {
        return overlay instanceof Features
                ? OptionalInt.of(OverlayPainter.colour(index).getRGB() & 0xFFFFFF)
                : OptionalInt.empty();
    }

    private static void checkOpacity(double opacity) {
        if (!(opacity >= 0 && opacity <= 1)) {
            throw new IllegalArgumentException("opacity out of range: " + opacity);
        }
    }
}
