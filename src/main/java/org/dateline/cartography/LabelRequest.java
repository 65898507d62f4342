package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;

/**
 * A name that wants a place.
 *
 * @param priority small numbers are placed first; equal ones in the order of the requests
 * @param candidates where it may go, the best first
 * @param dot what belongs to it on the ground and must be free too
 * @param mustBeInside whether it may not cross the edge of the view; others that do are left out in the end
 */
record LabelRequest(double priority, List<PlacedLabel> candidates, Optional<Dot> dot, boolean mustBeInside) {

    LabelRequest {
        candidates = List.copyOf(candidates);
    }

    /** The dot of a town. */
    record Dot(NameClass kind, double x, double y, double radius) {
        Rectangle2D box() {
            return new Rectangle2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        }
    }
}
