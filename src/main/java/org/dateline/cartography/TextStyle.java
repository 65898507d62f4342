package org.dateline.cartography;

/**
 * How a name looks.
 *
 * @param face typeface
 * @param size in view pixels
 * @param tracking extra space after each letter, in ems
 * @param rgb colour
 * @param halo colour of the halo
 * @param haloOpacity 0 to 1
 * @param opacity of letters and halo, 0 to 1: less than 1 when dimmed
 */
public record TextStyle(
        MapFonts.Face face, double size, double tracking, int rgb, int halo, double haloOpacity, double opacity) {

    /** How far the halo reaches around the letters, in view pixels. */
    public double haloWidth() {
        return size < 11 ? 1.2 : 1.5;
    }

    TextStyle withSize(double pixels) {
        return new TextStyle(face, pixels, tracking, rgb, halo, haloOpacity, opacity);
    }

    TextStyle withTracking(double ems) {
        return new TextStyle(face, size, ems, rgb, halo, haloOpacity, opacity);
    }
}
