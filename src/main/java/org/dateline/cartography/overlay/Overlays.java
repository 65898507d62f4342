package org.dateline.cartography.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.TreeSet;
import org.dateline.cartography.Overlay;
import org.dateline.wording.Saying;

/** Reads overlays of every known format. */
public final class Overlays {

    private Overlays() {}

    /**
     * Reads a file by its extension.
     *
     * @throws OverlayException for any reason that it cannot be drawn; the message names file, cause and remedy
     */
    public static Overlay read(Path file) throws OverlayException {
        String extension = extension(file);
        for (OverlayReader reader : readers()) {
            if (reader.extensions().contains(extension)) {
                return read(reader, file);
            }
        }
        throw new OverlayException(
                file,
                Saying.of("trouble.not.kind.file.can.be"),
                Saying.of("trouble.use", String.join(", ", extensions())));
    }

    /** Every extension that is understood, sorted. */
    public static List<String> extensions() {
        var all = new TreeSet<String>();
        readers().forEach(reader -> all.addAll(reader.extensions()));
        return List.copyOf(all);
    }

    private static List<OverlayReader> readers() {
        return ServiceLoader.load(OverlayReader.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    private static Overlay read(OverlayReader reader, Path file) throws OverlayException {
        try {
            if (Files.isRegularFile(file) && Files.size(file) == 0) {
                throw new OverlayException(
                        file, Saying.of("trouble.file.empty"), Saying.of("trouble.save.again.from.where.comes"));
            }
            return reader.read(file);
        } catch (NoSuchFileException e) {
            throw new OverlayException(
                    file, Saying.of("trouble.there.no.such.file"), Saying.of("trouble.check.name"), e);
        } catch (IOException e) {
            throw new OverlayException(
                    file,
                    Saying.of("trouble.unreadable", String.valueOf(e.getMessage())),
                    Saying.of("trouble.check.whole"),
                    e);
        }
    }

    static String extension(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A title for an overlay: the file's name without its extension. */
    static String title(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
