package org.dateline.cartography;

/**
 * Where land is under ice: above a snow line that sinks from the tropics to the poles. The line is ours, drawn so that the
 * ice sheets, the Arctic islands and the great glaciers show and dry Siberia and Tibet stay bare; it is a tint, not a
 * survey.
 */
final class Ice {

    /** Degrees of latitude, north or south, and the height there as {@link ReliefFormat#HEIGHT} codes it. */
    private static final int[][] LINE = {
        {36, 244}, {40, 229}, {46, 214}, {55, 203}, {60, 196}, {65, 188}, {70, 177}, {75, 158}, {80, 132}, {84, 100},
        {90, 90}
    };

    /** South of this there is nothing but ice. */
    private static final double ANTARCTIC = -60;

    /** Heights over which bare ground turns to ice. */
    static final int RAMP = 14;

    /** Of heights that no land reaches. */
    static final int NONE = 256;

    private Ice() {}

    /** From which coded height on land is covered at a latitude, fully {@link #RAMP} further up. */
    static int line(double lat) {
        if (lat < ANTARCTIC) {
            return -RAMP;
        }
        double north = Math.abs(lat);
        if (north <= LINE[0][0]) {
            return NONE;
        }
        int i = 1;
        while (LINE[i][0] < north) {
            i++;
        }
        double share = (north - LINE[i - 1][0]) / (LINE[i][0] - LINE[i - 1][0]);
        return (int) Math.round(LINE[i - 1][1] + share * (LINE[i][1] - LINE[i - 1][1]));
    }
}
