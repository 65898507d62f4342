package org.dateline.cartography;

/** The styles of the map. */
public enum MapTheme {
    LIGHT,
    DARK,
    /** For paper: white ground, dark fine lines. */
    PRINT,
    /** High contrast, safe for the colour-blind. */
    CONTRAST
}
