package org.dateline.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.resolution.Hint;
import org.dateline.review.Analyst;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Reopened;
import org.dateline.review.Reopened.Lost;
import org.dateline.review.Review;
import org.dateline.review.ReviewFileException;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.wording.Saying;
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

    /**
     * Something that can be read by eye, but whose places are not known yet.
     *
     * @param rest finds them; takes its time
     */
    record Begun(Article article, Optional<Path> file, TaskRunner.Work<Opened> rest) {

        /** What to show of it meanwhile. */
        Document preview() {
            var nothing = new Analysis(article, List.of(), new Provenance("", ""));
            return Document.of(Review.of(nothing), file, Duration.ZERO);
        }
    }

    /** An article without a file. */
    Begun text(String text) throws ArticleReadException {
        long begun = System.nanoTime();
        Article article = Articles.fromText(text, Texts.of("article.clipboard"));
        return new Begun(
                article,
                Optional.empty(),
                () -> Opened.of(Document.of(analyst.review(article), Optional.empty(), since(begun), analyst.hint())));
    }

    /**
     * An article, a project, or the first article of a folder.
     *
     * @throws ArticleReadException when the article cannot be read
     * @throws ReviewFileException when a project cannot be read that was asked for by its own name
     */
    Begun file(Path path) throws ArticleReadException, ReviewFileException {
        long begun = System.nanoTime();
        Path file = Files.isDirectory(path) ? Articles.in(path).get(0) : path;
        if (Document.isProject(file)) {
            var kept = new ProjectFile(file);
            Project project = kept.load();
            Article article = kept.article(project);
            return new Begun(
                    article, Optional.of(file), () -> reopened(kept, Optional.of(project), article, file, begun));
        }
        Article article = Articles.read(file);
        return new Begun(article, Optional.of(file), () -> besides(file, article, begun));
    }

    /** An article whose project cannot be read opens without it, and with what was not saved to it all the same. */
    private Opened besides(Path file, Article article, long begun) {
        ProjectFile beside = ProjectFile.beside(file);
        if (!Files.isRegularFile(beside.path())) {
            return renamed(beside, article, file, begun);
        }
        try {
            return reopened(beside, Optional.of(beside.load()), article, file, begun);
        } catch (ReviewFileException e) {
            return reopened(beside, Optional.empty(), article, file, begun).withoutProject(e);
        }
    }

    /** An article without a project may have had one under another name. */
    private Opened renamed(ProjectFile beside, Article article, Path file, long begun) {
        Optional<ProjectFile> former = ProjectFile.ofRenamed(file, article);
        try {
            Optional<Project> project =
                    former.isPresent() ? Optional.of(former.get().load()) : Optional.empty();
            Opened opened = reopened(beside, project, article, file, begun);
            return former.map(it -> opened.telling(Saying.of(
                            "reopened.renamed", it.path().getFileName().toString())))
                    .orElse(opened);
        } catch (ReviewFileException e) {
            return reopened(beside, Optional.empty(), article, file, begun);
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
        List<Worded> lost = reopened.lost().stream().<Worded>map(Lost::inWords).toList();
        return new Opened(next, lost, Map.of(), Optional.empty(), !lost.isEmpty());
    }

    /** The article is analysed once, for the project and for what was not saved to it alike. */
    private Opened reopened(ProjectFile kept, Optional<Project> project, Article article, Path file, long begun) {
        List<Worded> news = new ArrayList<>();
        Optional<Project> unsaved = unsaved(kept, news);
        Hint hint = project.or(() -> unsaved).map(Project::hint).orElse(analyst.hint());
        Analyst told = analyst.with(hint);
        Analysis fresh = told.analyse(article);
        Optional<Reopened> saved = project.map(it -> it.reopen(fresh, told.reranker()));
        Review review = saved.map(Reopened::review).orElseGet(() -> Review.of(fresh, told.reranker()));
        saved.ifPresent(it -> news.addAll(it.inWords()));
        Document document = Document.of(review, Optional.of(file), since(begun), hint);
        return new Opened(
                document,
                news,
                project.map(Project::view).orElse(Map.of()),
                unsaved.flatMap(autosave -> lost(autosave, document, fresh, news)),
                saved.filter(it -> !it.lost().isEmpty()).isPresent());
    }

    /** Nothing has been lost where the autosave says no more than the project, as when all has been undone. */
    private Optional<Kept> lost(Project autosave, Document document, Analysis fresh, List<Worded> news) {
        Reopened reopened = autosave.reopen(fresh, analyst.with(autosave.hint()).reranker());
        var lost = new Kept(reopened.review(), autosave.hint());
        if (lost.saysTheSame(Kept.of(document))) {
            return Optional.empty();
        }
        reopened.lost().forEach(loss -> news.add(loss.inWords()));
        return Optional.of(lost);
    }

    /** An autosave that cannot be read is put out of the way, so that the next does not replace it. */
    private static Optional<Project> unsaved(ProjectFile kept, List<Worded> news) {
        try {
            return kept.hasAutosave() ? Optional.of(kept.recover()) : Optional.empty();
        } catch (ReviewFileException e) {
            news.add(e);
            try {
                kept.setAside()
                        .ifPresent(aside -> news.add(
                                Saying.of("reopened.aside", aside.path().toString())));
            } catch (ReviewFileException notMoved) {
                news.add(notMoved);
            }
            return Optional.empty();
        }
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
