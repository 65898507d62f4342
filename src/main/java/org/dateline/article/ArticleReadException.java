package org.dateline.article;

import org.dateline.wording.Saying;
import org.dateline.wording.WordedException;

/** A file that cannot be read as an article. The message names file, cause and remedy, for a reader's eyes. */
public final class ArticleReadException extends WordedException {

    private static final long serialVersionUID = 2;

    /**
     * A message of the three parts that a reader needs.
     *
     * @param file the file as the reader named it
     * @param cause what is wrong with it, as the end of a sentence, without its full stop
     * @param remedy what to do, a sentence without its full stop
     */
    public static ArticleReadException of(String file, Saying cause, Saying remedy) {
        return new ArticleReadException(Saying.of("trouble.file", file, cause, remedy), null);
    }

    public ArticleReadException(Saying saying, Throwable cause) {
        super(saying, cause);
    }
}
