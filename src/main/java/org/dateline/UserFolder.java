package org.dateline;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Where the program keeps what belongs to its user: settings and the personal gazetteer. */
public final class UserFolder {

    private UserFolder() {}

    /**
     * The folder that the system property {@code dateline.config} names, else where the system keeps such files. It need not
     * exist yet.
     */
    public static Path locate() {
        String named = System.getProperty("dateline.config");
        if (named != null) {
            return Path.of(named);
        }
        Path home = Path.of(System.getProperty("user.home"));
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return environment("APPDATA").orElse(home).resolve("Dateline");
        }
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Dateline");
        }
        return environment("XDG_CONFIG_HOME").orElse(home.resolve(".config")).resolve("dateline");
    }

    private static Optional<Path> environment(String name) {
        return Optional.ofNullable(System.getenv(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
