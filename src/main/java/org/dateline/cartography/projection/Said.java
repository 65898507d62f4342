package org.dateline.cartography.projection;

import org.dateline.wording.Saying;

/** Degrees as a map sheet says them: "31.2° N", "66° E". */
final class Said {

    /** Rounded to one decimal this is nought. */
    private static final double HARDLY_ANY = 0.05;

    private Said() {}

    static Saying latitude(double lat) {
        return degrees(lat, "degrees.north", "degrees.south");
    }

    static Saying longitude(double lon) {
        return degrees(Longitudes.wrapped(lon), "degrees.east", "degrees.west");
    }

    static Saying position(double lat, double lon) {
        return Saying.of("degrees.position", latitude(lat), longitude(lon));
    }

    private static Saying degrees(double value, String positive, String negative) {
        double size = Math.abs(value);
        return size < HARDLY_ANY ? Saying.of("degrees.zero") : Saying.of(value > 0 ? positive : negative, size);
    }
}
