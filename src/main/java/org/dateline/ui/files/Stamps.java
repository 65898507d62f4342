package org.dateline.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.review.ProjectFile;
import org.dateline.review.ReviewFileException;
import org.dateline.wording.Saying;

/**
 * When each project was last read or written here, so that what another window or program has written since is not replaced
 * unasked. Thread-safe.
 */
final class Stamps {

    private final Map<Path, Optional<FileTime>> known = new ConcurrentHashMap<>();

    /** A project is now as this window knows it. */
    void note(ProjectFile file) {
        known.put(file.path(), stamp(file.path()));
    }

    /**
     * Looks whether a project still is as this window knows it.
     *
     * @throws ReviewFileException when another program has written it since; only once, because who saves again means it
     */
    void check(ProjectFile file) throws ReviewFileException {
        Optional<FileTime> now = stamp(file.path());
        Optional<FileTime> before = known.getOrDefault(file.path(), now);
        if (now.isPresent() && !now.equals(before)) {
            known.put(file.path(), now);
            throw new ReviewFileException(
                    file.path(), Saying.of("trouble.written.elsewhere"), Saying.of("trouble.save.again.to.replace"));
        }
    }

    private static Optional<FileTime> stamp(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
