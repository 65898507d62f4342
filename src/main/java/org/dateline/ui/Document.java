package org.dateline.ui;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.review.ProjectFile;
import org.dateline.review.Review;

/**
 * An article that is open. Immutable; a correction makes a new one.
 *
 * @param review the analysis with what the reader made of it
 * @param links who belongs to whom in the analysis now in force
 * @param file where it was read from; empty for text from the clipboard
 * @param took how long reading and geoparsing took
 * @param news what to tell the reader about the way it was opened; empty as a rule
 */
public record Document(Review review, Links links, Optional<Path> file, Duration took, List<String> news) {

    public Document {
        Objects.requireNonNull(review);
        Objects.requireNonNull(links);
        Objects.requireNonNull(file);
        Objects.requireNonNull(took);
        news = List.copyOf(news);
    }

    public static Document of(Review review, Optional<Path> file, Duration took) {
        return new Document(review, Links.of(review.analysis()), file, took, List.of());
    }

    /** The same article after another correction, or one fewer. */
    public Document with(Review next) {
        return of(next, file, took);
    }

    public Document withNews(List<String> sentences) {
        return new Document(review, links, file, took, sentences);
    }

    /** Whether two states of the window show the same article, if with other verdicts. */
    @SuppressWarnings("ReferenceEquality") // an article that was read again is another one
    public static boolean sameArticle(Optional<Document> one, Optional<Document> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().analysis().article() == other.get().analysis().article();
    }

    public Analysis analysis() {
        return links.analysis();
    }

    /** Where its corrections are kept: the project that was opened, or the one beside the article. */
    public Optional<ProjectFile> project() {
        return file.map(path -> isProject(path) ? new ProjectFile(path) : ProjectFile.beside(path));
    }

    static boolean isProject(Path path) {
        return path.toString().endsWith(ProjectFile.EXTENSION);
    }
}
