package org.dateline;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells a full disk from other reasons why something cannot be written, since its remedy is another one. */
public final class FullDisk {

    /** Less room than this is none: a project alone takes some tens of kilobytes. */
    private static final long LEAST_BYTES = 256 << 10;

    private FullDisk() {}

    /**
     * Whether writing failed for want of room.
     *
     * @param folder in which something was to be written
     */
    public static boolean isWhy(IOException failure, Path folder) {
        String said = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return said.contains("no space left") || said.contains("not enough space") || hasNoRoom(folder);
    }

    private static boolean hasNoRoom(Path folder) {
        try {
            FileStore store = Files.getFileStore(folder);
            return !store.isReadOnly() && store.getUsableSpace() < LEAST_BYTES;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }
}
