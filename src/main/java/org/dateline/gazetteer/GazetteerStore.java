package org.dateline.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;
import org.dateline.gazetteer.Layout.Section;

/** Maps {@code places.gaz} and checks that it is whole. */
final class GazetteerStore {

    private static final String REMEDY = "Reinstall Dateline, or restore its data folder from the repository";

    private final Path file;
    private final ByteBuffer bytes;

    private GazetteerStore(Path file, ByteBuffer bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    /** @throws DataException when the file is missing, damaged or of another version */
    static GazetteerStore open(Path folder) throws DataException {
        Path file = folder.resolve(Layout.FILE_NAME);
        if (!Files.isRegularFile(file)) {
            throw new DataException(file, "the gazetteer is missing", REMEDY);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < Layout.HEAD_BYTES || channel.size() > Integer.MAX_VALUE) {
                throw new DataException(file, "the gazetteer is cut off or is something else", REMEDY);
            }
            GazetteerStore store = new GazetteerStore(file, channel.map(MapMode.READ_ONLY, 0, channel.size()));
            store.check();
            return store;
        } catch (DataException e) {
            throw e;
        } catch (IOException e) {
            throw new DataException(file, "the gazetteer cannot be read (" + e.getMessage() + ")", REMEDY, e);
        }
    }

    private void check() throws DataException {
        if (bytes.getLong(0) != Layout.MAGIC) {
            throw new DataException(file, "this is not a gazetteer of Dateline", REMEDY);
        }
        if (bytes.getInt(8) != Layout.VERSION) {
            String cause = "the gazetteer has format " + bytes.getInt(8) + ", this program reads " + Layout.VERSION;
            throw new DataException(file, cause, REMEDY);
        }
        long end = Layout.HEAD_BYTES;
        for (Section section : Section.values()) {
            end = Math.max(end, (long) start(section) + length(section));
            if (start(section) < Layout.HEAD_BYTES || length(section) < 0) {
                throw damaged();
            }
        }
        if (end != bytes.limit() || crc() != bytes.getInt(12)) {
            throw damaged();
        }
    }

    private DataException damaged() {
        return new DataException(file, "the gazetteer is damaged or cut off", REMEDY);
    }

    /** Reads the whole file once, some 10 ms, which also brings it into memory for the look-ups to come. */
    private int crc() {
        CRC32 crc = new CRC32();
        crc.update(bytes.slice(Layout.HEAD_BYTES, bytes.limit() - Layout.HEAD_BYTES));
        return (int) crc.getValue();
    }

    private int start(Section section) {
        return bytes.getInt(16 + 8 * section.ordinal());
    }

    private int length(Section section) {
        return bytes.getInt(20 + 8 * section.ordinal());
    }

    ByteBuffer section(Section section) {
        return bytes.slice(start(section), length(section));
    }

    StringPool pool(Section starts, Section strings) {
        return new StringPool(section(starts), section(strings));
    }
}
