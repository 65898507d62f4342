package org.dateline.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.wording.Saying;

/**
 * A {@code .dateline} file and the autosave beside it. Saving is all or nothing: a crash leaves the old file or the new one.
 *
 * <p>The file is one JSON object in UTF-8, version 3 of the form below. Older files are read as well: in version 2
 * each reason stands in the rankings themselves, and version 1 has neither {@code others} nor {@code parts}. {@code ?} marks what may be missing; a <i>span</i> is
 * {@code [start, end]}, half-open, in UTF-16 units of the article's text. Members not named here are passed over, so that a
 * later program may add some without a new version.
 *
 * <pre>
 * format, version       "dateline-project", 3
 * program, gazetteer    who gave the verdicts
 * article               source, length (UTF-16 units), sha256 (of the text as UTF-8);
 *                       title?, published?, text?, paragraphs?, notices? where the article is kept in the file
 * hint?                 what the reader said beforehand: countries [ISO codes], area? [south, west, north, east],
 *                       published?
 * view                  name: text, as the window pleases
 * places                [{id, name, lat, lon, code, admin: [{code, name}], population?, bounds?: [south, west, north, east],
 *                       precisionMetres}]
 * reasons               [{rule, weight, because, says?}]
 * rankings              [[{place: index into places, probability, evidence: [index into reasons]}]]
 * verdicts              what the program said: [{span, text, name?: its dictionary form, role, certainty,
 *                       resolved: index into rankings | ambiguous: the same | unresolved: because, says?, confidence?}]
 * steps                 what the reader decided: [{who, when, verdict, place?: index into places, to?: span,
 *                       parts?: [span], name, at: span, others?: [span], scope, touched: [span], gone: [span], changed: [a verdict as above, status],
 *                       own?: [{name, before?: entry, after?: entry}]}]; gone and changed are the difference from the
 *                       mentions before the step; steps of the same moment are undone together; own is what it changed in
 *                       the reader's own gazetteer, an entry being {name, place?: index into places, note, scope}
 * done                  how many steps are in force; the others had been undone
 * quotes                the words that the reader decided: [{span, prefix, exact, suffix}]
 * says                  a reason, before it is put into English: {key, with: [text | {whole} | {decimal} |
 * {place, known} | a says]}; see {@link org.dateline.wording.Saying}
 * </pre>
 *
 * @param path the file, which need not exist yet
 */
public record ProjectFile(Path path) {

    /** The ending of project files, with its dot. */
    public static final String EXTENSION = ".dateline";

    static final String FORMAT = "dateline-project";

    /** The version that is written, and the newest that is read. */
    static final int VERSION = 3;

    public ProjectFile {
        Objects.requireNonNull(path);
    }

    /** The project file of an article: beside it, under its name. */
    public static ProjectFile beside(Path article) {
        return new ProjectFile(article.resolveSibling(article.getFileName() + EXTENSION));
    }

    /**
     * Saves, and removes the autosave, which is no longer needed.
     *
     * @throws ReviewFileException when the file cannot be written; the one that was there is untouched
     */
    public void save(Project project) throws ReviewFileException {
        WholeFile.write(path, ProjectWriter.write(project));
        discardAutosave();
    }

    /**
     * Loads what was saved.
     *
     * @throws ReviewFileException when the file is missing, damaged, no project or of a newer version
     */
    public Project load() throws ReviewFileException {
        return ProjectReader.read(path, WholeFile.read(path));
    }

    /**
     * Reads the article of a project that was loaded or recovered, and reopens it: the article as it is on the disk today, or
     * as the project keeps it where there is no such file any more.
     *
     * @param analyse what the program says of an article
     * @param reranker as in {@link Review#of(Analysis, Reranker)}
     * @throws ReviewFileException when the article is neither on the disk nor in the project
     * @throws ArticleReadException when the article cannot be read
     */
    public Reopened open(Project project, Function<Article, Analysis> analyse, Reranker reranker)
            throws ReviewFileException, ArticleReadException {
        Article article = article(project);
        return project.reopen(analyse.apply(article), reranker);
    }

    /**
     * The article of a project: as it is on the disk today, or as the project keeps it where there is no such file any more.
     *
     * @throws ReviewFileException when the article is neither on the disk nor in the project
     * @throws ArticleReadException when the article cannot be read
     */
    public Article article(Project project) throws ReviewFileException, ArticleReadException {
        Optional<Path> file = articleOf(project);
        return file.isPresent()
                ? Articles.read(file.get())
                : project.article()
                        .orElseThrow(() -> new ReviewFileException(
                                path,
                                Saying.of("trouble.article.gone", project.source()),
                                Saying.of("trouble.put.article.beside.project")));
    }

    /** Where a project's article lies today: where it was, or beside the project, where it may have been renamed. */
    public Optional<Path> articleOf(Project project) {
        return Reunion.articleOf(path, project);
    }

    /** The project of an article that was renamed since: one beside it for the same text, whose own article is gone. */
    public static Optional<ProjectFile> ofRenamed(Path file, Article article) {
        return Reunion.projectOf(file, article.text());
    }

    private Autosave autosave() {
        return Autosave.of(path);
    }

    /**
     * Saves beside the project, for the case that the program ends before the reader has saved; where nothing can be written
     * there, in a folder of the user's own.
     *
     * @return where
     * @throws ReviewFileException when it can be written in neither
     */
    public Path autosave(Project project) throws ReviewFileException {
        return autosave().write(ProjectWriter.write(project));
    }

    /** Whether a file lies where the project does, so that all who open the article find it. */
    public boolean isBeside(Path other) {
        return Objects.equals(
                path.toAbsolutePath().getParent(), other.toAbsolutePath().getParent());
    }

    /** Whether the program ended with work that was not saved: offer {@link #recover}. */
    public boolean hasAutosave() {
        return autosave().exists();
    }

    /**
     * The work that was not saved. The autosave stays until the project is saved or the autosave discarded.
     *
     * @throws ReviewFileException as {@link #load}
     */
    public Project recover() throws ReviewFileException {
        Autosave kept = autosave();
        return ProjectReader.read(kept.path(), kept.read());
    }

    /**
     * Puts the autosave out of the way of the next one, as a project of its own that can be opened by its name.
     *
     * @return the project it has become; empty when there is no autosave
     * @throws ReviewFileException when it cannot be moved
     */
    public Optional<ProjectFile> setAside() throws ReviewFileException {
        Path kept = autosave().path();
        return aside(kept, ".recovered", "trouble.cannot.be.renamed", free -> Files.move(kept, free));
    }

    /**
     * Copies the project, before it is replaced by one that does not hold all that it does, to a project with a name of its own.
     *
     * @return the copy; empty when there is no project
     * @throws ReviewFileException when it cannot be copied
     */
    public Optional<ProjectFile> copyAside() throws ReviewFileException {
        return aside(path, ".before", "trouble.cannot.be.copied", free -> Files.copy(path, free));
    }

    @FunctionalInterface
    private interface Aside {
        void go(Path free) throws IOException;
    }

    private Optional<ProjectFile> aside(Path from, String mark, String trouble, Aside step) throws ReviewFileException {
        if (!Files.isRegularFile(from)) {
            return Optional.empty();
        }
        Path free = freeName(from, mark);
        try {
            step.go(free);
        } catch (IOException e) {
            throw new ReviewFileException(from, Saying.of(trouble), Saying.of("trouble.copy.by.hand"), e);
        }
        return Optional.of(new ProjectFile(free));
    }

    private Path freeName(Path beside, String mark) {
        String stem = path.getFileName().toString().replaceFirst("\\" + EXTENSION + "$", "");
        Path name = beside.resolveSibling(stem + mark + EXTENSION);
        for (int i = 2; Files.exists(name); i++) {
            name = beside.resolveSibling(stem + mark + "-" + i + EXTENSION);
        }
        return name;
    }

    /**
     * Forgets the autosave.
     *
     * @throws ReviewFileException when it cannot be removed
     */
    public void discardAutosave() throws ReviewFileException {
        autosave().discard();
    }
}
