package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The sorted keys of all names with the rows that bear them, in a mapped file. Safe for any number of threads.
 *
 * <p>Keys lie in blocks of sixteen. A key is a byte of two halves (letters shared with the key before, letters that
 * follow; 15 means that a byte with the true number comes next), the letters that follow, and its postings: u24 each, bit
 * 23 says that another comes, bits 20 to 22 are the {@link NameKind}, the rest is the row. Only the first eight bytes of
 * each block's first key are held in the heap, with a table over their first two: half a microsecond a look-up, against
 * 1.3 when the binary search walks the mapped file.
 */
public final class KeyIndex {

    static final int NONE = -1;
    private static final int MORE = 0x800000;

    private final long[] heads;
    private final int[] firstBlock = new int[(1 << 16) + 1];
    private final ByteBuffer starts;
    private final ByteBuffer keys;

    KeyIndex(ByteBuffer blockHeads, ByteBuffer blockStarts, ByteBuffer keys) {
        heads = new long[blockHeads.remaining() / Long.BYTES];
        blockHeads.asLongBuffer().get(heads);
        starts = blockStarts;
        this.keys = keys;
        int block = 0;
        for (int prefix = 0; prefix < firstBlock.length; prefix++) {
            while (block < heads.length && heads[block] >>> 48 < prefix) {
                block++;
            }
            firstBlock[prefix] = block;
        }
    }

    /** Where the postings of a key lie, or {@link #NONE}. */
    int find(byte[] key, int length) {
        int block = block(key, length);
        return block < 0 ? NONE : seek(block, key, length, true);
    }

    /** Whether some key begins with these bytes. */
    boolean hasPrefix(byte[] prefix, int length) {
        int block = block(prefix, length);
        return block >= 0 && seek(block, prefix, length, false) != NONE
                || block + 1 < heads.length && firstKeyHasPrefix(block + 1, prefix, length);
    }

    /** Where the postings lie of the block's first key that is the one sought, or only begins with it; else {@link #NONE}. */
    private int seek(int block, byte[] key, int length, boolean whole) {
        int at = starts.getInt(block * Integer.BYTES);
        int end = end(block);
        int shared = 0;
        while (at < end) {
            int header = keys.get(at++) & 0xff;
            int same = header >>> 4;
            int rest = header & 15;
            same = same < 15 ? same : keys.get(at++) & 0xff;
            rest = rest < 15 ? rest : keys.get(at++) & 0xff;
            if (same < shared) {
                return NONE;
            }
            if (same == shared) {
                shared = match(key, length, shared, at, rest);
                if (shared == length && (!whole || shared == same + rest)) {
                    return at + rest;
                }
                if (shared < same + rest && (shared == length || isBelow(key[shared], keys.get(at + shared - same)))) {
                    return NONE;
                }
            }
            at = skipPostings(at + rest);
        }
        return NONE;
    }

    private boolean firstKeyHasPrefix(int block, byte[] prefix, int length) {
        int at = starts.getInt(block * Integer.BYTES);
        int rest = keys.get(at++) & 15;
        rest = rest < 15 ? rest : keys.get(at++) & 0xff;
        return match(prefix, length, 0, at, rest) == length;
    }

    Cursor cursor() {
        return new Cursor();
    }

    int posting(int at) {
        return (keys.get(at) & 0xff) << 16 | keys.getShort(at + 1) & 0xffff;
    }

    static boolean hasMore(int posting) {
        return (posting & MORE) != 0;
    }

    static int row(int posting) {
        return posting & 0xfffff;
    }

    static NameKind kind(int posting) {
        return KINDS[posting >>> 20 & 7];
    }

    private static final NameKind[] KINDS = NameKind.values();

    /** Packs a posting; for the writer. */
    public static int pack(int row, NameKind kind, boolean more) {
        return (more ? MORE : 0) | kind.ordinal() << 20 | row;
    }

    private int end(int block) {
        return block + 1 < heads.length ? starts.getInt((block + 1) * Integer.BYTES) : keys.limit();
    }

    private int skipPostings(int at) {
        int next = at;
        while (keys.get(next) < 0) {
            next += 3;
        }
        return next + 3;
    }

    private int match(byte[] key, int length, int from, int at, int rest) {
        int i = from;
        for (int k = 0; k < rest && i < length && key[i] == keys.get(at + k); k++) {
            i++;
        }
        return i;
    }

    private static boolean isBelow(byte a, byte b) {
        return (a & 0xff) < (b & 0xff);
    }

    /** The last block whose first key is not above the key; -1 when all are. */
    private int block(byte[] key, int length) {
        long head = head(key, length);
        int prefix = (int) (head >>> 48);
        int low = firstBlock[prefix];
        int high = firstBlock[prefix + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            int order = Long.compareUnsigned(heads[middle], head);
            if (order < 0 || order == 0 && firstKeyOrder(middle, key, length) <= 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    /** The first eight bytes of a key, padded with zeros; for the writer. */
    public static long head(byte[] key, int length) {
        long head = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            head = head << 8 | (i < length ? key[i] & 0xff : 0);
        }
        return head;
    }

    private int firstKeyOrder(int block, byte[] key, int length) {
        int at = starts.getInt(block * Integer.BYTES);
        int rest = keys.get(at++) & 15;
        rest = rest < 15 ? rest : keys.get(at++) & 0xff;
        int shared = match(key, length, 0, at, rest);
        if (shared == rest || shared == length) {
            return Integer.compare(rest, length);
        }
        return Integer.compare(keys.get(at + shared) & 0xff, key[shared] & 0xff);
    }

    /** Walks the keys in order. Not thread-safe; each thread makes its own. */
    final class Cursor {

        private final byte[] key = new byte[512];
        private int length;
        private int block = -1;
        private int at;
        private int end;
        private int postings;

        /** Goes to the first key that is not below the one given; false when there is none. */
        boolean seek(byte[] wanted, int wantedLength) {
            block = Math.max(0, block(wanted, wantedLength)) - 1;
            at = 0;
            end = 0;
            while (next()) {
                if (order(wanted, wantedLength) >= 0) {
                    return true;
                }
            }
            return false;
        }

        /** Goes to the next key, or to the first at the start; false at the end. */
        boolean next() {
            if (at >= end && !nextBlock()) {
                return false;
            }
            int header = keys.get(at++) & 0xff;
            int same = header >>> 4;
            int rest = header & 15;
            same = same < 15 ? same : keys.get(at++) & 0xff;
            rest = rest < 15 ? rest : keys.get(at++) & 0xff;
            keys.get(at, key, same, rest);
            length = same + rest;
            postings = at + rest;
            at = skipPostings(postings);
            return true;
        }

        private boolean nextBlock() {
            if (++block >= heads.length) {
                return false;
            }
            at = starts.getInt(block * Integer.BYTES);
            end = end(block);
            return true;
        }

        private int order(byte[] other, int otherLength) {
            return Arrays.compareUnsigned(key, 0, length, other, 0, otherLength);
        }

        boolean startsWith(byte[] prefix, int prefixLength) {
            return length >= prefixLength && Arrays.equals(key, 0, prefixLength, prefix, 0, prefixLength);
        }

        /** Whether the key has these bytes anywhere behind its first. */
        boolean holds(byte[] part, int partLength) {
            for (int from = 1; from + partLength <= length; from++) {
                if (key[from] == part[0] && Arrays.equals(key, from, from + partLength, part, 0, partLength)) {
                    return true;
                }
            }
            return false;
        }

        int postings() {
            return postings;
        }

        String text(Alphabet alphabet) {
            return alphabet.decode(key, length);
        }
    }
}
