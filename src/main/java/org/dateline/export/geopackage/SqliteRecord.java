package org.dateline.export.geopackage;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A row as SQLite stores it: the kinds of its values, then the values ("Database File Format", sqlite.org, 2.1). */
final class SqliteRecord {

    /** The kind of a value is its length, counted in twos, from here on. */
    private static final int BLOB = 12;

    private static final int TEXT = 13;

    private SqliteRecord() {}

    /**
     * A row.
     *
     * @param values each a {@code Long}, {@code Double}, {@code String} or {@code byte[]}, or a {@link Nothing}
     */
    static byte[] of(List<?> values) {
        var kinds = new ByteArrayOutputStream();
        var body = new ByteArrayOutputStream();
        values.forEach(value -> add(value, kinds, body));
        int head = kinds.size() + 1;
        head = kinds.size() + varint(head).length; // which counts its own bytes
        var row = new ByteArrayOutputStream();
        row.writeBytes(varint(head));
        row.writeBytes(kinds.toByteArray());
        row.writeBytes(body.toByteArray());
        return row.toByteArray();
    }

    /** What stands for no value. */
    enum Nothing {
        NOTHING
    }

    private static void add(Object value, ByteArrayOutputStream kinds, ByteArrayOutputStream body) {
        if (value instanceof Long number) {
            integer(number, kinds, body);
        } else if (value instanceof Double number) {
            kinds.write(7);
            body.writeBytes(ByteBuffer.allocate(8).putDouble(number).array());
        } else if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            kinds.writeBytes(varint(TEXT + 2L * bytes.length));
            body.writeBytes(bytes);
        } else if (value instanceof byte[] bytes) {
            kinds.writeBytes(varint(BLOB + 2L * bytes.length));
            body.writeBytes(bytes);
        } else if (value == Nothing.NOTHING) {
            kinds.write(0);
        } else {
            throw new IllegalArgumentException("no value of a database: " + value);
        }
    }

    private static void integer(long number, ByteArrayOutputStream kinds, ByteArrayOutputStream body) {
        if (number == 0 || number == 1) {
            kinds.write(number == 0 ? 8 : 9);
            return;
        }
        int[] sizes = {1, 2, 3, 4, 6, 8};
        int kind = 0;
        while (sizes[kind] < 8 && number != number << (64 - 8 * sizes[kind]) >> (64 - 8 * sizes[kind])) {
            kind++;
        }
        kinds.write(kind + 1);
        byte[] all = ByteBuffer.allocate(8).putLong(number).array();
        body.write(all, 8 - sizes[kind], sizes[kind]);
    }

    /** Seven bits a byte, the highest first; a ninth byte has eight. Numbers below zero need all nine. */
    static byte[] varint(long value) {
        if (value < 0) {
            byte[] written = new byte[9];
            for (int i = 0; i < 8; i++) {
                written[i] = (byte) (value >>> (57 - 7 * i) & 0x7F | 0x80);
            }
            written[8] = (byte) value;
            return written;
        }
        int bytes = 1;
        while (bytes < 8 && value >>> (7 * bytes) != 0) {
            bytes++;
        }
        byte[] written = new byte[bytes];
        for (int i = 0; i < bytes; i++) {
            int bits = (int) (value >>> (7 * (bytes - 1 - i))) & 0x7F;
            written[i] = (byte) (i < bytes - 1 ? bits | 0x80 : bits);
        }
        return written;
    }
}
