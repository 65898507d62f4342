package org.dateline.cartography;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.dateline.cartography.SheetParts.Placed;

/**
 * What stands where on a sheet, and what its map shows. Immutable.
 *
 * @param view of the map, which begins at the upper left corner of the room that it shares with a margin
 * @param key who stands behind the markers
 * @param placed on the map or in the margin, from that corner
 * @param rules fine lines in the margin
 */
record SheetPlan(Viewport view, ClusterKey key, List<Placed> placed, List<Line2D> rules) {

    SheetPlan {
        placed = List.copyOf(placed);
        rules = List.copyOf(rules);
    }

    /** What the painter of the map has to mind. */
    OnSheet onSheet() {
        return new OnSheet(panels(placed), java.util.Optional.of(key));
    }

    static List<Rectangle2D> panels(List<Placed> placed) {
        return placed.stream().filter(Placed::onMap).map(Placed::box).toList();
    }
}
