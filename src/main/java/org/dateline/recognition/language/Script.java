package org.dateline.recognition.language;

import java.util.List;

/**
 * The scripts that the languages are written in, as blocks of the Unicode Standard; every character of a text is asked for
 * its script, and a look at a block takes a tenth of the time of {@link Character.UnicodeScript#of}.
 */
public enum Script {
    /** Basic Latin to Latin Extended-B, and Latin Extended Additional. */
    LATIN(true, 0x0041, 0x024F, 0x1E00, 0x1EFF),
    /** Cyrillic and its supplement. */
    CYRILLIC(true, 0x0400, 0x052F),
    /** Arabic, its supplement and extension, and the presentation forms. */
    ARABIC(false, 0x0600, 0x06FF, 0x0750, 0x077F, 0x08A0, 0x08FF, 0xFB50, 0xFDFF, 0xFE70, 0xFEFE);

    /** All of them, in the order of declaration. */
    static final List<Script> ALL = List.of(values());

    private final boolean hasCase;
    private final int[] blocks;

    Script(boolean hasCase, int... blocks) {
        this.hasCase = hasCase;
        this.blocks = blocks;
    }

    /** Whether names begin with a capital letter, which tells most of them from ordinary words. */
    public boolean hasCase() {
        return hasCase;
    }

    /** Whether a letter is of this script. */
    boolean owns(int codePoint) {
        if (codePoint < 0x80) {
            return this == LATIN && (codePoint >= 'a' && codePoint <= 'z' || codePoint >= 'A' && codePoint <= 'Z');
        }
        for (int i = 0; i < blocks.length; i += 2) {
            if (codePoint >= blocks[i] && codePoint <= blocks[i + 1]) {
                return Character.isLetter(codePoint);
            }
        }
        return false;
    }
}
