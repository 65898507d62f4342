package org.dateline.review;

import java.nio.file.Path;
import org.dateline.wording.Saying;
import org.dateline.wording.WordedIOException;

/** A file of the reader's that cannot be read or written. The message names file, cause and remedy, for a reader's eyes. */
public final class ReviewFileException extends WordedIOException {

    private static final long serialVersionUID = 2;

    /**
     * A file and what to do about it.
     *
     * @param cause what is wrong with it, as the end of a sentence
     * @param remedy what to do, a sentence
     */
    public ReviewFileException(Path file, Saying cause, Saying remedy) {
        this(file, cause, remedy, null);
    }

    public ReviewFileException(Path file, Saying cause, Saying remedy, Throwable source) {
        this(Saying.of("trouble.file", file.toString(), cause, remedy), source);
    }

    private ReviewFileException(Saying saying, Throwable source) {
        super(saying, source);
    }
}
