package org.dateline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.review.Analyst;
import org.dateline.review.Project;
import org.dateline.review.ProjectFile;
import org.dateline.review.Reopened;
import org.dateline.review.Review;
import org.dateline.review.ReviewFileException;

/** Reads what the reader wants to open, with the corrections kept beside it. Takes its time: for a worker. */
final class Reading {

    private final Analyst analyst;

    Reading(Analyst analyst) {
        this.analyst = analyst;
    }

    /** An article without a file. */
    Document text(String text) throws ArticleReadException {
        long begun = System.nanoTime();
        Article article = Articles.fromText(text, Texts.of("article.clipboard"));
        return Document.of(fresh(article), Optional.empty(), since(begun));
    }

    /**
     * An article, a project, or the first article of a folder.
     *
     * @throws ArticleReadException when the article cannot be read
     * @throws ReviewFileException when a project cannot be read that was asked for by its own name
     */
    Document file(Path path) throws ArticleReadException, ReviewFileException {
        long begun = System.nanoTime();
        Path file = Files.isDirectory(path) ? Articles.in(path).get(0) : path;
        if (Document.isProject(file)) {
            var project = new ProjectFile(file);
            return reopened(project, project.hasAutosave(), file, begun);
        }
        ProjectFile beside = ProjectFile.beside(file);
        if (beside.hasAutosave() || Files.isRegularFile(beside.path())) {
            try {
                return reopened(beside, beside.hasAutosave(), file, begun);
            } catch (ReviewFileException e) {
                return Document.of(fresh(Articles.read(file)), Optional.of(file), since(begun))
                        .withNews(List.of(e.getMessage()));
            }
        }
        return Document.of(fresh(Articles.read(file)), Optional.of(file), since(begun));
    }

    private Review fresh(Article article) {
        return analyst.review(article);
    }

    private Document reopened(ProjectFile kept, boolean recover, Path file, long begun)
            throws ArticleReadException, ReviewFileException {
        Project project = recover ? kept.recover() : kept.load();
        Reopened reopened = kept.open(project, analyst::analyse, analyst.reranker());
        var news = new ArrayList<String>();
        if (recover) {
            news.add(Texts.of("project.recovered"));
        }
        if (!reopened.isAsItWas()) {
            news.addAll(reopened.inWords());
        }
        return Document.of(reopened.review(), Optional.of(file), since(begun)).withNews(news);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
