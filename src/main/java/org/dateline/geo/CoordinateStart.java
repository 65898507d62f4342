package org.dateline.geo;

/** Tells at once, for every character of a text, that no coordinate begins there. */
final class CoordinateStart {

    /** The ASCII characters that a coordinate may begin with; every character of a text is asked. */
    private static final boolean[] STARTS = starts("0123456789-+NSEWlLghwUMZzC");

    private CoordinateStart() {}

    private static boolean[] starts(String characters) {
        boolean[] starts = new boolean[0x80];
        characters.chars().forEach(c -> starts[c] = true);
        return starts;
    }

    /** Whether a coordinate may begin here: at the first character of a number or word of the right kind. */
    static boolean mayBeAt(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 0x80 && !STARTS[c]) {
            return false;
        }
        boolean may = c >= '0' && c <= '9'
                || c > ' ' && (c < 0x80 ? mayStartWord(text, at, c) : mayStartForeign(text, at, c));
        return may && (at == 0 || !isWordOrPoint(text, at - 1));
    }

    private static boolean mayStartWord(CharSequence text, int at, char c) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return switch (c) {
            case '-', '+' -> next >= '0' && next <= '9';
            case 'N', 'S', 'E', 'W' -> !Character.isLetter(next) || isHalfWord(text, at);
            case 'l' -> opens(text, at, "lat") || opens(text, at, "lon") || opens(text, at, "lng");
            case 'L' -> opens(text, at, "Lat") || opens(text, at, "Lon") || opens(text, at, "LAT");
            case 'g' -> opens(text, at, "geo:");
            case 'h' -> opens(text, at, "http");
            case 'w' -> opens(text, at, "www.");
            case 'U' -> opens(text, at, "UTM");
            case 'M' -> opens(text, at, "MGRS");
            case 'Z' -> opens(text, at, "Zone ");
            case 'z' -> opens(text, at, "zone ");
            case 'C' -> at + 8 < text.length() && text.charAt(at + 8) == '+';
            default -> false;
        };
    }

    /** A minus sign of Unicode, or a hemisphere in a script other than Latin. */
    private static boolean mayStartForeign(CharSequence text, int at, char c) {
        return c == '−' || c > 0x400 && Character.isLetter(c) && !isWordOrPoint(text, at - 1) && isHalfWord(text, at);
    }

    private static boolean opens(CharSequence text, int at, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at + i >= text.length() || text.charAt(at + i) != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHalfWord(CharSequence text, int at) {
        return Hemisphere.of(word(text, at)).isPresent();
    }

    private static String word(CharSequence text, int at) {
        int end = at;
        while (end < text.length() && end < at + 12 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.subSequence(at, end).toString();
    }

    /** A letter or digit, or a point or comma inside of a longer number, a currency sign, or a sign glued to a word. */
    private static boolean isWordOrPoint(CharSequence text, int at) {
        if (at < 0) {
            return false;
        }
        char c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || "$€£¥₹#@_".indexOf(c) >= 0) {
            return true;
        }
        boolean afterDigit = at > 0 && Character.isDigit(text.charAt(at - 1));
        boolean afterLetter = at > 0 && Character.isLetter(text.charAt(at - 1));
        return (c == '.' || c == ',' || c == ':') && afterDigit
                || (c == '-' || c == '−') && (afterDigit || afterLetter);
    }
}
