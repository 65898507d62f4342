package org.dateline.cartography;

/**
 * The colours of the markers in a theme, as 0xRRGGBB, for painter and window alike.
 *
 * @param fill fill by kind of place
 * @param relative the ground of places that are told by others
 * @param rim the rim around a marker, which sets it off from the map
 * @param text the number on a cluster
 * @param dimmedOpacity opacity of what is dimmed, 0 to 1
 */
public record MarkerColours(Fills fill, int relative, int rim, int text, double dimmedOpacity) {

    /** Fill by kind of place. */
    public record Fills(int settlement, int area, int nature, int site, int dateline) {}

    private static final MarkerColours LIGHT = new MarkerColours(
            new Fills(0xC8322B, 0xB4501E, 0x1F6F78, 0x6A3D9A, 0x5B6470), 0x9C1258, 0xFFFFFF, 0xFFFFFF, 0.32);
    private static final MarkerColours DARK = new MarkerColours(
            new Fills(0xFF6B5E, 0xF2A154, 0x5CC6CF, 0xBE9BF0, 0xA9B4C0), 0xFF8CC2, 0x14181D, 0x14181D, 0.32);
    private static final MarkerColours PRINT = new MarkerColours(
            new Fills(0xB3201B, 0x9A4313, 0x0F5C66, 0x55308A, 0x3F464F), 0x850F4A, 0xFFFFFF, 0xFFFFFF, 0.35);
    private static final MarkerColours CONTRAST = new MarkerColours(
            new Fills(0x963400, 0x0000A0, 0x005F46, 0x000000, 0x404040), 0x8A0046, 0xFFFFFF, 0xFFFFFF, 0.64);

    public static MarkerColours of(MapTheme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
            case CONTRAST -> CONTRAST;
        };
    }

    /** Opacity of the names of what is dimmed: letters are thinner than markers, and so less pale. */
    double dimmedText() {
        return dimmedOpacity + 0.23;
    }

    public int rgb(PlaceKind kind) {
        return switch (kind) {
            case SETTLEMENT -> fill.settlement;
            case AREA -> fill.area;
            case NATURE -> fill.nature;
            case SITE -> fill.site;
            case DATELINE -> fill.dateline;
        };
    }
}
