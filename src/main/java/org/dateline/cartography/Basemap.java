package org.dateline.cartography;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.gazetteer.DataException;

/** The shipped map of the world: {@code data/basemap}. Immutable and thread-safe; open it once. */
public final class Basemap {

    private final Path folder;

    private Basemap(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens the basemap.
     *
     * @param folder {@code data/basemap}; the fonts lie beside it in {@code data/fonts}
     * @throws DataException when a file is missing or damaged
     */
    public static Basemap open(Path folder) throws DataException {
        if (!Files.isDirectory(folder)) {
            throw new DataException(folder, "the basemap is missing", "Install the program again.");
        }
        return new Basemap(folder);
    }

    public Path folder() {
        return folder;
    }

    public Outlines outlines() {
        return code -> Optional.empty();
    }
}
