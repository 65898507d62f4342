package org.dateline.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.resolution.Hint;
import org.dateline.review.Analyst;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Reopened;
import org.dateline.review.Review;
import org.dateline.review.ReviewFileException;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.wording.Worded;

/** Reads what the reader wants to open, with the corrections kept beside it. Takes its time: for a worker. */
final class Reading {

    private final Analyst analyst;

    /**
     * Reads.
     *
     * @param analyst whose hint is taken where the project of an article has none
     */
    Reading(Analyst analyst) {
        this.analyst = analyst;
    }

    /** An article without a file. */
    Opened text(String text) throws ArticleReadException {
        long begun = System.nanoTime();
        Article article = Articles.fromText(text, Texts.of("article.clipboard"));
        return Opened.of(Document.of(analyst.review(article), Optional.empty(), since(begun), analyst.hint()));
    }

    /**
     * An article, a project, or the first article of a folder.
     *
     * @throws ArticleReadException when the article cannot be read
     * @throws ReviewFileException when a project cannot be read that was asked for by its own name
     */
    Opened file(Path path) throws ArticleReadException, ReviewFileException {
        long begun = System.nanoTime();
        Path file = Files.isDirectory(path) ? Articles.in(path).get(0) : path;
        if (Document.isProject(file)) {
            var kept = new ProjectFile(file);
            Project project = kept.load();
            return reopened(kept, Optional.of(project), kept.article(project), file, begun);
        }
        ProjectFile beside = ProjectFile.beside(file);
        Article article = Articles.read(file);
        try {
            Optional<Project> project =
                    Files.isRegularFile(beside.path()) ? Optional.of(beside.load()) : Optional.empty();
            return reopened(beside, project, article, file, begun);
        } catch (ReviewFileException e) {
            Document fresh = Document.of(analyst.review(article), Optional.of(file), since(begun), analyst.hint());
            return Opened.with(fresh, List.of(Worded.problem(e, Texts.language())));
        }
    }

    /** The same article read again because its file has changed, with the corrections that find their words again. */
    Opened again(Document document, Article article) {
        long begun = System.nanoTime();
        Analyst same = analyst.with(document.hint());
        Reopened reopened = Project.of(document.review(), Map.of()).rethink(same.analyse(article), same.reranker());
        return rethought(document, reopened, document.hint(), begun);
    }

    /** The same article with something else said of it beforehand; the reader's corrections stay. */
    Opened rethink(Document document, Hint hint) {
        long begun = System.nanoTime();
        Analyst told = analyst.with(hint);
        Analysis fresh = told.analyse(document.analysis().article());
        Reopened reopened = Project.of(document.review(), Map.of()).rethink(fresh, told.reranker());
        return rethought(document, reopened, hint, begun);
    }

    private static Opened rethought(Document before, Reopened reopened, Hint hint, long begun) {
        Document next = Document.of(reopened.review(), before.file(), since(begun), hint);
        List<String> lost =
                reopened.lost().stream().map(loss -> Texts.of(loss.inWords())).toList();
        return Opened.with(next, lost);
    }

    /** The article is analysed once, for the project and for what was not saved to it alike. */
    private Opened reopened(ProjectFile kept, Optional<Project> project, Article article, Path file, long begun) {
        var news = new ArrayList<String>();
        Optional<Project> unsaved = unsaved(kept, news);
        Hint hint = project.or(() -> unsaved).map(Project::hint).orElse(analyst.hint());
        Analyst told = analyst.with(hint);
        Analysis fresh = told.analyse(article);
        Review review = project.map(saved -> saved.reopen(fresh, told.reranker()))
                .map(reopened -> {
                    news.addAll(
                            reopened.isAsItWas()
                                    ? List.of()
                                    : reopened.inWords().stream().map(Texts::of).toList());
                    return reopened.review();
                })
                .orElseGet(() -> Review.of(fresh, told.reranker()));
        Optional<Review> lost =
                unsaved.map(autosave -> autosave.reopen(fresh, told.reranker()).review());
        return new Opened(
                Document.of(review, Optional.of(file), since(begun), hint),
                news,
                project.map(Project::view).orElse(Map.of()),
                lost.filter(other -> !other.equals(review)));
    }

    private static Optional<Project> unsaved(ProjectFile kept, List<String> news) {
        try {
            return kept.hasAutosave() ? Optional.of(kept.recover()) : Optional.empty();
        } catch (ReviewFileException e) {
            news.add(Worded.problem(e, Texts.language()));
            return Optional.empty();
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
