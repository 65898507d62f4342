package org.dateline.ui.correcting;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a file with the program that the system keeps for its kind. */
final class SystemOpener {

    private SystemOpener() {}

    /**
     * Starts the other program and does not wait for it.
     *
     * @throws IOException when the system has no such command
     */
    static void open(Path file) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name"), file))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    static List<String> command(String system, Path file) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.contains("win")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", file.toString());
        }
        return List.of(name.contains("mac") ? "open" : "xdg-open", file.toString());
    }
}
