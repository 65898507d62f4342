package org.dateline.geo;

import java.util.Locale;
import java.util.Optional;

/**
 * Plus codes (Open Location Code), after the specification at github.com/google/open-location-code: pairs of base-20
 * digits for latitude and longitude, then cells of a 4 by 5 grid.
 */
public final class PlusCode {

    static final String DIGITS = "23456789CFGHJMPQRVWX";

    private static final int PAIRS = 5;
    private static final int SEPARATOR = 8;
    private static final int GRID_COLUMNS = 4;
    private static final int GRID_ROWS = 5;

    private PlusCode() {}

    /**
     * The cell that a code names.
     *
     * @param center its middle
     * @param height degrees from south to north
     */
    public record Cell(LatLon center, double height) {}

    /** The cell of a full code such as "8G2P4RXV+2Q"; empty for anything else. Case does not matter. */
    public static Optional<Cell> decode(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        int plus = upper.indexOf('+');
        if (plus != SEPARATOR || upper.length() == SEPARATOR + 2 || upper.length() > 16) {
            return Optional.empty();
        }
        String digits = upper.replace("+", "");
        int padded = digits.indexOf('0');
        if (padded >= 0) {
            boolean proper = padded > 0
                    && padded % 2 == 0
                    && digits.substring(padded).chars().allMatch(c -> c == '0');
            if (!proper || digits.length() > SEPARATOR) {
                return Optional.empty();
            }
            digits = digits.substring(0, padded);
        }
        if (!digits.chars().allMatch(c -> DIGITS.indexOf(c) >= 0)) {
            return Optional.empty();
        }
        return cell(digits);
    }

    /**
     * The cell of a short code such as "4RXV+2Q" that is nearest to a reference, as in "4RXV+2Q Damascus".
     *
     * @param reference a position within some 40 km of the place
     */
    public static Optional<Cell> decodeNear(String shortCode, LatLon reference) {
        int missing = SEPARATOR - shortCode.indexOf('+');
        if (missing == SEPARATOR + 1 || missing < 2 || missing > 6 || missing % 2 == 1) {
            return Optional.empty();
        }
        String prefix = encode(reference, 10).replace("+", "").substring(0, missing);
        return decode(prefix + shortCode).map(cell -> nearest(cell, reference, Math.pow(20, 2 - missing / 2.0)));
    }

    /**
     * The code of a position.
     *
     * @param length 10 (14 m) or 8 (280 m)
     */
    public static String encode(LatLon point, int length) {
        if (length != 10 && length != 8) {
            throw new IllegalArgumentException("length must be 8 or 10: " + length);
        }
        // in units of the tenth digit: 1/8000 of a degree
        long lat = Math.min((long) Math.floor((point.lat() + 90) * 8000 + 1e-9), 180 * 8000L - 1);
        long lon = Math.floorMod((long) Math.floor((point.lon() + 180) * 8000 + 1e-9), 360 * 8000L);
        var code = new StringBuilder();
        for (int pair = 0; pair < PAIRS; pair++) {
            code.insert(0, DIGITS.charAt((int) (lon % 20))).insert(0, DIGITS.charAt((int) (lat % 20)));
            lat /= 20;
            lon /= 20;
        }
        return code.insert(SEPARATOR, '+').substring(0, length == 10 ? 11 : 9);
    }

    private static Optional<Cell> cell(String digits) {
        double lat = -90;
        double lon = -180;
        double height = 400;
        double width = 400;
        for (int i = 0; i < digits.length(); i++) {
            int digit = DIGITS.indexOf(digits.charAt(i));
            if (i >= 2 * PAIRS) {
                height /= GRID_ROWS;
                width /= GRID_COLUMNS;
                lat += Math.floorDiv(digit, GRID_COLUMNS) * height;
                lon += digit % GRID_COLUMNS * width;
            } else if (i % 2 == 0) {
                height /= 20;
                lat += digit * height;
            } else {
                width /= 20;
                lon += digit * width;
            }
        }
        if (digits.length() < 2 || lat + height / 2 > 90 || lon >= 180) {
            return Optional.empty();
        }
        return Optional.of(new Cell(new LatLon(lat + height / 2, lon + width / 2), height));
    }

    private static Cell nearest(Cell cell, LatLon reference, double period) {
        double lat = cell.center().lat();
        lat += Math.rint((reference.lat() - lat) / period) * period;
        double lon = cell.center().lon();
        lon += Math.rint((reference.lon() - lon) / period) * period;
        return new Cell(LatLon.wrapped(Math.max(-90, Math.min(90, lat)), lon), cell.height());
    }
}
