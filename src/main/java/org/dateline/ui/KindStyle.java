package org.dateline.ui;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.MarkerColours;
import org.dateline.cartography.PlaceKind;

/**
 * The colours of the kinds of place as a style sheet, so that a mention, a row and a marker of the same place look alike
 * and the same as on an exported map. Whatever bears the {@link #styleClass} of a kind finds its colours as {@code
 * -kind}, {@code -kind-soft} and {@code -kind-strong}.
 */
public final class KindStyle {

    private KindStyle() {}

    /** "settlement", "area" ... */
    public static String styleClass(PlaceKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The style sheet of a theme, as a URL that holds it. */
    public static String sheet(MapTheme theme) {
        MarkerColours colours = MarkerColours.of(theme);
        double soft = theme == MapTheme.DARK ? 0.22 : 0.13;
        var css = new StringBuilder(".root { -marker-rim: " + hex(colours.rim()) + "; -marker-text: "
                + hex(colours.text()) + "; -marker-dimmed: " + colours.dimmedOpacity() + "; }\n");
        for (PlaceKind kind : PlaceKind.values()) {
            int rgb = colours.rgb(kind);
            css.append('.')
                    .append(styleClass(kind))
                    .append(" { -kind: ")
                    .append(hex(rgb))
                    .append("; -kind-soft: ")
                    .append(rgba(rgb, soft))
                    .append("; -kind-strong: ")
                    .append(rgba(rgb, soft * 2.4))
                    .append("; }\n");
        }
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    private static String rgba(int rgb, double alpha) {
        return String.format(
                Locale.ROOT, "rgba(%d, %d, %d, %.2f)", rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, alpha);
    }
}
