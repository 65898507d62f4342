package org.dateline.cartography;

import java.awt.Graphics2D;

/** Something that a sheet shows besides its map: a key, a legend, a scale. Sizes and positions in view pixels. Immutable. */
interface SheetPart {

    double width();

    double height();

    /** Draws it with its upper left corner at a point. */
    void paint(Graphics2D g, double x, double y);

    /** Free room around it on its panel when it lies on the map; 0 when it has an edge of its own and needs no panel. */
    default double padding() {
        return 12;
    }
}
