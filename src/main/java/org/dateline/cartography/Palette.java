package org.dateline.cartography;

import java.util.List;

/**
 * The colours of the basemap in a theme, as 0xRRGGBB.
 *
 * @param land tints by height, from low to high
 * @param sea tints by depth, from deep to shallow
 * @param ice land under ice
 * @param shadow what a dark slope turns to
 * @param light what a lit slope turns to
 * @param reliefStrength 0 (none) to 1
 * @param lines colours of the lines
 * @param text colours of the names
 */
record Palette(
        List<Tint> land,
        List<Tint> sea,
        Ice ice,
        int shadow,
        int light,
        double reliefStrength,
        Lines lines,
        Text text) {

    /** A colour at a height of {@link ReliefFormat#HEIGHT}. */
    record Tint(int height, int rgb) {}

    /** Land under ice, and what its dark slopes turn to. */
    record Ice(int rgb, int shadow) {}

    /** Colours of the lines; {@code weight} multiplies their widths. */
    record Lines(
            int coast,
            int lakeshore,
            int river,
            int border,
            int borderCasing,
            int province,
            int graticule,
            double weight) {}

    /** Colours of the names. */
    record Text(int city, int country, int province, int water, int land, int halo, double haloOpacity) {}

    private static final Palette LIGHT = new Palette(
            List.of(
                    new Tint(96, 0xF1F1E6),
                    new Tint(130, 0xF3F1E4),
                    new Tint(165, 0xF2ECDC),
                    new Tint(195, 0xEDE1CC),
                    new Tint(220, 0xE6D8C3),
                    new Tint(238, 0xEBE4DA),
                    new Tint(255, 0xFBFAF8)),
            List.of(new Tint(0, 0xAFCBDD), new Tint(40, 0xB9D2E1), new Tint(85, 0xC6DCE8), new Tint(110, 0xCFE2EC)),
            new Ice(0xF6F9FA, 0x7B93A6),
            0x4A4038,
            0xFFFFFF,
            1,
            new Lines(0x7FA3BA, 0x93B7CD, 0x86AFCB, 0x7A6A7E, 0xB9A3BE, 0xB4A99D, 0x9FB4C2, 1),
            new Text(0x2E2B29, 0x54465C, 0x8D8273, 0x44789C, 0x7D6A52, 0xFCFBF5, 0.86));

    private static final Palette DARK = new Palette(
            List.of(
                    new Tint(96, 0x2A3035),
                    new Tint(150, 0x2F3539),
                    new Tint(190, 0x393D3F),
                    new Tint(225, 0x464748),
                    new Tint(255, 0x64666A)),
            List.of(new Tint(0, 0x0D151D), new Tint(60, 0x111B25), new Tint(110, 0x17242F)),
            new Ice(0x55606A, 0x1B232B),
            0x0A0C0F,
            0xA3AEB8,
            0.9,
            new Lines(0x527083, 0x446275, 0x41687F, 0xA294A8, 0x4A3F50, 0x55585A, 0x2F404D, 1),
            new Text(0xDEDCD7, 0xC7B6CF, 0x9A958D, 0x7FAECB, 0xB3A288, 0x191E22, 0.86));

    private static final Palette PRINT = new Palette(
            List.of(new Tint(96, 0xFFFFFF), new Tint(180, 0xFCFBF8), new Tint(225, 0xF6F3EE), new Tint(255, 0xFFFFFF)),
            List.of(new Tint(0, 0xDCE8EF), new Tint(110, 0xE9F1F5)),
            new Ice(0xFFFFFF, 0x7F8D99),
            0x55504B,
            0xFFFFFF,
            0.75,
            new Lines(0x4E6E82, 0x7A9BB0, 0x6C94AF, 0x4B4450, 0xC9C2CC, 0x9C968F, 0xB5C3CC, 0.85),
            new Text(0x111111, 0x3C3342, 0x6F675D, 0x2A5D82, 0x5F4F3A, 0xFFFFFF, 0.9));

    private static final Palette CONTRAST = new Palette(
            List.of(new Tint(0, 0xFFFFFF), new Tint(255, 0xFFFFFF)),
            List.of(new Tint(0, 0xBBDDF2), new Tint(255, 0xBBDDF2)),
            new Ice(0xFFFFFF, 0x808080),
            0x808080,
            0xFFFFFF,
            0.25,
            new Lines(0x1B4A68, 0x1B4A68, 0x2B6C97, 0x111111, 0xC4C4C4, 0x777777, 0x7A8B96, 1.35),
            new Text(0x000000, 0x1A1A1A, 0x404040, 0x003A66, 0x3A2A10, 0xFFFFFF, 1));

    static Palette of(MapTheme theme) {
        return switch (theme) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case PRINT -> PRINT;
            case CONTRAST -> CONTRAST;
        };
    }

    /** Tints of ice; it fades to bare level land where relief does. */
    List<Tint> frozen(double strength) {
        int rgb = mix(tint(land, 128), ice.rgb, 2 * strength);
        return List.of(new Tint(0, rgb), new Tint(255, rgb));
    }

    /** The tint at a height. */
    static int tint(List<Tint> tints, int height) {
        Tint below = tints.get(0);
        for (Tint tint : tints) {
            if (tint.height >= height) {
                int span = tint.height - below.height;
                return span == 0 ? tint.rgb : mix(below.rgb, tint.rgb, (double) (height - below.height) / span);
            }
            below = tint;
        }
        return below.rgb;
    }

    /** A colour between two, {@code share} 0 to 1 of the second. */
    static int mix(int a, int b, double share) {
        double s = Math.max(0, Math.min(1, share));
        int red = channel(a >> 16, b >> 16, s);
        int green = channel(a >> 8, b >> 8, s);
        return red << 16 | green << 8 | channel(a, b, s);
    }

    private static int channel(int a, int b, double share) {
        return (int) Math.round((a & 0xFF) * (1 - share) + (b & 0xFF) * share);
    }
}
