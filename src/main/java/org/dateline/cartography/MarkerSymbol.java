package org.dateline.cartography;

/**
 * The shape of a marker: an SVG path about the origin that fills the unit circle, to be scaled by {@link Marker#radius()}.
 * Shape is a second cue beside colour.
 */
public enum MarkerSymbol {
    DISC("M1,0 A1,1 0 1,1 -1,0 A1,1 0 1,1 1,0 Z"),
    SQUARE("M-0.78,-0.78 H0.78 V0.78 H-0.78 Z"),
    DIAMOND("M0,-1.05 L1.05,0 L0,1.05 L-1.05,0 Z"),
    TRIANGLE("M0,-1.05 L1,0.72 L-1,0.72 Z"),
    /** A disc that is drawn with a second ring around it. */
    RING("M1,0 A1,1 0 1,1 -1,0 A1,1 0 1,1 1,0 Z"),
    /** Several places: a disc with their number. */
    CLUSTER("M1,0 A1,1 0 1,1 -1,0 A1,1 0 1,1 1,0 Z");

    private final String path;

    MarkerSymbol(String path) {
        this.path = path;
    }

    /** SVG path data, y downwards. */
    public String path() {
        return path;
    }
}
