package org.dateline.article;

/** A file that cannot be read as an article. The message names file, cause and remedy, for a reader's eyes. */
public final class ArticleReadException extends Exception {

    private static final long serialVersionUID = 1;

    /**
     * A message of the three parts that a reader needs.
     *
     * @param file the file as the reader named it
     * @param cause what is wrong with it, as the end of a sentence, without its full stop
     * @param remedy what to do, a sentence without its full stop
     */
    public static ArticleReadException of(String file, String cause, String remedy) {
        return new ArticleReadException(file + ": " + cause + ". " + remedy + ".");
    }

    public ArticleReadException(String message) {
        super(message);
    }

    public ArticleReadException(String message, Throwable cause) {
        super(message, cause);
    }
}
