package org.dateline.gazetteer.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Bytes in the making, big-endian. */
final class Bytes {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void u8(int value) {
        out.write(value);
    }

    void u16(int value) {
        out.write(value >>> 8);
        out.write(value);
    }

    void u24(int value) {
        out.write(value >>> 16);
        u16(value);
    }

    void u32(int value) {
        u16(value >>> 16);
        u16(value);
    }

    void u64(long value) {
        u32((int) (value >>> 32));
        u32((int) value);
    }

    void raw(byte[] bytes) {
        out.writeBytes(bytes);
    }

    void raw(byte[] bytes, int from, int length) {
        out.write(bytes, from, length);
    }

    /** A length (u8, or 255 and u16) and UTF-8. */
    void string(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 255) {
            u8(bytes.length);
        } else {
            u8(255);
            u16(bytes.length);
        }
        raw(bytes);
    }

    int size() {
        return out.size();
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
