package org.dateline.ui.layers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.Articles;
import org.dateline.cartography.Overlay;
import org.dateline.cartography.overlay.OverlayException;
import org.dateline.cartography.overlay.Overlays;
import org.dateline.ui.settings.MapChoices.Laid;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;

/** Brings the reader's own files onto the map, each read in the background; what cannot be read is told. */
public final class OverlayFiles {

    private final TaskRunner tasks;
    private final Table added;
    private final Consumer<Message> tell;

    /**
     * Reads overlays.
     *
     * @param added is given each overlay that was read, and its file
     * @param tell is given why one could not be
     */
    public OverlayFiles(TaskRunner tasks, Table added, Consumer<Message> tell) {
        this.tasks = tasks;
        this.added = added;
        this.tell = tell;
    }

    /** Whether a file is, by its name, one to lay over the map and not an article to open. */
    public static boolean isOverlay(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Overlays.extensions().contains(extension)
                && !Articles.extensions().contains(extension);
    }

    public void add(List<Path> files) {
        for (Path file : files) {
            tasks.run(
                    Texts.of("task.reading", file.getFileName()),
                    () -> Overlays.read(file),
                    overlay -> added.add(overlay, Optional.of(file)),
                    this::refused);
        }
    }

    /** Brings back what lay over the map before, in its order and as it was shown; what is gone is told. */
    public void addAgain(List<Laid> files) {
        tasks.run(
                Texts.of("task.reading", files.get(0).file().getFileName()),
                () -> read(files),
                readings -> readings.forEach(this::addAgain),
                this::refused);
    }

    private record Reading(Laid laid, Optional<Overlay> overlay, Optional<OverlayException> failure) {}

    private static List<Reading> read(List<Laid> files) {
        var readings = new ArrayList<Reading>();
        for (Laid laid : files) {
            try {
                readings.add(new Reading(laid, Optional.of(Overlays.read(laid.file())), Optional.empty()));
            } catch (OverlayException e) {
                readings.add(new Reading(laid, Optional.empty(), Optional.of(e)));
            }
        }
        return readings;
    }

    private void addAgain(Reading reading) {
        reading.overlay().ifPresent(overlay -> {
            OwnLayer layer = added.add(overlay, Optional.of(reading.laid().file()));
            layer.visible().set(reading.laid().visible());
            layer.opacity().set(reading.laid().opacity());
        });
        reading.failure().ifPresent(this::refused);
    }

    private void refused(Exception failure) {
        tell.accept(Message.of(failure));
    }

    /** Where overlays go. */
    @FunctionalInterface
    public interface Table {
        OwnLayer add(Overlay overlay, Optional<Path> file);
    }
}
