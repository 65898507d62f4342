package org.dateline.ui.look;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.dateline.cartography.HeatColours;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.MarkerColours;
import org.dateline.cartography.PlaceKind;

/**
 * The colours of the kinds of place as a style sheet, so that a mention, a row and a marker of the same place look alike
 * and the same as on an exported map. Whatever bears the {@link #styleClass} of a kind finds its colours as {@code
 * -kind}, {@code -kind-faint}, {@code -kind-soft} and {@code -kind-strong}.
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
        var css = new StringBuilder(String.format(
                Locale.ROOT,
                ".root { -marker-rim: %s; -marker-text: %s; }%n",
                hex(colours.rim()),
                hex(colours.text())));
        css.append(rule("relative", colours.relative(), soft));
        css.append(rule("root", colours.rgb(PlaceKind.DATELINE), soft));
        for (PlaceKind kind : PlaceKind.values()) {
            css.append(rule(styleClass(kind), colours.rgb(kind), soft));
        }
        HeatColours heat = HeatColours.of(theme);
        for (int i = 0; i < heat.rgb().size(); i++) {
            css.append(String.format(
                    Locale.ROOT, ".heat-%d { -fx-background-color: %s; }%n", i, hex(heat.over(ground(theme), i))));
        }
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(css.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** About the ground of the legend. */
    private static int ground(MapTheme theme) {
        return theme == MapTheme.DARK ? 0x1C2128 : 0xFFFFFF;
    }

    private static String rule(String styleClass, int rgb, double soft) {
        return String.format(
                Locale.ROOT,
                ".%s { -kind: %s; -kind-soft: %s; -kind-strong: %s; -kind-faint: %s; }%n",
                styleClass,
                hex(rgb),
                rgba(rgb, soft),
                rgba(rgb, soft * 2.4),
                rgba(rgb, soft * 0.5));
    }

    private static String hex(int rgb) {
        return String.format(Locale.ROOT, "#%06X", rgb);
    }

    private static String rgba(int rgb, double alpha) {
        return String.format(
                Locale.ROOT, "rgba(%d, %d, %d, %.2f)", rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF, alpha);
    }
}
