package org.dateline.cartography;

import java.util.Locale;
import java.util.Optional;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;

/**
 * The scale bar of a view: a round number of metres, true at one latitude.
 *
 * @param metres length on the ground: 1, 2 or 5 times a power of ten
 * @param pixels length in view pixels
 */
public record ScaleBar(double metres, double pixels) {

    public ScaleBar {
        if (!(metres > 0) || !(pixels > 0)) {
            throw new IllegalArgumentException("not a scale bar: " + metres + " m, " + pixels + " px");
        }
    }

    /** The longest round bar of at most {@code maxPixels} that is true at the middle of the view. */
    public static ScaleBar of(Viewport view, double maxPixels) {
        double metresPerPixel = metresPerPixel(view);
        double longest = metresPerPixel * maxPixels;
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double digit = longest / power >= 5 ? 5 : longest / power >= 2 ? 2 : 1;
        return new ScaleBar(digit * power, digit * power / metresPerPixel);
    }

    /** Along the level line through the middle, which is how the bar lies. */
    private static double metresPerPixel(Viewport view) {
        double x = view.width() / 2.0;
        double y = view.height() / 2.0;
        if (!view.isProjected()) {
            return WebMercator.metresPerPixel(view.at(x, y).lat(), view.zoom());
        }
        double reach = Math.min(20, x / 2);
        Optional<LatLon> left = view.seen(x - reach, y);
        Optional<LatLon> right = view.seen(x + reach, y);
        return left.isPresent() && right.isPresent()
                ? left.get().distanceMetres(right.get()) / (2 * reach)
                : view.projection().metresInUnit() / view.worldPixels();
    }

    /** As in "200 km" or "50 m". */
    public String text() {
        return metres >= 1000
                ? String.format(Locale.ROOT, "%,.0f km", metres / 1000).replace(',', '\u202f')
                : String.format(Locale.ROOT, "%.0f m", metres);
    }
}
