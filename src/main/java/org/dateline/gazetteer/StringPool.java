package org.dateline.gazetteer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Numbered strings in a mapped file; see {@link Layout}. Safe for any number of threads. */
final class StringPool {

    private final ByteBuffer starts;
    private final ByteBuffer strings;

    StringPool(ByteBuffer starts, ByteBuffer strings) {
        this.starts = starts;
        this.strings = strings;
    }

    String get(int i) {
        int at = starts.getInt(i / Layout.POOL_BLOCK * Integer.BYTES);
        for (int skip = i % Layout.POOL_BLOCK; skip > 0; skip--) {
            at += headBytes(at) + length(at);
        }
        byte[] bytes = new byte[length(at)];
        strings.get(at + headBytes(at), bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private int length(int at) {
        int length = strings.get(at) & 0xff;
        return length < 255 ? length : strings.getShort(at + 1) & 0xffff;
    }

    private int headBytes(int at) {
        return (strings.get(at) & 0xff) < 255 ? 1 : 3;
    }

    /** The number of {@code wanted} among the sorted strings {@code from} (inclusive) to {@code to}, or -1. */
    int indexOf(String wanted, int from, int to) {
        int low = from;
        int high = to - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = get(middle).compareTo(wanted);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
