package org.dateline.export;

/** Text that any encoder takes: half a pair of surrogates, which a clipboard or a damaged file may hold, is replaced. */
final class Wellformed {

    private static final char REPLACEMENT = '\uFFFD';

    private Wellformed() {}

    /** The text itself where nothing is wrong with it; else a copy of the same length. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return repaired(text);
            }
        }
        return text;
    }

    private static String repaired(String text) {
        var repaired = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(text.charAt(i))) {
                repaired.setCharAt(i, REPLACEMENT);
            }
        }
        return repaired.toString();
    }
}
