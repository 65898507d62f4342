package org.dateline.geo;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads UTM coordinates and MGRS references. */
final class GridReferences {

    private static final Pattern UTM_PATTERN = Pattern.compile(
            "(?:UTM[\\s:]{0,3})?(?:[Zz]one\\s)?(\\d{1,2})\\s?([C-HJ-NP-X])(?:orth|outh)?\\b[\\s,;:]{0,3}(?:E(?:asting)?[\\s:=]{0,3})?(\\d{6})(\\.\\d{1,3})?"
                    + "\\s?(?:m\\s?E|E|m)?\\b[\\s,;/]{0,3}(?:N(?:orthing)?[\\s:=]{0,3})?(\\d{5,8})(\\.\\d{1,3})?(?:\\s?(?:m\\s?N|N|m)\\b)?(?![\\d.]\\d)");

    private static final Pattern MGRS_PATTERN = Pattern.compile(
            "(?:MGRS[\\s:]{0,3})?(\\d{1,2})\\s?([C-HJ-NP-X])\\s?([A-HJ-NP-Z])([A-HJ-NP-V])\\s?(\\d{2,10})(?:\\s(\\d{2,5}))?(?![\\p{L}\\d+])");

    /** "16 SEP 2023" is a date; and so would be "16SEP2023". */
    private static final Set<String> MONTHS =
            Set.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");

    private GridReferences() {}

    /** A reading with the offset behind it. */
    record Found(int end, Reading reading) {}

    static Optional<Found> read(CharSequence text, int start, int limit) {
        return utm(text, start, limit).or(() -> mgrs(text, start, limit));
    }

    private static Optional<Found> utm(CharSequence text, int start, int limit) {
        Matcher matcher = UTM_PATTERN.matcher(text).region(start, limit);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        int zone = Integer.parseInt(matcher.group(1));
        double easting = number(matcher.group(3), matcher.group(4));
        double northing = number(matcher.group(5), matcher.group(6));
        if (zone < 1 || zone > 60 || easting < 100_000 || easting >= 900_000 || northing > 10_000_000) {
            return Optional.empty();
        }
        return located(zone, matcher.group(2).charAt(0), easting, northing)
                .map(location -> new Found(matcher.end(), new Reading(location, 1, Notation.UTM)));
    }

    private static double number(String whole, String decimals) {
        return Double.parseDouble(decimals == null ? whole : whole + decimals);
    }

    /** The position in the band that the letter names; where it lies outside, N and S may stand for the hemispheres. */
    private static Optional<LatLon> located(int zone, char letter, double easting, double northing) {
        LatLon inBand = new Utm(zone, letter, easting, northing).toLatLon();
        if (inBand.lat() > Utm.southOf(letter) - 1 && inBand.lat() < Utm.northOf(letter) + 1) {
            return Optional.of(inBand);
        }
        return switch (letter) {
            case 'N' -> Optional.of(inBand);
            case 'S' -> Optional.of(new Utm(zone, 'M', easting, northing).toLatLon());
            default -> Optional.empty();
        };
    }

    private static Optional<Found> mgrs(CharSequence text, int start, int limit) {
        Matcher matcher = MGRS_PATTERN.matcher(text).region(start, limit);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String letters = matcher.group(2) + matcher.group(3) + matcher.group(4);
        String east = matcher.group(5);
        String north = matcher.group(6);
        int end = matcher.end();
        if (north == null || north.length() != east.length()) {
            if (east.length() % 2 == 1) {
                return Optional.empty();
            }
            end = matcher.end(5);
            north = east.substring(east.length() / 2);
            east = east.substring(0, east.length() / 2);
        }
        boolean dated = MONTHS.contains(letters.toUpperCase(Locale.ROOT)) && (east + north).length() == 4;
        if (dated || east.length() < 2 || east.length() > 5) {
            return Optional.empty();
        }
        int behind = end;
        return Mgrs.square(
                        Integer.parseInt(matcher.group(1)),
                        letters.charAt(0),
                        letters.charAt(1),
                        letters.charAt(2),
                        east,
                        north)
                .map(square -> new Found(behind, new Reading(square.center(), square.metres(), Notation.MGRS)));
    }
}
