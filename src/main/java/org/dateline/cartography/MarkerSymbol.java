package org.dateline.cartography;

import java.util.Locale;

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

    /** The corners of a tick on the unit circle, x and y in turn. */
    static final double[] TICK = {-0.45, 0.04, -0.12, 0.36, 0.46, -0.34};

    private final String path;

    MarkerSymbol(String path) {
        this.path = path;
    }

    /** SVG path data, y downwards. */
    public String path() {
        return path;
    }

    /** SVG path data of the tick in a symbol of a radius, y downwards: a line, not an area. */
    public static String tick(double radius) {
        return String.format(
                Locale.ROOT,
                "M%.2f,%.2f L%.2f,%.2f L%.2f,%.2f",
                TICK[0] * radius,
                TICK[1] * radius,
                TICK[2] * radius,
                TICK[3] * radius,
                TICK[4] * radius,
                TICK[5] * radius);
    }
}
