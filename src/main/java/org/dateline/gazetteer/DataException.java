package org.dateline.gazetteer;

import java.nio.file.Path;
import org.dateline.wording.Saying;
import org.dateline.wording.WordedIOException;

/** A file of {@code data} that is missing or damaged. The message names file, cause and remedy, for a reader's eyes. */
public final class DataException extends WordedIOException {

    private static final long serialVersionUID = 2;

    /**
     * A file and what to do about it.
     *
     * @param cause what is wrong with it, as the end of a sentence
     * @param remedy what to do, a sentence
     */
    public DataException(Path file, Saying cause, Saying remedy) {
        this(file, cause, remedy, null);
    }

    public DataException(Path file, Saying cause, Saying remedy, Throwable source) {
        this(Saying.of("trouble.file", file.toString(), cause, remedy), source);
    }

    private DataException(Saying saying, Throwable source) {
        super(saying, source);
    }
}
