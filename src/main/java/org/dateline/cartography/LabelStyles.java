package org.dateline.cartography;

import org.dateline.cartography.MapFonts.Face;

/** The typography of the basemap: which face, size and spacing a name has at a zoom. */
final class LabelStyles {

    private final Palette.Text colours;

    LabelStyles(MapTheme theme) {
        this.colours = Palette.of(theme).text();
    }

    /** A town that has been visible for {@code since} levels of zoom: its name grows as one comes closer. */
    TextStyle town(NameClass kind, double since) {
        double step = Math.round(Math.min(4, since) * 2) / 2.0;
        return switch (kind) {
            case CAPITAL -> style(Face.SEMIBOLD, 11.5 + step * 0.6, 0, colours.city());
            case SEAT -> style(Face.MEDIUM, 10.5 + step * 0.6, 0, colours.city());
            default -> style(since > 2.4 ? Face.MEDIUM : Face.REGULAR, 10 + step * 0.6, 0, colours.city());
        };
    }

    /** A country with so much room, in pixels, for a name of so many letters. */
    TextStyle country(double room, int letters) {
        double size = half(Math.max(9.5, Math.min(20, 9.5 + 2.6 * log2(room / 70))));
        return style(Face.SEMIBOLD, size, spacing(room * 0.55, letters, size, 0.08, 0.5), colours.country());
    }

    TextStyle province(double room, int letters) {
        double size = half(Math.max(8.5, Math.min(13, 8.5 + 1.5 * log2(room / 80))));
        return style(Face.MEDIUM, size, spacing(room * 0.5, letters, size, 0.08, 0.35), colours.province());
    }

    /** An ocean whose middle is so many pixels long. */
    TextStyle ocean(double length) {
        double size = half(Math.max(11, Math.min(20, 11 + 3 * log2(length / 100))));
        return style(Face.SERIF_ITALIC, size, length < 160 ? 0.15 : 0.3, colours.water());
    }

    /** A sea, range, desert or region along a line of so many pixels. */
    TextStyle along(NameClass kind, double length, int letters) {
        double most = kind == NameClass.SEA ? 18 : 14.5;
        double least = 10.5;
        double size = half(Math.max(least, Math.min(most, least + 2.2 * log2(length / 90))));
        double tracking = spacing(length * 0.72, letters, size, 0.02, kind.isWater() ? 0.7 : 0.4);
        return switch (kind) {
            case OCEAN, SEA, LAKE -> style(Face.SERIF_ITALIC, size, tracking, colours.water());
            case REGION -> style(Face.ITALIC, size - 0.5, tracking, colours.province());
            default -> style(Face.SERIF_ITALIC, size, tracking, colours.land());
        };
    }

    TextStyle lake(double room) {
        double size = half(Math.max(10, Math.min(14, 10 + 1.5 * log2(room / 90))));
        return style(Face.SERIF_ITALIC, size, 0.02, colours.water());
    }

    TextStyle river(double zoomsSince) {
        return style(Face.SERIF_ITALIC, half(10.5 + Math.min(2.5, zoomsSince * 0.5)), 0.06, colours.water());
    }

    private TextStyle style(Face face, double size, double tracking, int rgb) {
        return new TextStyle(face, size, tracking, rgb, colours.halo(), colours.haloOpacity(), 1);
    }

    /** Tracking in steps of a twentieth of an em that stretches a name over {@code width}; letters are 0.62 em wide. */
    private static double spacing(double width, int letters, double size, double least, double most) {
        double free = (width / Math.max(1, letters) - 0.62 * size) / size;
        return Math.max(least, Math.min(most, Math.floor(free * 20) / 20));
    }

    private static double half(double size) {
        return Math.round(size * 2) / 2.0;
    }

    private static double log2(double value) {
        return Math.log(Math.max(1e-9, value)) / Math.log(2);
    }
}
