package org.dateline.geo;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads two angles that follow each other and says how much they look like a position. */
final class AnglePairs {

    private static final Pattern BETWEEN = Pattern.compile(
            "[\\s\\u00A0]{0,3}(?:[,;/|·x×–—-]|and\\b|by\\b|et\\b|y\\b|und\\b|и\\b|و)?[\\s\\u00A0]{0,3}");

    /** Decimals from which two bare numbers are hardly anything else than a position. */
    private static final int SURE_DECIMALS = 4;

    private AnglePairs() {}

    /**
     * Two angles.
     *
     * @param end offset behind them
     * @param strength how much they look like a position
     * @param bare whether neither hemisphere nor label nor degree sign is written
     */
    record Pair(int end, Reading reading, Strength strength, boolean bare) {}

    /** How much a pair looks like a position, weakest first. */
    enum Strength {
        /** Two bare numbers: only where the user says that this is a position. */
        BARE,
        /** Decimals or degree signs, but it may still be something else: needs a word such as "coordinates" nearby. */
        LIKELY,
        /** Hemispheres, labels, or decimals that nobody writes otherwise. */
        SURE
    }

    static Optional<Pair> read(CharSequence text, int start, int limit) {
        return AngleReader.read(text, start, limit)
                .flatMap(first -> second(text, first, limit).flatMap(second -> pair(first, second)));
    }

    private static Optional<Angle> second(CharSequence text, Angle first, int limit) {
        Matcher between = BETWEEN.matcher(text).region(first.end(), limit);
        between.lookingAt();
        int start = between.end();
        if (start == first.end() && !first.marked() && first.axis().isEmpty()) {
            return Optional.empty();
        }
        // a hyphen right before the number is its sign where white space or a comma parts it from the first
        boolean sign = start > first.end() + 1 && "-–".indexOf(text.charAt(start - 1)) >= 0;
        return AngleReader.read(text, sign ? start - 1 : start, limit);
    }

    private static Optional<Pair> pair(Angle first, Angle second) {
        boolean swapped = first.is(Angle.Axis.LONGITUDE);
        Angle lat = swapped ? second : first;
        Angle lon = swapped ? first : second;
        if (lat.is(Angle.Axis.LONGITUDE)
                || lon.is(Angle.Axis.LATITUDE)
                || first.axis().isPresent() != second.axis().isPresent()
                || Math.abs(lat.degrees()) > 90) {
            return Optional.empty();
        }
        double unit = Math.max(lat.unit(), lon.unit());
        var notation = lat.parts() >= lon.parts() ? lat.notation() : lon.notation();
        var reading = Reading.ofDegrees(new LatLon(lat.degrees(), lon.degrees()), unit, notation);
        return Optional.of(
                new Pair(second.end(), reading, strength(lat, lon), lat.axis().isEmpty() && !lat.marked()));
    }

    private static Strength strength(Angle lat, Angle lon) {
        boolean marked = lat.marked() && lon.marked();
        int decimals = Math.min(lat.decimals(), lon.decimals());
        int parts = Math.min(lat.parts(), lon.parts());
        if (lat.axis().isPresent()) {
            boolean written = lat.marked() || lon.marked() || decimals > 0 || parts > 1 || lat.labelled();
            return written ? Strength.SURE : Strength.BARE;
        }
        if (marked && (parts > 1 || decimals >= 2)) {
            return Strength.SURE;
        }
        if (lat.parts() > 1 || lon.parts() > 1) {
            return marked ? Strength.LIKELY : Strength.BARE;
        }
        boolean small = Math.abs(lat.degrees()) < 10 && Math.abs(lon.degrees()) < 10;
        if (decimals >= SURE_DECIMALS && !(small && decimals == SURE_DECIMALS)) {
            return Strength.SURE;
        }
        return decimals >= 2 ? Strength.LIKELY : Strength.BARE;
    }
}
