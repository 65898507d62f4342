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
 * autosave which is overtaken by a later save is not written after it and offered as lost work the next time. What another
 * window has written meanwhile is not replaced unasked. Thread-safe.
 */
final class ProjectPen {

    private final AtomicLong turns = new AtomicLong();
    private final Map<Path, Long> settled = new HashMap<>();
    private final Stamps stamps = new Stamps();

    /** The next turn; to be taken when the reader acts, and handed to the write that follows. */
    long turn() {
        return turns.incrementAndGet();
    }

    /** A project has been read, or is not there yet. */
    void opened(ProjectFile file) {
        stamps.note(file);
    }

    /**
     * Looks whether a project still is as this window knows it.
     *
     * @throws ReviewFileException as {@link Stamps#check}
     */
    void check(ProjectFile file) throws ReviewFileException {
        stamps.check(file);
    }

    synchronized void save(ProjectFile file, Project project, long turn) throws ReviewFileException {
        file.save(project);
        settle(file, turn);
        stamps.note(file);
    }

    /** Answers where it was written; nowhere when it is overtaken. */
    synchronized Optional<Path> autosave(ProjectFile file, Project project, long turn) throws ReviewFileException {
        return settled.getOrDefault(file.path(), 0L) < turn ? Optional.of(file.autosave(project)) : Optional.empty();
    }

    synchronized void discard(ProjectFile file, long turn) throws ReviewFileException {
        settle(file, turn);
        file.discardAutosave();
    }

    /** Puts an autosave from before out of the way; answers what it is called now. */
    synchronized Optional<ProjectFile> setAside(ProjectFile file) throws ReviewFileException {
        return file.setAside();
    }

    /** Copies a project that is about to be replaced; answers what the copy is called. */
    synchronized Optional<ProjectFile> copyAside(ProjectFile file) throws ReviewFileException {
        return file.copyAside();
    }

    private void settle(ProjectFile file, long turn) {
        settled.merge(file.path(), turn, Math::max);
    }
}
