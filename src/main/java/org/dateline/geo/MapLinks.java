package org.dateline.geo;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads positions from geo: URIs (RFC 5870) and from the addresses of web maps. */
final class MapLinks {

    private static final String NUMBER = "(-?\\d{1,3}(?:\\.\\d{1,15})?)";

    private static final Pattern GEO = Pattern.compile("geo:" + NUMBER + "," + NUMBER
            + "(?:,-?\\d{1,7}(?:\\.\\d{1,3})?)?(?:;[\\w-]{1,20}(?:=[\\w.-]{0,20}\\w)?){0,3}");

    private static final Pattern UNCERTAINTY = Pattern.compile(";u=(\\d{1,7}(?:\\.\\d{1,3})?)");

    /** Latitude before longitude; a marker's position before the view's. */
    private static final List<Pattern> IN_ADDRESS = List.of(
            Pattern.compile("!3d" + NUMBER + "!4d" + NUMBER),
            Pattern.compile("[?&]mlat=" + NUMBER + "&mlon=" + NUMBER),
            Pattern.compile(
                    "[?&](?:q|query|ll|sll|center|daddr|destination|cp)=(?:loc:)?" + NUMBER + "(?:,|%2C|~)" + NUMBER),
            Pattern.compile("[?&#]lat(?:itude)?=" + NUMBER + "&(?:lon|lng|longitude)=" + NUMBER),
            Pattern.compile("/@" + NUMBER + "," + NUMBER),
            Pattern.compile("#map=\\d{1,2}(?:\\.\\d{1,2})?/" + NUMBER + "/" + NUMBER),
            Pattern.compile("/place/" + NUMBER + "(?:,|%2C)\\+?" + NUMBER));

    private static final int LONGEST = 2000;

    private MapLinks() {}

    /**
     * A link.
     *
     * @param end offset behind it
     * @param reading its position; empty for a link that shows no map
     */
    record Found(int end, Optional<Reading> reading) {}

    /** The geo: URI or web address that starts here. */
    static Optional<Found> read(CharSequence text, int start, int limit) {
        if (startsWith(text, start, limit, "geo:")) {
            return geo(text, start, limit);
        }
        boolean web = startsWith(text, start, limit, "http://")
                || startsWith(text, start, limit, "https://")
                || startsWith(text, start, limit, "www.");
        return web ? Optional.of(address(text, start, limit)) : Optional.empty();
    }

    private static Optional<Found> geo(CharSequence text, int start, int limit) {
        Matcher matcher = GEO.matcher(text).region(start, limit);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Matcher uncertainty = UNCERTAINTY.matcher(matcher.group());
        boolean told = uncertainty.find();
        return reading(matcher, Notation.GEO_URI)
                .map(reading -> told
                        ? new Reading(
                                reading.location(),
                                Math.max(1, Double.parseDouble(uncertainty.group(1))),
                                Notation.GEO_URI)
                        : reading)
                .map(reading -> new Found(matcher.end(), Optional.of(reading)));
    }

    private static Found address(CharSequence text, int start, int limit) {
        int end = start;
        while (end < limit && end < start + LONGEST && " \t\n\r\"<>()[]{}\u00A0".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > start && ".,;:!?'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        for (Pattern pattern : IN_ADDRESS) {
            Matcher matcher = pattern.matcher(text).region(start, end);
            if (matcher.find()) {
                return new Found(end, reading(matcher, Notation.MAP_URL));
            }
        }
        return new Found(end, Optional.empty());
    }

    private static Optional<Reading> reading(Matcher matcher, Notation notation) {
        double lat = Double.parseDouble(matcher.group(1));
        double lon = Double.parseDouble(matcher.group(2));
        if (Math.abs(lat) > 90 || Math.abs(lon) > 180) {
            return Optional.empty();
        }
        double unit = Math.max(unit(matcher.group(1)), unit(matcher.group(2)));
        return Optional.of(Reading.ofDegrees(new LatLon(lat, lon), unit, notation));
    }

    private static double unit(String number) {
        int point = number.indexOf('.');
        return point < 0 ? 1 : Math.pow(10, point + 1.0 - number.length());
    }

    private static boolean startsWith(CharSequence text, int start, int limit, String prefix) {
        if (start + prefix.length() > limit) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (Character.toLowerCase(text.charAt(start + i)) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
