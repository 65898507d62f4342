package org.dateline.geo;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads one angle at a place in a text: "35°41'30\"N", "N35 41 30", "33°30.6'", "lat 33.5", "35:41:30N", "45 degrees 30 minutes
 * north", "-33.51". Not thread-safe; cheap to make.
 */
final class AngleReader {

    private static final String DEGREE = "°º˚⁰";
    private static final String MINUTE = "'’′´ʹ`‘ʼ";
    private static final String SECOND = "\"”″“ʺ";
    private static final String MINUS = "-−–";

    /** Longer numbers of decimals are read, and more digits than this do not matter. */
    private static final int MOST_DIGITS = 15;

    private final CharSequence text;
    private final int limit;
    private int at;

    private Optional<Hemisphere> half = Optional.empty();
    private Optional<Angle.Axis> label = Optional.empty();
    private boolean signed;
    private boolean negative;
    private boolean marked;
    private double value;
    private double unit;
    private int parts;
    private int decimals;

    private AngleReader(CharSequence text, int start, int limit) {
        this.text = text;
        this.at = start;
        this.limit = limit;
    }

    /** The angle that starts here, whatever it is worth; hemisphere and marks may be missing. */
    static Optional<Angle> read(CharSequence text, int start, int limit) {
        return new AngleReader(text, start, limit).angle();
    }

    private Optional<Angle> angle() {
        readLabel();
        readHalf(true);
        readSign();
        if (!readDegrees()) {
            return Optional.empty();
        }
        if (decimals == 0) {
            readMinutes();
        }
        int beforeHalf = at;
        if (half.isEmpty()) {
            skipSpaces(2);
            readHalf(false);
            if (half.isEmpty()) {
                at = beforeHalf;
            }
        }
        if (half.isPresent() && signed) {
            return Optional.empty();
        }
        return Optional.of(
                new Angle(at, signedValue(), unit, parts, decimals, marked, signed, axis(), label.isPresent()));
    }

    private double signedValue() {
        return half.map(h -> h.sign() * value).orElse(negative ? -value : value);
    }

    private Optional<Angle.Axis> axis() {
        return half.map(h -> h.isLatitude() ? Angle.Axis.LATITUDE : Angle.Axis.LONGITUDE)
                .or(() -> label);
    }

    /** "lat", "Latitude:", "lon =", "lng". */
    private void readLabel() {
        String word = word(at).toLowerCase(Locale.ROOT);
        Optional<Angle.Axis> named = switch (word) {
            case "lat", "latitude", "latitud", "breite", "широта" -> Optional.of(Angle.Axis.LATITUDE);
            case "lon", "long", "lng", "longitude", "longitud", "länge", "долгота" -> Optional.of(Angle.Axis.LONGITUDE);
            default -> Optional.empty();
        };
        if (named.isPresent()) {
            label = named;
            at += word.length();
            while (at < limit && " .:=\u00A0\t\"'".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
        }
    }

    private void readHalf(boolean before) {
        String word = word(at);
        Optional<Hemisphere> named = word.isEmpty() ? Optional.empty() : Hemisphere.of(word);
        if (named.isEmpty() && word.length() > 1 && before && Character.isDigit(charAt(at + 1))) {
            named = Hemisphere.of(word.substring(0, 1));
            word = word.substring(0, 1);
        }
        if (named.isEmpty()) {
            return;
        }
        int end = at + word.length();
        if (before) {
            while (end < limit && " .:\u00A0".indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            if (!Character.isDigit(charAt(end))) {
                return;
            }
        } else if (word.length() == 1 && charAt(end) == '.' && Character.isLetter(charAt(end + 1))) {
            // "12.5 N.Y."
            return;
        }
        half = named;
        at = before ? end : afterCyrillic(end);
    }

    /** Behind the "ш." or "д." (latitude, longitude) that follows the letter of the hemisphere in Russian and Ukrainian. */
    private int afterCyrillic(int from) {
        int end = from;
        while (charAt(end) == '.' || charAt(end) == ' ' || charAt(end) == '\u00A0') {
            end++;
        }
        String word = word(end);
        return word.startsWith("ш") || word.startsWith("д") ? end + Math.min(2, word.length()) : from;
    }

    private void readSign() {
        char c = charAt(at);
        if ((c == '+' || MINUS.indexOf(c) >= 0) && Character.isDigit(charAt(at + 1))) {
            signed = true;
            negative = c != '+';
            at++;
        }
    }

    private boolean readDegrees() {
        int start = at;
        int whole = digits(at);
        if (whole == 0 || whole > 3) {
            return false;
        }
        readNumber(whole, ".,·");
        parts = 1;
        int end = at;
        skipSpaces(1);
        if (at < limit && DEGREE.indexOf(text.charAt(at)) >= 0) {
            marked = true;
            at++;
        } else if (isWord("deg", "degs", "degree", "degrees", "grad", "grados", "degrés", "градусов")) {
            marked = true;
            at += word(at).length();
            at += charAt(at) == '.' ? 1 : 0;
        } else {
            at = end;
        }
        boolean comma = text.subSequence(start, end).toString().indexOf(',') >= 0;
        if (comma && !marked) {
            // a comma is a decimal one only where a degree sign stands behind it: "12,30" is two numbers
            at = start;
            while (Character.isDigit(charAt(at))) {
                at++;
            }
            value = Integer.parseInt(text.subSequence(start, at).toString());
            decimals = 0;
            unit = 1;
        }
        return value <= 180;
    }

    /** Minutes and seconds, where they follow in one style: marks, colons, hyphens or spaces. */
    private void readMinutes() {
        double degrees = value;
        int end = at;
        char style = separator();
        int whole = digits(at);
        if (whole == 0 || whole > 2 || style == 0) {
            at = end;
            return;
        }
        readNumber(whole, marked ? ".," : ".");
        boolean minuteMark = readMark(MINUTE, "min", "mins", "minute", "minutes", "minutos", "minuten", "минут");
        if (value >= 60
                || style != ' ' && !marked && minuteMark
                || style == ' ' && marked && !minuteMark && decimals == 0 && !isHalfNext()) {
            restore(end, degrees);
            return;
        }
        parts = 2;
        value = degrees + value / 60;
        unit /= 60;
        if (decimals == 0) {
            readSeconds(style, minuteMark);
        }
    }

    private void readSeconds(char style, boolean minuteMark) {
        double minutes = value;
        double minuteUnit = unit;
        int end = at;
        char next = separator();
        int whole = digits(at);
        if (whole == 0 || whole > 2 || next == 0 || next != style && !minuteMark) {
            at = end;
            return;
        }
        readNumber(whole, marked ? ".," : ".");
        int afterNumber = at;
        boolean secondMark = readMark(SECOND, "sec", "secs", "second", "seconds", "segundos", "sekunden", "секунд")
                || doubleMinute();
        if (value >= 60 || minuteMark && !secondMark && !isHalfNext()) {
            at = end;
            value = minutes;
            unit = minuteUnit;
            decimals = 0;
            return;
        }
        at = Math.max(at, afterNumber);
        parts = 3;
        value = minutes + value / 3600;
        unit /= 3600;
    }

    /** Two single marks for seconds. */
    private boolean doubleMinute() {
        if (MINUTE.indexOf(charAt(at)) >= 0 && MINUTE.indexOf(charAt(at + 1)) >= 0) {
            at += 2;
            return true;
        }
        return false;
    }

    private void restore(int end, double degrees) {
        at = end;
        value = degrees;
        unit = 1;
        decimals = 0;
    }

    /** What parts two numbers: a colon, a hyphen or at most two spaces (none behind a mark); 0 for anything else. */
    private char separator() {
        char c = charAt(at);
        if (!marked && (c == ':' || c == '-') && Character.isDigit(charAt(at + 1))) {
            at++;
            return c;
        }
        int before = at;
        skipSpaces(2);
        if (at == before && !marked) {
            return 0;
        }
        return Character.isDigit(charAt(at)) ? ' ' : 0;
    }

    private boolean readMark(String marks, String... words) {
        int before = at;
        skipSpaces(1);
        char c = charAt(at);
        if (c != 0 && marks.indexOf(c) >= 0 && !(marks.equals(MINUTE) && charAt(at + 1) == c && !marked)) {
            at++;
            return true;
        }
        if (isWord(words)) {
            at += word(at).length();
            at += charAt(at) == '.' ? 1 : 0;
            return true;
        }
        at = before;
        return false;
    }

    private boolean isHalfNext() {
        int next = at;
        while (next < limit && next < at + 2 && isSpace(text.charAt(next))) {
            next++;
        }
        return half.isPresent() || Hemisphere.of(word(next)).isPresent();
    }

    /** Reads a number whose whole part has been measured, with decimals where one of the given points stands. */
    private void readNumber(int whole, String points) {
        int start = at;
        at += whole;
        decimals = 0;
        unit = 1;
        if (points.indexOf(charAt(at)) >= 0 && charAt(at) != 0 && Character.isDigit(charAt(at + 1))) {
            decimals = digits(at + 1);
            at += 1 + decimals;
        }
        int end = Math.min(at, start + whole + 1 + MOST_DIGITS);
        value = Double.parseDouble(
                text.subSequence(start, end).toString().replace(',', '.').replace('·', '.'));
        unit = Math.pow(10, -decimals);
    }

    private int digits(int from) {
        int end = from;
        while (end < limit && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end - from;
    }

    private boolean isWord(String... words) {
        String word = word(at).toLowerCase(Locale.ROOT);
        for (String known : words) {
            if (known.equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The letters from an offset on, with the inner full stops of abbreviations such as "с.ш."; at most 16. */
    private String word(int from) {
        int end = from;
        while (end < limit && end < from + 16 && (Character.isLetter(text.charAt(end)) || isInnerStop(end, from))) {
            end++;
        }
        return from >= limit ? "" : text.subSequence(from, end).toString();
    }

    private boolean isInnerStop(int at, int from) {
        return at > from
                && text.charAt(at) == '.'
                && Character.UnicodeBlock.CYRILLIC.equals(Character.UnicodeBlock.of(text.charAt(at - 1)));
    }

    private void skipSpaces(int most) {
        for (int i = 0; i < most && at < limit && isSpace(text.charAt(at)); i++) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009' || c == '\t' || c == '\n';
    }

    private char charAt(int offset) {
        return offset < limit && offset >= 0 ? text.charAt(offset) : 0;
    }
}
