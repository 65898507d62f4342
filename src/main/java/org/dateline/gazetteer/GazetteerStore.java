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
import org.dateline.wording.Saying;

/** Maps {@code places.gaz} and checks that it is whole. */
final class GazetteerStore {

    private static final Saying REMEDY = Saying.of("trouble.reinstall.dateline.or.restore.data");

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
            throw new DataException(file, Saying.of("trouble.gazetteer.missing"), REMEDY);
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < Layout.HEAD_BYTES || channel.size() > Integer.MAX_VALUE) {
                throw new DataException(file, Saying.of("trouble.gazetteer.cut.off.or.something"), REMEDY);
            }
            GazetteerStore store = new GazetteerStore(file, channel.map(MapMode.READ_ONLY, 0, channel.size()));
            store.check();
            return store;
        } catch (DataException e) {
            throw e;
        } catch (IOException e) {
            throw new DataException(
                    file, Saying.of("trouble.gazetteer.unreadable", String.valueOf(e.getMessage())), REMEDY, e);
        }
    }

    private void check() throws DataException {
        if (bytes.getLong(0) != Layout.MAGIC) {
            throw new DataException(file, Saying.of("trouble.not.gazetteer.dateline"), REMEDY);
        }
        if (bytes.getInt(8) != Layout.VERSION) {
            Saying cause = Saying.of("trouble.gazetteer.format", (long) bytes.getInt(8), (long) Layout.VERSION);
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
        return new DataException(file, Saying.of("trouble.gazetteer.damaged.or.cut.off"), REMEDY);
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
