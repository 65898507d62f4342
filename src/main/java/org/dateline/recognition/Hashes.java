package org.dateline.recognition;

/**
 * The 32-bit hashes by which words and features are known in the model file. Their values are stored, so the functions may
 * never change without a new model. Mixing is that of MurmurHash3 (Austin Appleby, public domain).
 */
public final class Hashes {

    static final int SEED = 0x2F0B4C47;

    private Hashes() {}

    static int mix(int hash, int value) {
        int k = value * 0xCC9E2D51;
        k = Integer.rotateLeft(k, 15) * 0x1B873593;
        return Integer.rotateLeft(hash ^ k, 13) * 5 + 0xE6546B64;
    }

    static int finish(int hash) {
        int h = hash ^ (hash >>> 16);
        h *= 0x85EBCA6B;
        h ^= h >>> 13;
        h *= 0xC2B2AE35;
        return h ^ (h >>> 16);
    }

    static int of(int a, int b) {
        return finish(mix(mix(SEED, a), b));
    }

    static int of(int a, int b, int c) {
        return finish(mix(mix(mix(SEED, a), b), c));
    }

    static int of(int a, int b, int c, int d) {
        return finish(mix(mix(mix(mix(SEED, a), b), c), d));
    }

    /** The hash of a stretch of text in lower case, curly apostrophes as straight ones. */
    static int lower(CharSequence text, int start, int end) {
        int hash = SEED;
        for (int i = start; i < end; i++) {
            hash = mix(hash, lower(text.charAt(i)));
        }
        return finish(hash);
    }

    public static int lower(CharSequence word) {
        return lower(word, 0, word.length());
    }

    private static char lower(char c) {
        if (c >= 'a' && c <= 'z') {
            return c;
        }
        if (c >= 'A' && c <= 'Z') {
            return (char) (c + 32);
        }
        return c == '’' ? '\'' : Character.toLowerCase(c);
    }

    /** A 64-bit hash of a stretch of text as written. */
    public static long exact(CharSequence text, int start, int end) {
        long hash = 0xCBF29CE484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        hash ^= hash >>> 32;
        hash *= 0xD6E8FEB86659FD93L;
        return hash ^ (hash >>> 32);
    }
}
