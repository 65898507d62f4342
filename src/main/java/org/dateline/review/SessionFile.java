package org.dateline.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A {@code .dateline} file that keeps several articles together, and the autosave beside it. Saving is all or nothing.
 *
 * <p>The file is one JSON object in UTF-8, version 1 of the form below; {@code ?} marks what may be missing. It lists the
 * articles and holds nothing of them: their corrections are in their projects, in the form that {@link ProjectFile} tells. Members
 * not named here are passed over.
 *
 * <pre>
 * format, version       "dateline-session", 1
 * articles              [{file: an article, with its project beside it, or a project}]; below the session's own folder, names
 *                       are relative to it, with "/" between their parts, so that the folder can be moved as a whole
 * front?                index into articles of the one in front; without it all of them were shown as one
 * view                  name: text, as the window pleases, for all of them as one
 * </pre>
 *
 * @param path the file, which need not exist yet
 */
public record SessionFile(Path path) {

    static final String FORMAT = "dateline-session";

    /** The version that is written, and the newest that is read. */
    static final int VERSION = 1;

    /** The format is told within so many bytes. */
    private static final int HEAD = 200;

    public SessionFile {
        Objects.requireNonNull(path);
    }

    /** Whether a file is a session, by its name and its first words; a file that cannot be read is none. */
    public static boolean isSession(Path file) {
        if (!file.toString().endsWith(ProjectFile.EXTENSION) || !Files.isRegularFile(file)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.UTF_8).contains('"' + FORMAT + '"');
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Saves, and removes the autosave, which is no longer needed.
     *
     * @throws ReviewFileException when the file cannot be written; the one that was there is untouched
     */
    public void save(Session session) throws ReviewFileException {
        WholeFile.write(path, SessionJson.write(session, folder()));
        discardAutosave();
    }

    /**
     * Loads what was saved.
     *
     * @throws ReviewFileException when the file is missing, damaged, no session or of a newer version
     */
    public Session load() throws ReviewFileException {
        return SessionJson.read(path, WholeFile.read(path), folder());
    }

    /**
     * Saves beside the session, for the case that the program ends before the reader has saved; where nothing can be written
     * there, in a folder of the user's own.
     *
     * @throws ReviewFileException when it cannot be written
     */
    public void autosave(Session session) throws ReviewFileException {
        autosave().write(SessionJson.write(session, folder()));
    }

    /** Whether the program ended with articles opened or closed that the session does not know of: offer {@link #recover}. */
    public boolean hasAutosave() {
        return autosave().exists();
    }

    /**
     * The articles as they were when the program ended. The autosave stays until the session is saved or the autosave discarded.
     *
     * @throws ReviewFileException as {@link #load}
     */
    public Session recover() throws ReviewFileException {
        Autosave kept = autosave();
        return SessionJson.read(kept.path(), kept.read(), folder());
    }

    /**
     * Forgets the autosave.
     *
     * @throws ReviewFileException when it cannot be removed
     */
    public void discardAutosave() throws ReviewFileException {
        autosave().discard();
    }

    private Autosave autosave() {
        return Autosave.of(path);
    }

    private Path folder() {
        return path.toAbsolutePath().normalize().getParent();
    }
}
