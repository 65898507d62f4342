package org.dateline.cartography.build;

/**
 * What the grey values of Marble's elevation tiles mean. Nothing documents it; read off at thirty places of known height,
 * from the Amazon (40 m: 115) to Tibet (4,950 m: 231). Steps are about 13 m below 1,000 m and 80 m above.
 */
final class SourceScale {

    private static final double[][] KNOWN = {
        {0, -900},
        {60, -260},
        {88, -20},
        {100, 8},
        {112, 50},
        {122, 115},
        {145, 420},
        {152, 550},
        {165, 800},
        {179, 1180},
        {188, 1600},
        {198, 2350},
        {207, 3150},
        {214, 3750},
        {231, 5000},
        {242, 6600},
        {256, 9000}
    };

    private SourceScale() {}

    /** Metres above the sea; the sea bed is pressed flat, or every coast would be shaded as a cliff. */
    static double metres(double grey) {
        for (int i = 1; i < KNOWN.length; i++) {
            if (grey <= KNOWN[i][0]) {
                double share = (grey - KNOWN[i - 1][0]) / (KNOWN[i][0] - KNOWN[i - 1][0]);
                return KNOWN[i - 1][1] + share * (KNOWN[i][1] - KNOWN[i - 1][1]);
            }
        }
        throw new IllegalArgumentException("not a grey value: " + grey);
    }
}
