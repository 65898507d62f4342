package org.dateline.recognition.language;

/** The scripts that the languages are written in. */
public enum Script {
    LATIN(Character.UnicodeScript.LATIN, true),
    CYRILLIC(Character.UnicodeScript.CYRILLIC, true),
    ARABIC(Character.UnicodeScript.ARABIC, false);

    private final Character.UnicodeScript unicode;
    private final boolean hasCase;

    Script(Character.UnicodeScript unicode, boolean hasCase) {
        this.unicode = unicode;
        this.hasCase = hasCase;
    }

    /** Whether names begin with a capital letter, which tells most of them from ordinary words. */
    public boolean hasCase() {
        return hasCase;
    }

    boolean owns(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == unicode;
    }
}
