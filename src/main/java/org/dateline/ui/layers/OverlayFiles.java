package org.dateline.ui.layers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.dateline.article.Articles;
import org.dateline.cartography.Overlay;
import org.dateline.cartography.overlay.OverlayException;
import org.dateline.cartography.overlay.Overlays;
import org.dateline.ui.Message;
import org.dateline.ui.TaskRunner;
import org.dateline.ui.Texts;

/** Brings the reader's own files onto the map, each read in the background; what cannot be read is told. */
public final class OverlayFiles {

    private final TaskRunner tasks;
    private final Consumer<Overlay> added;
    private final Consumer<Message> tell;

    /**
     * Reads overlays.
     *
     * @param added is given each overlay that was read
     * @param tell is given why one could not be
     */
    public OverlayFiles(TaskRunner tasks, Consumer<Overlay> added, Consumer<Message> tell) {
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
                    added,
                    failure -> tell.accept(
                            failure instanceof OverlayException
                                    ? Message.problem(failure.getMessage())
                                    : Message.of(failure)));
        }
    }
}
