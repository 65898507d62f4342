package org.dateline.ui.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.text.Font;

/**
 * The fonts that come with the program. They are loaded before anything is shown: a machine without any font would
 * otherwise stop JavaFX at its first text.
 */
public final class Fonts {

    private Fonts() {}

    /** Loads every font of a folder; one that cannot be read is left out. */
    public static void load(Path folder) {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return;
        }
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                Font.loadFont(in, 14);
            } catch (IOException e) {
                // the system's fonts stand in for it
            }
        }
    }
}
