package org.dateline.resolution;

import java.util.Locale;

/** Numbers as a sentence says them. */
final class Numbers {

    private Numbers() {}

    /** "3.0 million people", "45,000 people". */
    static String people(long population) {
        if (population >= 1_000_000_000) {
            return String.format(Locale.ROOT, "%.1f billion people", population / 1e9);
        }
        if (population >= 1_000_000) {
            return String.format(Locale.ROOT, "%.1f million people", population / 1e6);
        }
        return String.format(Locale.ROOT, "%,d people", population);
    }

    /** "5 km", "1,200 km". */
    static String km(double km) {
        return String.format(Locale.ROOT, "%,.0f km", km);
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
