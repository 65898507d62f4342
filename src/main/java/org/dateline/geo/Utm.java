package org.dateline.geo;

import java.util.Locale;
import java.util.Optional;

/**
 * A position in Universal Transverse Mercator coordinates, WGS 84, between 80° S and 84° N.
 *
 * @param zone 1 to 60, with the exceptions around Norway and Svalbard
 * @param band the latitude band, C to X without I and O
 * @param easting metres, 500,000 on the zone's central meridian
 * @param northing metres from the equator; in the south from a line 10,000,000 m south of it
 */
public record Utm(int zone, char band, double easting, double northing) {

    static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";

    static final double SOUTHERNMOST = -80;
    static final double NORTHERNMOST = 84;

    private static final double SCALE = 0.9996;
    private static final double FALSE_EASTING = 500_000;
    private static final double FALSE_NORTHING = 10_000_000;

    public Utm {
        if (zone < 1 || zone > 60 || BANDS.indexOf(band) < 0) {
            throw new IllegalArgumentException("no such zone: " + zone + band);
        }
        if (!(easting > 0 && easting < 1_000_000 && northing >= -100 && northing <= FALSE_NORTHING)) {
            throw new IllegalArgumentException("outside of the grid: " + easting + ", " + northing);
        }
    }

    /** The UTM coordinates of a position; empty beyond 80° S and 84° N, where the grid ends. */
    public static Optional<Utm> of(LatLon point) {
        if (point.lat() < SOUTHERNMOST || point.lat() > NORTHERNMOST) {
            return Optional.empty();
        }
        int zone = zone(point);
        TransverseMercator.Plane plane = TransverseMercator.forward(point, centralMeridian(zone));
        double northing = plane.north() * SCALE + (point.lat() < 0 ? FALSE_NORTHING : 0);
        return Optional.of(new Utm(zone, band(point.lat()), plane.east() * SCALE + FALSE_EASTING, northing));
    }

    /** @throws IllegalArgumentException where the numbers lead off the earth */
    public LatLon toLatLon() {
        double north = (northing - (isNorthern() ? 0 : FALSE_NORTHING)) / SCALE;
        double east = (easting - FALSE_EASTING) / SCALE;
        return TransverseMercator.inverse(new TransverseMercator.Plane(east, north), centralMeridian(zone));
    }

    public boolean isNorthern() {
        return band >= 'N';
    }

    /** The southern edge of a band in degrees. */
    static double southOf(char band) {
        return SOUTHERNMOST + 8 * BANDS.indexOf(band);
    }

    /** The northern edge of a band in degrees; X is twelve degrees high, the others eight. */
    static double northOf(char band) {
        return band == 'X' ? NORTHERNMOST : southOf(band) + 8;
    }

    static double centralMeridian(int zone) {
        return zone * 6 - 183;
    }

    private static char band(double lat) {
        return BANDS.charAt(Math.min(BANDS.length() - 1, (int) ((lat - SOUTHERNMOST) / 8)));
    }

    private static int zone(LatLon point) {
        double lon = point.lon();
        int zone = Math.min(60, (int) ((lon + 180) / 6) + 1);
        if (point.lat() >= 56 && point.lat() < 64 && lon >= 3 && lon < 12) {
            return 32;
        }
        if (point.lat() >= 72 && lon >= 0 && lon < 42) {
            return lon < 9 ? 31 : lon < 21 ? 33 : lon < 33 ? 35 : 37;
        }
        return zone;
    }

    /** As written: "37S 255000mE 3711000mN", whole metres. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%d%c %06dmE %07dmN", zone, band, (long) easting, (long) Math.max(0, northing));
    }
}
