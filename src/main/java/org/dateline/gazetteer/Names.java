package org.dateline.gazetteer;

import java.text.Normalizer;

/** The one folding of names, shared by the builder and the program: without it a name could be stored and never found. */
public final class Names {

    private Names() {}

    /**
     * Folds a name to its key: NFKD without combining marks, lower case in the root locale, special letters spelled out,
     * apostrophes dropped, every other run of punctuation or blanks one blank.
     */
    public static String fold(CharSequence name) {
        String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder key = new StringBuilder(decomposed.length());
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); ) {
            int c = decomposed.codePointAt(i);
            i += Character.charCount(c);
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || isApostrophe(c)) {
                continue;
            }
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && !key.isEmpty()) {
                key.append(' ');
            }
            gap = false;
            append(key, Character.toLowerCase(c));
        }
        return key.toString();
    }

    private static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'', '’', '‘', '`', '´', 'ʻ', 'ʼ', 'ʽ', 'ʾ', 'ʿ', '′', '‛' -> true;
            default -> false;
        };
    }

    private static void append(StringBuilder key, int c) {
        switch (c) {
            case 'ß' -> key.append("ss");
            case 'æ' -> key.append("ae");
            case 'œ' -> key.append("oe");
            case 'ø' -> key.append('o');
            case 'đ', 'ð' -> key.append('d');
            case 'ł' -> key.append('l');
            case 'ħ' -> key.append('h');
            case 'ı' -> key.append('i');
            case 'ŧ' -> key.append('t');
            case 'þ' -> key.append("th");
            case 'ə', 'ǝ' -> key.append('e');
            case 'ى', 'ی' -> key.append('ي');
            case 'ک' -> key.append('ك');
            case 'ة' -> key.append('ه');
            case 'ـ' -> {} // the kashida only stretches a word
            default -> key.appendCodePoint(c);
        }
    }
}
