package org.dateline.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;

/** The formats that are there. */
public final class Exporters {

    private Exporters() {}

    /** All formats, in the order in which they are registered. */
    public static List<Exporter> all() {
        return ServiceLoader.load(Exporter.class, Exporters.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    public static Optional<Exporter> named(String name) {
        return all().stream().filter(exporter -> exporter.name().equals(name)).findFirst();
    }

    /** The format of a file by the end of its name, the longest extension that fits. */
    public static Optional<Exporter> forFile(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        Exporter best = null;
        int length = 0;
        for (Exporter exporter : all()) {
            for (String extension : exporter.extensions()) {
                if (extension.length() > length && lower.endsWith("." + extension)) {
                    best = exporter;
                    length = extension.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }
}
