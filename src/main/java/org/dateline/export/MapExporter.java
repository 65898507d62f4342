package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;

/**
 * Writes the map of an article in one format. Implementations are found by {@link ServiceLoader}, have no state and may be
 * used by many threads at once; a new format is one class and one line in {@code META-INF/services}.
 */
public interface MapExporter {

    /** The word for it, in lower case: "png". */
    String name();

    /** What the format is for, a few words for a help page or a file dialog. */
    String description();

    /** File name extensions in lower case, without the dot, the usual one first. No two formats share one. */
    List<String> extensions();

    /**
     * Paints and writes.
     *
     * @param out where to; never closed here
     * @throws java.util.concurrent.CancellationException when the thread is interrupted
     */
    void write(MapPainter painter, MapScene scene, Snapshot.Options options, OutputStream out) throws IOException;

    /**
     * The same with all type as shapes: it looks alike in every program, also in one that takes no fonts out of files, and cannot
     * be searched or edited. Empty for formats that know no text.
     */
    default Optional<MapExporter> withTextAsPaths() {
        return Optional.empty();
    }

    /** All formats, in the order in which they are registered. */
    static List<MapExporter> all() {
        return ServiceLoader.load(MapExporter.class, MapExporter.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** The format of a file by the end of its name. */
    static Optional<MapExporter> forFile(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(exporter ->
                        exporter.extensions().stream().anyMatch(extension -> lower.endsWith("." + extension)))
                .findFirst();
    }
}
