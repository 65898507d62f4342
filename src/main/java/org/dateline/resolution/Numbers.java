package org.dateline.resolution;

/** Numbers as a sentence says them. */
final class Numbers {

    private Numbers() {}

    /** "3.0 million people", "45,000 people". */
    static String people(long population) {
        if (population >= 1_000_000_000) {
            return tenths(population, 1_000_000_000) + " billion people";
        }
        if (population >= 1_000_000) {
            return tenths(population, 1_000_000) + " million people";
        }
        return grouped(population) + " people";
    }

    /** "3.0" of a number in units of a size, a half rounded up. */
    private static String tenths(long number, long unit) {
        long tenths = (number + unit / 20) / (unit / 10);
        return tenths / 10 + "." + tenths % 10;
    }

    /** "1,234,567"; a formatter takes twenty times as long, and a verdict says a dozen numbers. */
    private static String grouped(long number) {
        String digits = Long.toString(number);
        if (digits.length() <= 3) {
            return digits;
        }
        StringBuilder text = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            text.insert(at, ',');
        }
        return text.toString();
    }

    /** "5 km", "1,200 km". */
    static String km(double km) {
        return grouped(Math.round(km)) + " km";
    }

    /** "1 other place", "3 other places". */
    static String others(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** "a town", "an island", "islands". */
    static String withArticle(String noun) {
        if (noun.endsWith("s")) {
            return noun;
        }
        return ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }
}
