package org.dateline.gazetteer;

/**
 * Names that match only in the case and form given: "U.S." is a country and "us" is not. Their keys are the written form
 * itself behind a mark that no folded key can begin with, so both kinds live in one index.
 */
public final class Abbreviations {

    private static final char MARK = '\u0001';
    private static final int LONGEST = 12;

    private Abbreviations() {}

    /** Whether a name can be one: short, with a full stop or at least two capitals. Everything else is never looked up so. */
    public static boolean isLike(CharSequence name) {
        if (name.length() > LONGEST) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '.') {
                return true;
            }
            if (c >= 'A' && c <= 'Z' && ++capitals == 2) {
                return true;
            }
        }
        return false;
    }

    /** The key under which an abbreviation is stored. */
    public static String key(CharSequence name) {
        return MARK + name.toString();
    }

    /** Whether a key of the index is one of these. */
    public static boolean isKey(CharSequence key) {
        return key.length() > 0 && key.charAt(0) == MARK;
    }

    /** The written form of such a key. */
    public static String written(CharSequence key) {
        return key.subSequence(1, key.length()).toString();
    }
}
