package org.dateline.article;

/** A file that cannot be read as an article. The message names file, cause and remedy, for a reader's eyes. */
public final class ArticleReadException extends Exception {

    private static final long serialVersionUID = 1;

    public ArticleReadException(String message) {
        super(message);
    }

    public ArticleReadException(String message, Throwable cause) {
        super(message, cause);
    }
}
