package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * What a map has to mind around it: the sheet that it is printed on, or the window that it moves in. Immutable.
 *
 * @param reserved boxes in view pixels that no label may enter because something will stand there
 * @param key who stands behind the markers; none in the window, where a click tells
 * @param frame of the window within the picture, in view pixels: names of places are not cut by it where they have another place
 */
record OnSheet(List<Rectangle2D> reserved, Optional<ClusterKey> key, Optional<Rectangle2D> frame) {

    /** A map by itself. */
    static final OnSheet NONE = new OnSheet(List.of(), Optional.empty());

    OnSheet(List<Rectangle2D> reserved, Optional<ClusterKey> key) {
        this(reserved, key, Optional.empty());
    }

    /** In a window that shows a part of the picture. */
    static OnSheet inWindow(Rectangle2D frame) {
        return new OnSheet(List.of(), Optional.empty(), Optional.of(frame));
    }

    OnSheet {
        reserved = List.copyOf(reserved);
    }

    /** Whether there is a sheet at all, and not a window in which the map moves. */
    boolean isPrinted() {
        return key.isPresent();
    }

    boolean isNamedBeside(Marker marker) {
        return key.map(all -> all.isNamedBeside(marker)).orElse(!marker.isCluster());
    }

    /** The letter under which told ground is listed, where its name is not to stand on the map. */
    Optional<String> letter(RelativeArea ground) {
        return key.flatMap(all -> all.letter(ground));
    }

    String badge(Marker marker) {
        return key.map(all -> all.badge(marker)).orElseGet(() -> count(marker));
    }

    /** How many places a marker stands for, when they are several. */
    static String count(Marker marker) {
        return marker.isCluster() ? marker.count() : "";
    }
}
