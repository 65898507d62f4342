package org.dateline.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.Links;

/**
 * An article that is open. Immutable; a correction makes a new one.
 *
 * @param links the analysis and who belongs to whom in it
 * @param file where it was read from; empty for text from the clipboard
 * @param took how long reading and geoparsing took
 */
public record Document(Links links, Optional<Path> file, Duration took) {

    public Document {
        Objects.requireNonNull(links);
        Objects.requireNonNull(file);
        Objects.requireNonNull(took);
    }

    public static Document of(Analysis analysis, Optional<Path> file, Duration took) {
        return new Document(Links.of(analysis), file, took);
    }

    public Analysis analysis() {
        return links.analysis();
    }
}
