package org.dateline.cartography.build;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Collects bytes in the notations of the basemap's files. */
final class ByteSink {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    ByteSink magic(String four) {
        bytes.writeBytes(four.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    /** An unsigned number, seven bits a byte, the lowest first. */
    ByteSink number(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
        return this;
    }

    /** A signed number: its sign in the lowest bit. */
    ByteSink signed(long value) {
        return number(value << 1 ^ value >> 63);
    }

    ByteSink text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        bytes.writeBytes(utf8);
        return this;
    }

    ByteSink raw(byte[] some) {
        bytes.writeBytes(some);
        return this;
    }

    /** A line with the level of detail of each point, see {@link org.dateline.cartography.ArcFormat}. */
    ByteSink line(long[] line) {
        byte[] levels = Generalisation.levels(line);
        number(line.length);
        int x = 0;
        int y = 0;
        for (int i = 0; i < line.length; i++) {
            long dx = (long) Grid.x(line[i]) - x;
            number((dx << 1 ^ dx >> 63) << 3 | levels[i]);
            signed(Grid.y(line[i]) - y);
            x = Grid.x(line[i]);
            y = Grid.y(line[i]);
        }
        return this;
    }

    int size() {
        return bytes.size();
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }
}
