package org.dateline.ui.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.ReviewFileException;

/**
 * Writes project files from several workers, one at a time. Every write takes its turn when it is asked for, so that an
 * autosave which is overtaken by a later save is not written after it and offered as lost work the next time. Thread-safe.
 */
final class ProjectPen {

    private final AtomicLong turns = new AtomicLong();
    private final Map<Path, Long> settled = new HashMap<>();

    /** The next turn; to be taken when the reader acts, and handed to the write that follows. */
    long turn() {
        return turns.incrementAndGet();
    }

    synchronized void save(ProjectFile file, Project project, long turn) throws ReviewFileException {
        settle(file, turn);
        file.save(project);
    }

    synchronized void autosave(ProjectFile file, Project project, long turn) throws ReviewFileException {
        if (settled.getOrDefault(file.path(), 0L) < turn) {
            file.autosave(project);
        }
    }

    synchronized void discard(ProjectFile file, long turn) throws ReviewFileException {
        settle(file, turn);
        file.discardAutosave();
    }

    /** Puts an autosave from before out of the way; answers what it is called now. */
    synchronized Optional<ProjectFile> setAside(ProjectFile file) throws ReviewFileException {
        return file.setAside();
    }

    private void settle(ProjectFile file, long turn) {
        settled.merge(file.path(), turn, Math::max);
    }
}
