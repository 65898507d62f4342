package org.dateline.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.Analysis;
import org.dateline.review.Findings;
import org.dateline.wording.Language;

/**
 * Writes analyses in one format. Implementations are found by {@link java.util.ServiceLoader}, have no state and may be
 * used by many threads at once; a new format is one class and one line in {@code META-INF/services}.
 */
public interface Exporter {

    /** The word for it on the command line, in lower case: "geojson". */
    String name();

    /** What the format is for, a few words for a help page or a file dialog. */
    String description();

    /** File name extensions in lower case, without the dot, the usual one first. No two formats share one. */
    List<String> extensions();

    /**
     * Begins a file, which may hold any number of articles and is written as they come.
     *
     * @param language of what is said in sentences; names of members and columns, codes and names of places are the same in all
     * @param out where to; never closed here
     */
    Document open(Language language, OutputStream out) throws IOException;

    /** Begins a file in English. */
    default Document open(OutputStream out) throws IOException {
        return open(Language.ENGLISH, out);
    }

    /** Writes a file that holds one article. */
    default void write(Analysis analysis, OutputStream out) throws IOException {
        try (Document document = open(out)) {
            document.add(analysis);
        }
    }

    /** A file being written. For one thread. */
    interface Document extends Closeable {

        void add(Analysis analysis) throws IOException;

        /** The same; formats that list names without a place also list those that a reader called no place. */
        default void add(Findings findings) throws IOException {
            add(findings.analysis());
        }

        /** Writes what ends the file and flushes, without closing the stream below. */
        @Override
        void close() throws IOException;
    }
}
