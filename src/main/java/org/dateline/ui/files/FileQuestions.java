package org.dateline.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Asks the reader for files. The window asks with the system's dialogs, tests answer by themselves. */
public interface FileQuestions {

    /**
     * Which files to open; none when the reader changes his mind.
     *
     * @param extensions of the files that can be read, without the dot
     * @param folder where to begin
     */
    List<Path> toOpen(Set<String> extensions, Optional<Path> folder);

    /**
     * Where to write.
     *
     * @param name a name to begin with
     * @param description of the format
     * @param extension of the format, without the dot
     */
    Optional<Path> toSave(String name, String description, String extension);

    /** Which files to lay over the map; none when the reader changes his mind. */
    default List<Path> toLayOver() {
        return List.of();
    }

    /**
     * What to do with corrections that have not been saved.
     *
     * @param title of the article that they are made to
     */
    Unsaved aboutUnsaved(String title);

    /** An answer. */
    enum Unsaved {
        SAVE,
        DISCARD,
        /** Leave everything as it is. */
        STAY
    }
}
