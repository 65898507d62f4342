package org.dateline.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.Geoparser;
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.review.Review;

/** Opens articles into the workspace: reads, finds places, shows. The latest one wins. */
public final class Opening {

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Callable<Geoparser> geoparser;
    private final Consumer<Message> messages;
    private final ReadOnlyObjectWrapper<Optional<TaskRunner.Job>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Opens into a workspace.
     *
     * @param geoparser waits for the geoparser to be loaded; called on a worker
     * @param messages is told what went wrong
     */
    public Opening(Workspace workspace, TaskRunner tasks, Callable<Geoparser> geoparser, Consumer<Message> messages) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.geoparser = geoparser;
        this.messages = messages;
    }

    /** The opening under way. */
    public ReadOnlyObjectProperty<Optional<TaskRunner.Job>> running() {
        return running.getReadOnlyProperty();
    }

    /** Opens a file; of a folder its first article. */
    public void open(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        start(Texts.of("task.reading", absolute.getFileName()), () -> read(absolute), Optional.of(absolute));
    }

    /** Opens text from the clipboard. */
    public void openText(String text) {
        start(
                Texts.of("task.clipboard"),
                () -> Articles.fromText(text, Texts.of("article.clipboard")),
                Optional.empty());
    }

    private static Article read(Path file) throws ArticleReadException {
        if (Files.isDirectory(file)) {
            List<Path> articles = Articles.in(file);
            return Articles.read(articles.get(0));
        }
        return Articles.read(file);
    }

    private interface Reading {
        Article read() throws ArticleReadException;
    }

    private void start(String title, Reading reading, Optional<Path> file) {
        running.get().ifPresent(TaskRunner.Job::cancel);
        long begun = System.nanoTime();
        var over = new AtomicBoolean();
        TaskRunner.Job job = tasks.run(
                title,
                () -> {
                    Article article = reading.read();
                    Review review = Review.of(geoparser.call().analyze(article));
                    return Document.of(review, file, Duration.ofNanos(System.nanoTime() - begun));
                },
                document -> end(over, () -> workspace.open(document)),
                failure -> end(over, () -> messages.accept(Message.of(failure))));
        running.set(over.get() ? Optional.empty() : Optional.of(job));
    }

    /** A runner that works at once is through before the job is known. */
    private void end(AtomicBoolean over, Runnable report) {
        over.set(true);
        running.set(Optional.empty());
        report.run();
    }
}
