package org.dateline.geo;

import java.util.Locale;
import java.util.Optional;

/**
 * The Military Grid Reference System on WGS 84, between 80° S and 84° N: a UTM zone and band, two letters for a square of
 * 100 km, and digits within it. After NGA.STND.0037 (2014), section 3.
 */
public final class Mgrs {

    private static final String[] COLUMNS = {"ABCDEFGH", "JKLMNPQR", "STUVWXYZ"};
    private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";
    private static final int SQUARE = 100_000;

    /** The row letters come again after this many metres. */
    private static final int CYCLE = 2_000_000;

    /** A square may reach over the edge of its band by its own height, in degrees. */
    private static final double OVERLAP = 1;

    private Mgrs() {}

    /**
     * A square of the grid.
     *
     * @param center its middle
     * @param metres the length of its side
     */
    public record Square(LatLon center, double metres) {}

    /**
     * The reference of a position to one metre, "37S BT 55000 11000"; empty beyond the grid.
     *
     * @param digits of each half, 1 (10 km) to 5 (1 m)
     */
    public static Optional<String> format(LatLon point, int digits) {
        if (digits < 1 || digits > 5) {
            throw new IllegalArgumentException("digits out of range: " + digits);
        }
        return Utm.of(point).map(utm -> {
            int east = (int) utm.easting();
            int north = (int) Math.max(0, utm.northing());
            char column = COLUMNS[(utm.zone() - 1) % 3].charAt(Math.max(0, Math.min(7, east / SQUARE - 1)));
            char row = ROWS.charAt((north / SQUARE + rowShift(utm.zone())) % ROWS.length());
            int unit = unit(digits);
            return String.format(
                    Locale.ROOT,
                    "%d%c %c%c %0" + digits + "d %0" + digits + "d",
                    utm.zone(),
                    utm.band(),
                    column,
                    row,
                    east % SQUARE / unit,
                    north % SQUARE / unit);
        });
    }

    /**
     * The square that a reference names.
     *
     * @param column first letter of the 100 km square
     * @param row second letter
     * @param east digits of the easting, none to five
     * @param north digits of the northing, as many
     * @return empty when there is no such square in that zone and band
     */
    public static Optional<Square> square(int zone, char band, char column, char row, String east, String north) {
        int columnIndex = zone < 1 ? -1 : COLUMNS[(zone - 1) % 3].indexOf(column);
        int rowIndex = ROWS.indexOf(row);
        if (zone > 60
                || Utm.BANDS.indexOf(band) < 0
                || columnIndex < 0
                || rowIndex < 0
                || east.length() != north.length()
                || east.length() > 5) {
            return Optional.empty();
        }
        int unit = unit(east.length());
        double easting = (columnIndex + 1) * (double) SQUARE + offset(east, unit);
        double northing =
                Math.floorMod(rowIndex - rowShift(zone), ROWS.length()) * (double) SQUARE + offset(north, unit);
        double least = leastNorthing(zone, band);
        while (northing < least) {
            northing += CYCLE;
        }
        if (northing > 10_000_000) {
            return Optional.empty();
        }
        LatLon center = new Utm(zone, band, easting, northing).toLatLon();
        boolean inBand = center.lat() > Utm.southOf(band) - OVERLAP && center.lat() < Utm.northOf(band) + OVERLAP;
        return inBand ? Optional.of(new Square(center, unit)) : Optional.empty();
    }

    private static double offset(String digits, int unit) {
        return (digits.isEmpty() ? 0 : Integer.parseInt(digits)) * (double) unit + unit / 2.0;
    }

    private static int unit(int digits) {
        return (int) Math.pow(10, 5 - digits);
    }

    private static int rowShift(int zone) {
        return zone % 2 == 0 ? 5 : 0;
    }

    /** The northing of the square that holds the band's southern edge. */
    private static double leastNorthing(int zone, char band) {
        var edge = new LatLon(Utm.southOf(band), Utm.centralMeridian(zone));
        double northing = Utm.of(edge).orElseThrow().northing();
        return band == 'N' ? 0 : Math.floor(northing / SQUARE) * SQUARE;
    }
}
