package org.dateline.recognition.relative;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.geo.Compass;

/** Distances and directions in English words. */
final class Measures {

    static final String NUMBER =
            "\\d{1,3}(?:,\\d{3})|\\d{1,4}(?:\\.\\d{1,2})?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven"
                    + "|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred)|a few|several|half an?|a couple of|an?|dozens of";

    static final String UNIT = "kilomet(?:er|re)s?|kms?|nautical miles?|miles?|met(?:er|re)s?|yards?|m|mi";

    static final String DIRECTION = "north|south|east|west|north-?east|north-?west|south-?east|south-?west";

    private static final List<String> ONES = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<String, Double> WORDS = Map.of(
            "fifteen", 15.0, "twenty", 20.0, "thirty", 30.0, "forty", 40.0, "fifty", 50.0, "sixty", 60.0, "hundred",
            100.0);

    /** Words that give no number: a likely value, and how much more or less it may be, as a share of it. */
    private static final Map<String, double[]> VAGUE = Map.of(
            "a few", new double[] {4, 0.6},
            "several", new double[] {6, 0.6},
            "half a", new double[] {0.5, 0.3},
            "half an", new double[] {0.5, 0.3},
            "a couple of", new double[] {2, 0.5},
            "dozens of", new double[] {40, 0.6},
            "a", new double[] {1, 0.3},
            "an", new double[] {1, 0.3});

    /** A number in a report is seldom better than a tenth of itself. */
    private static final double SHARE = 0.1;

    private Measures() {}

    /** @param upTo the second number of a range such as "10 to 15" */
    static Optional<Distance> distance(String number, Optional<String> upTo, String unit) {
        double metres = metres(unit);
        double[] vague = VAGUE.get(number.toLowerCase(Locale.ROOT));
        if (vague != null) {
            return Optional.of(new Distance(vague[0] * metres, vague[0] * vague[1] * metres));
        }
        double low = value(number);
        double high = upTo.map(Measures::value).orElse(low);
        if (low <= 0 || high < low) {
            return Optional.empty();
        }
        double middle = (low + high) / 2;
        double spread = Math.max((high - low) / 2, Math.max(SHARE * middle, roundness(number) / 2));
        return Optional.of(new Distance(middle * metres, spread * metres));
    }

    static Compass direction(String word) {
        return Compass.valueOf(word.toUpperCase(Locale.ROOT).replace("-", ""));
    }

    private static double value(String number) {
        String word = number.toLowerCase(Locale.ROOT);
        if (WORDS.containsKey(word)) {
            return WORDS.get(word);
        }
        return Character.isDigit(word.charAt(0)) ? Double.parseDouble(word.replace(",", "")) : ONES.indexOf(word);
    }

    /** The step in which a number seems to be counted: 10 for 40, 5 for 35, 1 for 12. */
    private static double roundness(String number) {
        double value = value(number);
        return value % 100 == 0 ? 20 : value % 10 == 0 ? 5 : value % 5 == 0 ? 2 : value % 1 == 0 ? 1 : 0.1;
    }

    private static double metres(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'k' -> 1000;
            case 'n' -> 1852;
            case 'y' -> 0.9144;
            default -> unit.toLowerCase(Locale.ROOT).startsWith("mi") ? 1609.344 : 1;
        };
    }
}
