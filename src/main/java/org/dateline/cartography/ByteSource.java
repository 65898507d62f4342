package org.dateline.cartography;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Saying;

/** Reads the bytes of a file of the basemap, front to back. Reading on is not thread-safe. */
final class ByteSource {

    private static final Saying REMEDY = Saying.of("trouble.install.program.again.or.build");

    private final Path file;
    private final byte[] bytes;
    private int at;

    private ByteSource(Path file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** @throws DataException when the file cannot be read or does not begin with its four letters */
    static ByteSource open(Path file, String magic) throws DataException {
        try {
            var source = new ByteSource(file, Files.readAllBytes(file));
            if (source.bytes.length < 4 || !new String(source.bytes, 0, 4, StandardCharsets.US_ASCII).equals(magic)) {
                throw new DataException(file, Saying.of("trouble.not.file.basemap.or.another"), REMEDY);
            }
            source.at = 4;
            return source;
        } catch (NoSuchFileException e) {
            throw new DataException(file, Saying.of("trouble.file.basemap.missing"), REMEDY, e);
        } catch (DataException e) {
            throw e;
        } catch (IOException e) {
            throw new DataException(file, Saying.of("trouble.file.basemap.cannot.be.read"), REMEDY, e);
        }
    }

    /** What to tell the reader when the bytes make no sense. */
    DataException damaged(RuntimeException cause) {
        return new DataException(file, Saying.of("trouble.file.basemap.damaged"), REMEDY, cause);
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte part = bytes[at++];
            value |= (part & 0x7F) << shift;
            if (part >= 0) {
                return value;
            }
        }
    }

    int signed() {
        int value = number();
        return value >>> 1 ^ -(value & 1);
    }

    String text() {
        int length = number();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** Steps over a text and tells where it begins, for {@link #textAt}: most names are never shown. */
    int skipText() {
        int start = at;
        int length = number();
        at += length;
        return start;
    }

    /** The text that begins at a place; safe for many threads, unlike all that steps on. */
    String textAt(int start) {
        int length = bytes[start];
        int from = start + 1;
        if (length < 0) {
            length = length & 0x7F | bytes[from++] << 7;
        }
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** Steps over some bytes and tells where they began. */
    int skip(int length) {
        at += length;
        return at - length;
    }

    byte[] bytes() {
        return bytes;
    }
}
