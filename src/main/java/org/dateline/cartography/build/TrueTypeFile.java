package org.dateline.cartography.build;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The tables of a TrueType font file by their tags, after Apple's and Microsoft's specification. Not thread-safe. */
final class TrueTypeFile {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;

    /** What the sum of all words of a file must come to, and where the difference is noted in the table {@code head}. */
    private static final int WHOLE = 0xB1B0AFBA;

    private static final int ADJUSTMENT = 8;

    private final int version;
    private final SortedMap<String, byte[]> tables = new TreeMap<>();

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException when it does not begin like a TrueType font
     */
    TrueTypeFile(byte[] file) {
        var in = ByteBuffer.wrap(file);
        version = in.getInt();
        if (version != 0x00010000) {
            throw new IllegalArgumentException("not a TrueType font");
        }
        int count = in.getShort();
        for (int i = 0; i < count; i++) {
            in.position(HEADER + i * ENTRY);
            byte[] tag = new byte[4];
            in.get(tag);
            in.getInt();
            byte[] table = new byte[in.getInt(in.position() + 4)];
            in.position(in.getInt()).get(table);
            tables.put(new String(tag, StandardCharsets.US_ASCII), table);
        }
    }

    /** A table, to be read or changed in place. */
    ByteBuffer table(String tag) {
        return ByteBuffer.wrap(tables.get(tag));
    }

    void replace(String tag, byte[] table) {
        tables.put(tag, table);
    }

    byte[] toBytes() {
        table("head").putInt(ADJUSTMENT, 0);
        int size = HEADER + ENTRY * tables.size();
        for (byte[] table : tables.values()) {
            size += padded(table.length);
        }
        var out = ByteBuffer.allocate(size);
        int steps = Integer.highestOneBit(tables.size());
        out.putInt(version).putShort((short) tables.size()).putShort((short) (steps * ENTRY));
        out.putShort((short) Integer.numberOfTrailingZeros(steps));
        out.putShort((short) ((tables.size() - steps) * ENTRY));
        int at = HEADER + ENTRY * tables.size();
        int head = 0;
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            int length = table.getValue().length;
            out.put(table.getKey().getBytes(StandardCharsets.US_ASCII));
            out.put(at, table.getValue());
            out.putInt(sum(out, at, padded(length))).putInt(at).putInt(length);
            head = table.getKey().equals("head") ? at : head;
            at += padded(length);
        }
        return out.putInt(head + ADJUSTMENT, WHOLE - sum(out, 0, size)).array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int sum(ByteBuffer words, int from, int length) {
        int sum = 0;
        for (int i = from; i < from + length; i += 4) {
            sum += words.getInt(i);
        }
        return sum;
    }
}
