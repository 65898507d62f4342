package org.dateline.cartography;

import java.util.List;

/**
 * The colour of land and sea for each height and shade, computed once for a palette and strength: a table look-up for each
 * pixel is three times as fast as mixing.
 *
 * @param land by {@code height * 256 + shade}
 * @param sea likewise
 * @param ice likewise, land under ice
 */
record GroundTones(int[] land, int[] sea, int[] ice) {

    /** @param strength of shade and tints, 0 to 1 */
    static GroundTones of(Palette palette, double strength) {
        return new GroundTones(
                table(palette, palette.land(), palette.shadow(), strength, 0.62, 0.55),
                table(palette, palette.sea(), palette.shadow(), strength, 0.10, 0.16),
                table(palette, palette.frozen(strength), palette.ice().shadow(), strength, 0.6, 0.6));
    }

    private static int[] table(
            Palette palette, List<Palette.Tint> tints, int shadow, double strength, double dark, double bright) {
        int[] table = new int[1 << 16];
        int level = Palette.tint(tints, 128);
        double relief = palette.reliefStrength() * strength;
        for (int height = 0; height < 256; height++) {
            int ground = Palette.mix(level, Palette.tint(tints, height), Math.max(strength, 0.25));
            for (int shade = 0; shade < 256; shade++) {
                double slope = (shade - 128) / 127.0;
                table[height << 8 | shade] = slope < 0
                        ? Palette.mix(ground, shadow, -slope * dark * relief)
                        : Palette.mix(ground, palette.light(), slope * bright * relief);
            }
        }
        return table;
    }
}
