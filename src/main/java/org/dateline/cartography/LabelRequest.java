package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A name that wants a place.
 *
 * @param priority small numbers are placed first; equal ones in the order of the requests
 * @param candidates where it may go, the best first
 * @param dot what belongs to it on the ground and must be free too
 * @param scope how it minds the edge and others of its name
 */
record LabelRequest(double priority, List<PlacedLabel> candidates, Optional<Dot> dot, Scope scope) {

    /** How a name minds what is around it. */
    enum Scope {
        /** Must not cross the edge of the view, and moves inwards rather than be left out. */
        INSIDE,
        /** Stays where it is; left out in the end when it crosses the edge. */
        ANYWHERE,
        /** The same, and keeps clear of the towns that are likely to be named where it can. */
        SPREAD,
        /** The same, and is left out where its name stands close by already: rivers come in pieces. */
        ONCE
    }

    LabelRequest {
        Objects.requireNonNull(candidates); // not copied: some are made only when they are asked for
    }

    /** The dot of a town. */
    record Dot(NameClass kind, double x, double y, double radius) {
        Rectangle2D box() {
            return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }
}
