package org.dateline.cartography;

/** What a map owes to its sources and its readers. */
public final class Attribution {

    /** The short line on a map. */
    public static final String SHORT =
            "Made with Natural Earth · Place names: GeoNames, CC BY 4.0 · Relief: SRTM30, NASA/JPL";

    /** What boundaries on a map do not mean. */
    public static final String DISCLAIMER =
            "Boundaries and names shown do not imply endorsement or acceptance. Dashed lines are disputed or undetermined.";

    private Attribution() {}
}
