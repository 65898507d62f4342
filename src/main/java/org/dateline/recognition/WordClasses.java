package org.dateline.recognition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Distributional classes of words: the Brown cluster of a lower-cased word and the k-means cluster of its word vector. Words of
 * one class appear in like contexts, so what was learned of Tikrit holds for Baiji. Immutable and safe for any number of threads.
 */
public final class WordClasses {

    /** How many lengths a Brown path is known in. */
    private static final int LENGTHS = 4;

    /** No class known. */
    static final int NONE = 0;

    private final int[] words;
    private final short[] brown;
    private final short[] vector;
    private final int[] index;

    /** For each Brown cluster its path at four lengths; none for the first, which no word has. */
    private final int[] paths;

    /**
     * Takes its arrays over.
     *
     * @param words {@link Hashes#lower} of the words, ascending
     * @param brown for each word a row of {@code paths}, 0 for none
     * @param vector for each word the cluster of its vector, 0 for none
     * @param paths for each Brown cluster its path, a leading 1 before the bits
     */
    public WordClasses(int[] words, short[] brown, short[] vector, int[] paths) {
        this.words = words;
        this.brown = brown;
        this.vector = vector;
        this.paths = prefixes(paths);
        this.index = index(words);
    }

    private static int[] index(int[] words) {
        int capacity = Math.max(16, Integer.highestOneBit(words.length * 2 + 1) * 2);
        int[] index = new int[capacity];
        for (int i = 0; i < words.length; i++) {
            int slot = words[i] & (capacity - 1);
            while (index[slot] != 0) {
                slot = (slot + 1) & (capacity - 1);
            }
            index[slot] = i + 1;
        }
        return index;
    }

    /** For each cluster its path cut to 4, 6, 10 and 20 bits. */
    private static int[] prefixes(int[] paths) {
        int[] cut = new int[paths.length * LENGTHS];
        for (int i = 0; i < paths.length; i++) {
            int bits = 31 - Integer.numberOfLeadingZeros(Math.max(1, paths[i]));
            cut[i * LENGTHS] = paths[i] >>> Math.max(0, bits - 4);
            cut[i * LENGTHS + 1] = paths[i] >>> Math.max(0, bits - 6);
            cut[i * LENGTHS + 2] = paths[i] >>> Math.max(0, bits - 10);
            cut[i * LENGTHS + 3] = paths[i];
        }
        return cut;
    }

    /** The row of a word, -1 where it is unknown. */
    int row(int form) {
        int slot = form & (index.length - 1);
        while (index[slot] != 0) {
            int row = index[slot] - 1;
            if (words[row] == form) {
                return row;
            }
            slot = (slot + 1) & (index.length - 1);
        }
        return -1;
    }

    /** The Brown path of a row at one of four lengths, 0 (shortest) to 3; {@link #NONE} where there is none. */
    int brown(int row, int length) {
        return row < 0 || brown[row] == 0 ? NONE : paths[brown[row] * LENGTHS + length];
    }

    int vector(int row) {
        return row < 0 ? NONE : vector[row];
    }

    public int size() {
        return words.length;
    }

    public void write(DataOutput out) throws IOException {
        out.writeInt(paths.length / LENGTHS);
        for (int i = LENGTHS - 1; i < paths.length; i += LENGTHS) {
            out.writeInt(paths[i]);
        }
        out.writeInt(words.length);
        int last = Integer.MIN_VALUE;
        for (int word : words) {
            Varint.write(out, (long) word - last);
            last = word;
        }
        for (int i = 0; i < words.length; i++) {
            out.writeShort(brown[i]);
        }
        for (int i = 0; i < words.length; i++) {
            out.writeShort(vector[i]);
        }
    }

    public static WordClasses read(DataInput in) throws IOException {
        int[] paths = new int[in.readInt()];
        for (int i = 0; i < paths.length; i++) {
            paths[i] = in.readInt();
        }
        int n = in.readInt();
        int[] words = new int[n];
        long last = Integer.MIN_VALUE;
        for (int i = 0; i < n; i++) {
            last += Varint.read(in);
            words[i] = (int) last;
        }
        short[] brown = new short[n];
        for (int i = 0; i < n; i++) {
            brown[i] = in.readShort();
        }
        short[] vector = new short[n];
        for (int i = 0; i < n; i++) {
            vector[i] = in.readShort();
        }
        return new WordClasses(words, brown, vector, paths);
    }
}
