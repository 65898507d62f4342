package org.dateline.cartography;

import java.util.Locale;
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
        double latitude = view.at(view.width() / 2.0, view.height() / 2.0).lat();
        double metresPerPixel = WebMercator.metresPerPixel(latitude, view.zoom());
        double longest = metresPerPixel * maxPixels;
        double power = Math.pow(10, Math.floor(Math.log10(longest)));
        double digit = longest / power >= 5 ? 5 : longest / power >= 2 ? 2 : 1;
        return new ScaleBar(digit * power, digit * power / metresPerPixel);
    }

    /** As in "200 km" or "50 m". */
    public String text() {
        return metres >= 1000
                ? String.format(Locale.ROOT, "%,.0f km", metres / 1000).replace(',', '\u202f')
                : String.format(Locale.ROOT, "%.0f m", metres);
    }
}
