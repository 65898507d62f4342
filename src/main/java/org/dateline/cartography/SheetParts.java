package org.dateline.cartography;

import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * What stands on a sheet besides the map. Immutable.
 *
 * @param legend none when there is nothing to explain
 * @param key none when every name stands beside its marker
 * @param locator the first to go when room is short
 */
record SheetParts(Optional<LegendPart> legend, Optional<KeyPart> key, SheetPart scale, Optional<SheetPart> locator) {

    /**
     * A part in its place.
     *
     * @param box in view pixels from the upper left corner of the map
     * @param onMap whether it lies on the map and needs a panel
     */
    record Placed(SheetPart part, Rectangle2D box, boolean onMap) {}

    SheetParts withoutLocator() {
        return new SheetParts(legend, key, scale, Optional.empty());
    }
}
