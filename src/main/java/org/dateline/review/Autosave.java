package org.dateline.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dateline.UserFolder;
import org.dateline.wording.Saying;

/**
 * Where work that has not been saved is kept for the case that the program ends: hidden beside the file that it belongs to, or,
 * where nothing can be written there, in a folder of the user's own.
 *
 * @param file the file in which the work would be saved
 * @param shelter the folder for files whose own cannot be written to; it need not exist
 */
record Autosave(Path file, Path shelter) {

    Autosave {
        Objects.requireNonNull(file);
        Objects.requireNonNull(shelter);
    }

    static Autosave of(Path file) {
        return new Autosave(file, UserFolder.locate().resolve("unsaved"));
    }

    private Path beside() {
        return file.resolveSibling("." + file.getFileName() + ".autosave");
    }

    /** Files of the same name in several folders have one each. */
    private Path sheltered() {
        byte[] whole = file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8);
        return shelter.resolve(file.getFileName() + "." + UUID.nameUUIDFromBytes(whole) + ".autosave");
    }

    /** Where it lies, or would lie as a rule. */
    Path path() {
        return Stream.of(beside(), sheltered())
                .filter(Files::isRegularFile)
                .max(Comparator.comparing(Autosave::written))
                .orElse(beside());
    }

    private static FileTime written(Path path) {
        try {
            return Files.getLastModifiedTime(path);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    boolean exists() {
        return Files.isRegularFile(path());
    }

    byte[] read() throws ReviewFileException {
        return WholeFile.read(path());
    }

    /**
     * Keeps something.
     *
     * @return where
     * @throws ReviewFileException when it can be written neither beside the file nor in the user's folder
     */
    Path write(byte[] bytes) throws ReviewFileException {
        try {
            WholeFile.write(beside(), bytes);
            remove(sheltered());
            return beside();
        } catch (ReviewFileException e) {
            return shelter(bytes, e);
        }
    }

    private Path shelter(byte[] bytes, ReviewFileException because) throws ReviewFileException {
        try {
            WholeFile.write(sheltered(), bytes);
            return sheltered();
        } catch (ReviewFileException e) {
            because.addSuppressed(e);
            throw because;
        }
    }

    /**
     * Forgets it.
     *
     * @throws ReviewFileException when it cannot be removed
     */
    void discard() throws ReviewFileException {
        remove(sheltered());
        remove(beside());
    }

    private static void remove(Path path) throws ReviewFileException {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new ReviewFileException(
                    path, Saying.of("trouble.cannot.be.removed"), Saying.of("trouble.remove.by.hand"), e);
        }
    }
}
