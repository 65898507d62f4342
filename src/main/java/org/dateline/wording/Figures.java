package org.dateline.wording;

import java.util.List;
import java.util.Locale;

/** Numbers as a sentence says them, each style under the word by which a template asks for it. */
final class Figures {

    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000;

    private Figures() {}

    /**
     * A number.
     *
     * @param style "" for a whole number in groups, "plain" without groups; "people" for inhabitants; "km" for kilometres;
     *     "tenth" with one decimal at most; "way" and "metres" for metres, the first as people say distances, the second as precise as it is
     */
    static String of(Number number, String style, Language language) {
        return switch (style) {
            case "" -> grouped(Math.round(number.doubleValue()), language);
            case "plain" -> Long.toString(number.longValue());
            case "people" -> people(number.longValue(), language);
            case "km" -> unit(grouped(Math.round(number.doubleValue()), language), "km", language);
            case "way" -> way(number.doubleValue(), language);
            case "tenth" -> tenth(number.doubleValue(), language);
            case "metres" -> metres(number.doubleValue(), language);
            default -> throw new IllegalArgumentException("no style for numbers: " + style);
        };
    }

    /** "3.0 million people", "45,000 people". */
    private static String people(long count, Language language) {
        if (count >= MILLION) {
            String key = count >= BILLION ? "people.billion" : "people.million";
            return said(key, tenths(count, count >= BILLION ? BILLION : MILLION, language), language);
        }
        return Vocabulary.of(language).template("people").fill(List.of(count), language);
    }

    /** "3.0" of a number in units of a size, a half rounded up. */
    private static String tenths(long number, long unit, Language language) {
        long tenths = (number + unit / 20) / (unit / 10);
        return tenths / 10 + language.text("figures.point") + tenths % 10;
    }

    /** "1,234,567"; a formatter takes twenty times as long. */
    private static String grouped(long number, Language language) {
        String digits = Long.toString(Math.abs(number));
        if (digits.length() > 3) {
            var text = new StringBuilder(digits);
            for (int at = digits.length() - 3; at > 0; at -= 3) {
                text.insert(at, language.text("figures.group"));
            }
            digits = text.toString();
        }
        return number < 0 ? "-" + digits : digits;
    }

    /** "31.2", "66". */
    private static String tenth(double number, Language language) {
        String tenths = String.format(Locale.ROOT, "%.1f", number).replaceFirst("\\.0$", "");
        return tenths.replace(".", language.text("figures.point"));
    }

    /** "400 m", "3 km", "3.5 km", "1240 km". */
    private static String way(double metres, Language language) {
        if (metres < 1000) {
            return unit(Long.toString(Math.round(metres)), "m", language);
        }
        String tenths = String.format(Locale.ROOT, metres < 9_950 ? "%.1f" : "%.0f", metres / 1000);
        String figure = tenths.endsWith(".0") ? tenths.substring(0, tenths.length() - 2) : tenths;
        return unit(figure.replace(".", language.text("figures.point")), "km", language);
    }

    /** "400 m", "3.0 km", "12 km". */
    private static String metres(double metres, Language language) {
        if (metres < 1000) {
            return unit(Long.toString(Math.round(metres)), "m", language);
        }
        String figure = String.format(Locale.ROOT, metres < 10_000 ? "%.1f" : "%.0f", metres / 1000);
        return unit(figure.replace(".", language.text("figures.point")), "km", language);
    }

    private static String unit(String figure, String unit, Language language) {
        return said("figures." + unit, figure, language);
    }

    private static String said(String key, String figure, Language language) {
        return Vocabulary.of(language).template(key).fill(List.of(figure), language);
    }
}
