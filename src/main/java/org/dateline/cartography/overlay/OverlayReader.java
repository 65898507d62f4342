package org.dateline.cartography.overlay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.dateline.cartography.Overlay;

/**
 * Reads one kind of file as an overlay. Implementations are found by {@link java.util.ServiceLoader}, have no state and may be
 * used by many threads at once; a new format is one class and one line in {@code META-INF/services}.
 */
public interface OverlayReader {

    /** File name extensions in lower case, without the dot. */
    Set<String> extensions();

    /**
     * Reads a file.
     *
     * @throws OverlayException when the file is not of this format or holds nothing to draw
     * @throws IOException when the file cannot be read at all
     */
    Overlay read(Path file) throws OverlayException, IOException;
}
