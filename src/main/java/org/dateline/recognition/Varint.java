package org.dateline.recognition;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Non-negative numbers in as few bytes as they need, seven bits a byte, lowest first. */
final class Varint {

    private Varint() {}

    static void write(DataOutput out, long value) throws IOException {
        long rest = value;
        while (rest > 0x7F) {
            out.writeByte((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    static long read(DataInput in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int b = in.readUnsignedByte();
            value |= (long) (b & 0x7F) << shift;
            if (b < 0x80) {
                return value;
            }
        }
        throw new IOException("number too long");
    }
}
