package org.dateline.article;

import java.util.Set;

/**
 * Reads one kind of file. Implementations are found by {@link java.util.ServiceLoader}, have no state and may be used by
 * many threads at once; a new format is one class and one line in {@code META-INF/services}.
 */
public interface ArticleReader {

    /** File name extensions in lower case, without the dot. */
    Set<String> extensions();

    /**
     * Turns bytes into an article.
     *
     * @param bytes the whole file
     * @param source the file as the reader named it, kept in {@link Article#source()}
     * @throws ArticleReadException when the bytes are not of this format; its message names file, cause and remedy
     */
    Article read(byte[] bytes, String source) throws ArticleReadException;
}
