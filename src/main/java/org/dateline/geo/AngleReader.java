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

    private final Cursor cursor;

    private Optional<Hemisphere> half = Optional.empty();
    private Optional<Angle.Axis> label = Optional.empty();
    private boolean signed;
    private boolean negative;
    private boolean marked;
    private double value;
    private double unit;
    private int parts;
    private int decimals;

    private AngleReader(Cursor cursor) {
        this.cursor = cursor;
    }

    /** The angle that starts here, whatever it is worth; hemisphere and marks may be missing. */
    static Optional<Angle> read(CharSequence text, int start, int limit) {
        return new AngleReader(new Cursor(text, start, limit)).angle();
    }

    private Optional<Angle> angle() {
        readLabel();
        readHalfBefore();
        readSign();
        if (!readDegrees()) {
            return Optional.empty();
        }
        if (decimals == 0) {
            readMinutes();
        }
        if (half.isEmpty()) {
            readHalfBehind();
        }
        if (half.isPresent() && signed) {
            return Optional.empty();
        }
        return Optional.of(new Angle(
                cursor.at(), signedValue(), unit, parts, decimals, marked, signed, axis(), label.isPresent()));
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
        String word = cursor.word();
        label = switch (word.toLowerCase(Locale.ROOT)) {
            case "lat", "latitude", "latitud", "breite", "широта" -> Optional.of(Angle.Axis.LATITUDE);
            case "lon", "long", "lng", "longitude", "longitud", "länge", "долгота" -> Optional.of(Angle.Axis.LONGITUDE);
            default -> Optional.empty();
        };
        if (label.isPresent()) {
            cursor.skip(word.length());
            cursor.skipAll(" .:=\u00A0\t\"'");
        }
    }

    private void readHalfBefore() {
        int start = cursor.at();
        String word = cursor.word();
        Optional<Hemisphere> named = Hemisphere.of(word);
        cursor.skip(word.length());
        cursor.skipAll(" .:\u00A0");
        if (named.isPresent() && cursor.isDigit(0)) {
            half = named;
        } else {
            cursor.moveTo(start);
        }
    }

    private void readHalfBehind() {
        int start = cursor.at();
        cursor.skipSpaces(2);
        String word = cursor.word();
        half = Hemisphere.of(word);
        cursor.skip(word.length());
        boolean initials = word.length() == 1 && cursor.next(0) == '.' && Character.isLetter(cursor.next(1));
        if (half.isPresent() && !initials) {
            skipCyrillicKind();
        } else {
            // "12.5 N.Y.", or another word altogether
            half = Optional.empty();
            cursor.moveTo(start);
        }
    }

    /** The "ш." or "д." (latitude, longitude) that follows the letter of the hemisphere in Russian and Ukrainian. */
    private void skipCyrillicKind() {
        int start = cursor.at();
        cursor.skipAll(". \u00A0");
        String word = cursor.word();
        if (word.startsWith("ш") || word.startsWith("д")) {
            cursor.skip(Math.min(2, word.length()));
        } else {
            cursor.moveTo(start);
        }
    }

    private void readSign() {
        if (cursor.isAnyOf("+" + MINUS) && cursor.isDigit(1)) {
            signed = true;
            negative = cursor.next(0) != '+';
            cursor.skip(1);
        }
    }

    private boolean readDegrees() {
        int start = cursor.at();
        int whole = cursor.digits(0);
        if (whole == 0 || whole > 3) {
            return false;
        }
        boolean comma = cursor.next(whole) == ',';
        readNumber(whole, ".,·");
        parts = 1;
        int end = cursor.at();
        cursor.skipSpaces(1);
        if (cursor.isAnyOf(DEGREE)) {
            marked = true;
            cursor.skip(1);
        } else if (cursor.skipWord("deg", "degs", "degree", "degrees", "grad", "grados", "degrés", "градусов")) {
            marked = true;
        } else {
            cursor.moveTo(end);
        }
        if (comma && !marked) {
            // a comma is a decimal one only where a degree sign stands behind it: "12,30" is two numbers
            cursor.moveTo(start);
            readNumber(whole, "");
        }
        return value <= 180;
    }

    /** Minutes and seconds, where they follow in one style: marks, colons, hyphens or spaces. */
    private void readMinutes() {
        double degrees = value;
        int end = cursor.at();
        char style = separator();
        int whole = cursor.digits(0);
        if (whole == 0 || whole > 2 || style == 0) {
            cursor.moveTo(end);
            return;
        }
        readNumber(whole, marked ? ".," : ".");
        boolean minuteMark = readMark(MINUTE, "min", "mins", "minute", "minutes", "minutos", "minuten", "минут");
        if (value >= 60
                || style != ' ' && !marked && minuteMark
                || style == ' ' && marked && !minuteMark && decimals == 0 && !isHalfNext()) {
            restore(end, degrees, 1);
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
        int end = cursor.at();
        char next = separator();
        int whole = cursor.digits(0);
        if (whole == 0 || whole > 2 || next == 0 || next != style && !minuteMark) {
            cursor.moveTo(end);
            return;
        }
        readNumber(whole, marked ? ".," : ".");
        boolean secondMark = readMark(SECOND, "sec", "secs", "second", "seconds", "segundos", "sekunden", "секунд")
                || readDoubleMinute();
        if (value >= 60 || minuteMark && !secondMark && !isHalfNext()) {
            restore(end, minutes, minuteUnit);
            return;
        }
        parts = 3;
        value = minutes + value / 3600;
        unit /= 3600;
    }

    /** Two single marks for seconds. */
    private boolean readDoubleMinute() {
        boolean twice = cursor.isAnyOf(MINUTE) && cursor.next(1) != 0 && MINUTE.indexOf(cursor.next(1)) >= 0;
        cursor.skip(twice ? 2 : 0);
        return twice;
    }

    private void restore(int end, double earlier, double earlierUnit) {
        cursor.moveTo(end);
        value = earlier;
        unit = earlierUnit;
        decimals = 0;
    }

    /** What parts two numbers: a colon, a hyphen or at most two spaces (none behind a mark); 0 for anything else. */
    private char separator() {
        char c = cursor.next(0);
        if (!marked && (c == ':' || c == '-') && cursor.isDigit(1)) {
            cursor.skip(1);
            return c;
        }
        int before = cursor.at();
        cursor.skipSpaces(2);
        boolean parted = marked || cursor.at() > before;
        return parted && cursor.isDigit(0) ? ' ' : 0;
    }

    private boolean readMark(String marks, String... words) {
        int before = cursor.at();
        cursor.skipSpaces(1);
        boolean doubled = marks.equals(MINUTE) && cursor.next(1) == cursor.next(0) && !marked;
        if (cursor.isAnyOf(marks) && !doubled) {
            cursor.skip(1);
            return true;
        }
        if (cursor.skipWord(words)) {
            return true;
        }
        cursor.moveTo(before);
        return false;
    }

    private boolean isHalfNext() {
        int before = cursor.at();
        cursor.skipSpaces(2);
        boolean next = half.isPresent() || Hemisphere.of(cursor.word()).isPresent();
        cursor.moveTo(before);
        return next;
    }

    /** Reads a number whose whole part has been measured, with decimals where one of the given points stands. */
    private void readNumber(int whole, String points) {
        boolean point = cursor.next(whole) != 0 && points.indexOf(cursor.next(whole)) >= 0;
        decimals = point ? cursor.digits(whole + 1) : 0;
        unit = Math.pow(10, -decimals);
        int digits = whole + (decimals == 0 ? 0 : 1 + decimals);
        int start = cursor.at();
        value = Double.parseDouble(cursor.read(Math.min(digits, whole + 1 + MOST_DIGITS))
                .replace(',', '.')
                .replace('·', '.'));
        cursor.moveTo(start + digits);
    }
}
