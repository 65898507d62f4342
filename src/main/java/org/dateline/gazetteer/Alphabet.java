package org.dateline.gazetteer;

import java.util.Arrays;

/**
 * Writes keys in one or two bytes a character: the commonest {@link #SHORT_CODES} characters of all keys, Latin, Cyrillic
 * and Arabic letters among them, take one byte. The blank has the lowest code, so that a name sorts right before the longer
 * names that begin with it. Immutable.
 */
public final class Alphabet {

    public static final int SHORT_CODES = 200;
    private static final int UNKNOWN = -1;

    private final char[] characters;
    private final short[] codes = new short[1 << 16];

    /** @param characters in the order of their codes; the blank first, at most 200 + 56 * 256 */
    public Alphabet(char[] characters) {
        if (characters.length > SHORT_CODES + (256 - SHORT_CODES) * 256) {
            throw new IllegalArgumentException("too many characters: " + characters.length);
        }
        this.characters = characters.clone();
        Arrays.fill(codes, (short) UNKNOWN);
        for (int i = 0; i < characters.length; i++) {
            codes[characters[i]] = (short) i;
        }
    }

    public char[] characters() {
        return characters.clone();
    }

    /**
     * Writes a key's bytes.
     *
     * @param target at least twice as long as the key
     * @return the number of bytes, or -1 when the key holds a character that no key of the gazetteer has
     */
    public int encode(CharSequence key, byte[] target) {
        int n = 0;
        for (int i = 0; i < key.length(); i++) {
            int code = codes[key.charAt(i)];
            if (code < 0) {
                return UNKNOWN;
            }
            if (code < SHORT_CODES) {
                target[n++] = (byte) code;
            } else {
                target[n++] = (byte) (SHORT_CODES + (code - SHORT_CODES >> 8));
                target[n++] = (byte) (code - SHORT_CODES);
            }
        }
        return n;
    }

    /** The key of some bytes. */
    public String decode(byte[] source, int length) {
        StringBuilder key = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int code = source[i] & 0xff;
            if (code >= SHORT_CODES) {
                code = SHORT_CODES + (code - SHORT_CODES << 8) + (source[++i] & 0xff);
            }
            key.append(characters[code]);
        }
        return key.toString();
    }
}
