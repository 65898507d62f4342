package org.dateline.ui.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.Combined;
import org.dateline.Links;
import org.dateline.article.Article;
import org.dateline.resolution.Hint;
import org.dateline.review.JointReview;
import org.dateline.review.ProjectFile;
import org.dateline.review.Review;
import org.dateline.review.Revisable;

/**
 * An article that is open. Immutable; a correction makes a new one.
 *
 * @param review the analysis with what the reader made of it
 * @param links who belongs to whom in the analysis now in force
 * @param file where it was read from; empty for text from the clipboard
 * @param took how long reading and geoparsing took
 * @param hint what the reader said of it beforehand
 * @param joint the articles that are shown as this one, which are corrected each in itself; empty as a rule
 */
public record Document(
        Review review, Links links, Optional<Path> file, Duration took, Hint hint, Optional<JointReview> joint) {

    public Document {
        Objects.requireNonNull(review);
        Objects.requireNonNull(links);
        Objects.requireNonNull(file);
        Objects.requireNonNull(took);
        Objects.requireNonNull(hint);
        Objects.requireNonNull(joint);
    }

    public static Document of(Review review, Optional<Path> file, Duration took) {
        return of(review, file, took, Hint.NONE);
    }

    public static Document of(Review review, Optional<Path> file, Duration took, Hint hint) {
        return new Document(review, Links.of(review.analysis()), file, took, hint, Optional.empty());
    }

    /** Several articles shown as one. */
    public static Document of(JointReview joint) {
        return new Document(
                joint.whole(),
                Links.of(joint.combined().analysis()),
                Optional.empty(),
                Duration.ZERO,
                Hint.NONE,
                Optional.of(joint));
    }

    /** Where its parts lie in the joined text; empty for a single article. */
    public Optional<Combined> combined() {
        return joint.map(JointReview::combined);
    }

    /** What is corrected when this is: its own review, or those of the articles shown as one. */
    public Revisable<?> revisable() {
        return joint.isPresent() ? joint.get() : review;
    }

    /** The same article after another correction, or one fewer. */
    public Document with(Review next) {
        return of(next, file, took, hint);
    }

    /** The same with what else the reader said of it beforehand. */
    public Document with(Review next, Hint beforehand) {
        return of(next, file, took, beforehand);
    }

    /** The same article kept in another file. */
    public Document at(Path other) {
        return new Document(review, links, Optional.of(other), took, hint, joint);
    }

    /** Whether two states of the window show the same article, if with other verdicts. */
    public static boolean sameArticle(Optional<Document> one, Optional<Document> other) {
        return one.isPresent() && other.isPresent() && sameArticle(one.get(), other.get());
    }

    /** Whether both are the same article, if with other verdicts. */
    public static boolean sameArticle(Document one, Document other) {
        return one.isOf(other.analysis().article());
    }

    @SuppressWarnings("ReferenceEquality") // an article that was read again is another one
    boolean isOf(Article article) {
        return analysis().article() == article;
    }

    public Analysis analysis() {
        return links.analysis();
    }

    /** Where its corrections are kept: the project that was opened, or the one beside the article. */
    public Optional<ProjectFile> project() {
        return file.map(path -> isProject(path) ? new ProjectFile(path) : ProjectFile.beside(path));
    }

    /** Whether its project is all there is of it, so that the project has to hold the text. */
    public boolean isKeptInProject() {
        return file.filter(Document::isProject).isPresent();
    }

    /** The article's title, or where it came from. */
    public String title() {
        Article article = analysis().article();
        return article.title().isBlank() ? article.source() : article.title();
    }

    public static boolean isProject(Path path) {
        return path.toString().endsWith(ProjectFile.EXTENSION);
    }
}
