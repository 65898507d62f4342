package org.dateline.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads coordinates in all their notations, alone ({@link #parse}) or amid running text ({@link #scan}). In running text
 * numbers that only look like coordinates (times, scores, prices, rates, dates, versions, addresses) are passed over; what
 * two bare decimals need to be believed is a word such as "coordinates" near them, or four decimals. One walk, linear in
 * the length of the text: what is tried at a place looks at most {@value #WINDOW} characters ahead.
 */
public final class Coordinates {

    private static final int WINDOW = 160;

    /** Links may be longer than coordinates. */
    private static final int LINK_WINDOW = 2000;

    /** Characters before a pair in which a word may speak for it. */
    private static final int CUE_WINDOW = 70;

    private static final Pattern CUE = Pattern.compile(
            "coord|\\bgps\\b|geoloc|\\blat\\b|latitud|position|located|location|\\bgrid|map ref|waypoint|localis|ubicad|\\bkoord|координат"
                    + "|إحداثي|مختصات|epicent|°");

    /** A semicolon between three decimals each: the way Wikipedia and many lists write positions. */
    private static final Pattern THREE_DECIMALS = Pattern.compile("-?\\d+\\.\\d{3,}\\s?;\\s?-?\\d+\\.\\d{3,}");

    private static final Pattern BEHIND = Pattern.compile(
            "[\\d%‰$€£¥]|[.:]\\d|,\\s?\\d|\\s?(?:[%‰$€£¥]|(?:percent|per cent|million|billion|trillion|km|kilomet|met[re]|m\\b|miles?\\b|mi\\b|mph|kg|"
                    + "tons?\\b|tonnes|dollars?|euros?|pounds?|points?|pts|ft\\b|feet|inches|seconds|minutes|hours|degrees [CF]|°\\s?[CF]))");

    private static final Pattern PLUS_CODE =
            Pattern.compile("[2-9C][2-9CFGHJMPQRV][2-9CFGHJMPQRVWX]{2}(?:[2-9CFGHJMPQRVWX]{4}\\+[2-9CFGHJMPQRVWX]{2,4}"
                    + "|[2-9CFGHJMPQRVWX0]{4}\\+[2-9CFGHJMPQRVWX]{0,3})(?![\\p{L}\\d+])");

    private Coordinates() {}

    /**
     * A position found in text.
     *
     * @param start first offset
     * @param end offset behind the last character
     * @param reading what it says
     */
    public record Match(int start, int end, Reading reading) {}

    /** The position that a whole text gives, as typed into a field: bare pairs such as "33.5 36.3" are taken too. */
    public static Optional<Reading> parse(String text) {
        String line = text.strip();
        line = line.startsWith("(") && line.endsWith(")")
                ? line.substring(1, line.length() - 1).strip()
                : line;
        String typed = line;
        return match(typed, 0, typed.length())
                .or(() ->
                        AnglePairs.read(typed, 0, typed.length()).map(pair -> new Match(0, pair.end(), pair.reading())))
                .filter(match -> match.end() == typed.length())
                .map(Match::reading);
    }

    /** The positions in a text, in order, never overlapping. */
    public static List<Match> scan(CharSequence text) {
        var matches = new ArrayList<Match>();
        int at = 0;
        while (at < text.length()) {
            if (!CoordinateStart.mayBeAt(text, at)) {
                at++;
                continue;
            }
            int start = at;
            Optional<MapLinks.Found> link = MapLinks.read(text, start, Math.min(text.length(), start + LINK_WINDOW));
            if (link.isPresent()) {
                link.get()
                        .reading()
                        .ifPresent(reading ->
                                matches.add(new Match(start, link.get().end(), reading)));
                at = link.get().end();
                continue;
            }
            int limit = Math.min(text.length(), start + WINDOW);
            Optional<Match> match = match(text, start, limit)
                    .or(() -> AnglePairs.read(text, start, limit)
                            .filter(pair -> isBelievable(text, start, pair))
                            .map(pair -> new Match(start, pair.end(), pair.reading())));
            match.ifPresent(matches::add);
            at = match.map(Match::end).orElseGet(() -> afterNumber(text, start));
        }
        return matches;
    }

    private static Optional<Match> match(CharSequence text, int start, int limit) {
        return link(text, start, limit).or(() -> plusCode(text, start, limit)).or(() -> grid(text, start, limit));
    }

    private static Optional<Match> link(CharSequence text, int start, int limit) {
        return MapLinks.read(text, start, limit)
                .flatMap(found -> found.reading().map(reading -> new Match(start, found.end(), reading)));
    }

    private static Optional<Match> grid(CharSequence text, int start, int limit) {
        return GridReferences.read(text, start, limit).map(found -> new Match(start, found.end(), found.reading()));
    }

    private static Optional<Match> plusCode(CharSequence text, int start, int limit) {
        Matcher matcher = PLUS_CODE.matcher(text).region(start, limit);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        return PlusCode.decode(matcher.group())
                .map(cell -> new Match(
                        start, matcher.end(), Reading.ofDegrees(cell.center(), cell.height(), Notation.PLUS_CODE)));
    }

    private static int afterNumber(CharSequence text, int start) {
        int at = start + 1;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static boolean isBelievable(CharSequence text, int start, AnglePairs.Pair pair) {
        return switch (pair.strength()) {
            case BARE -> false;
            case LIKELY ->
                (hasCue(text, start) || isThreeDecimals(text, start, pair.end())) && !isAmongNumbers(text, start, pair);
            case SURE -> !isAmongNumbers(text, start, pair);
        };
    }

    private static boolean hasCue(CharSequence text, int start) {
        String before = text.subSequence(Math.max(0, start - CUE_WINDOW), start).toString();
        return CUE.matcher(before.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean isThreeDecimals(CharSequence text, int start, int end) {
        return THREE_DECIMALS.matcher(text.subSequence(start, end)).matches();
    }

    /** Whether what stands around two bare numbers makes them part of a list, a version, an amount or a measure. */
    private static boolean isAmongNumbers(CharSequence text, int start, AnglePairs.Pair pair) {
        if (!pair.bare()) {
            return false;
        }
        int before = start - 1;
        while (before >= 0 && start - before <= 3 && ", ;".indexOf(text.charAt(before)) >= 0) {
            before--;
        }
        CharSequence behind = text.subSequence(pair.end(), Math.min(text.length(), pair.end() + 12));
        return before >= 0 && Character.isDigit(text.charAt(before))
                || BEHIND.matcher(behind).lookingAt();
    }
}
