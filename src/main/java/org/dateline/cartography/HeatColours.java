package org.dateline.cartography;

import java.util.List;

/**
 * The colours of the density in a theme, from sparse to dense, as 0xRRGGBB. Each is lighter or darker than the one before, so
 * that their order can be seen without seeing colours. Each class is painted over those below it.
 *
 * @param rgb one for each class
 * @param opacity of each, 0 to 1
 */
public record HeatColours(List<Integer> rgb, double opacity) {

    private static final HeatColours LIGHT =
            new HeatColours(List.of(0xFFDF8A, 0xFDBB5A, 0xF6883F, 0xE2522F, 0xB7263A, 0x74104A), 0.42);
    private static final HeatColours DARK =
            new HeatColours(List.of(0x3F3488, 0x6E3AA6, 0xA8429E, 0xDF5D72, 0xF99A5F, 0xFFE79A), 0.46);
    private static final HeatColours PRINT =
            new HeatColours(List.of(0xFBE3A6, 0xF6BD70, 0xE88E50, 0xCC5A39, 0x9C2E36, 0x5F123C), 0.45);
    private static final HeatColours CONTRAST =
            new HeatColours(List.of(0xFFE3A3, 0xFFC15C, 0xF29A2E, 0xC76D0E, 0x8A4300, 0x472000), 0.6);

    public HeatColours {
        rgb = List.copyOf(rgb);
        if (rgb.size() != Heat.CLASSES) {
            throw new IllegalArgumentException("a colour for each class, not " + rgb.size());
        }
    }

    public static HeatColours of(MapTheme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
            case CONTRAST -> CONTRAST;
        };
    }

    /** What a class looks like over a ground, with all that lies below it. */
    public int over(int ground, int heatClass) {
        int seen = ground;
        for (int i = 0; i <= heatClass; i++) {
            seen = Palette.mix(seen, rgb.get(i), opacity);
        }
        return seen;
    }
}
