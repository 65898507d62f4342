package org.dateline.cartography.projection;

import java.util.Locale;

/** Degrees as a map sheet says them: "31.2° N", "66° E". */
final class Said {

    private Said() {}

    static String latitude(double lat) {
        return degrees(lat, "N", "S");
    }

    static String longitude(double lon) {
        return degrees(Longitudes.wrapped(lon), "E", "W");
    }

    private static String degrees(double value, String positive, String negative) {
        String number = String.format(Locale.ROOT, "%.1f", Math.abs(value)).replaceFirst("\\.0$", "");
        return number.equals("0") ? "0°" : number + "°\u00a0" + (value > 0 ? positive : negative);
    }
}
