package org.dateline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.review.Analyst;

/** Opens articles into the workspace: reads, finds places, shows. The latest one wins. */
public final class Opening {

    private static final int MOST_NEWS = 3;

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Callable<Analyst> analyst;
    private final Consumer<Message> messages;
    private final ReadOnlyObjectWrapper<Optional<TaskRunner.Job>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Opens into a workspace.
     *
     * @param analyst waits for the geoparser to be loaded; called on a worker
     * @param messages is told what went wrong
     */
    public Opening(Workspace workspace, TaskRunner tasks, Callable<Analyst> analyst, Consumer<Message> messages) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.analyst = analyst;
        this.messages = messages;
    }

    /** The opening under way. */
    public ReadOnlyObjectProperty<Optional<TaskRunner.Job>> running() {
        return running.getReadOnlyProperty();
    }

    /** Opens an article or a project; of a folder its first article. */
    public void open(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        start(Texts.of("task.reading", absolute.getFileName()), () -> new Reading(analyst.call()).file(absolute));
    }

    /** Opens text from the clipboard. */
    public void openText(String text) {
        start(Texts.of("task.clipboard"), () -> new Reading(analyst.call()).text(text));
    }

    private void start(String title, TaskRunner.Work<Document> reading) {
        running.get().ifPresent(TaskRunner.Job::cancel);
        var over = new AtomicBoolean();
        TaskRunner.Job job = tasks.run(
                title,
                reading,
                document -> end(over, () -> show(document)),
                failure -> end(over, () -> messages.accept(Message.of(failure))));
        running.set(over.get() ? Optional.empty() : Optional.of(job));
    }

    private void show(Document document) {
        workspace.open(document);
        if (!document.news().isEmpty()) {
            messages.accept(Message.note(news(document.news())));
        }
    }

    /** The first sentences; a long list of small differences would hide the text. */
    private static String news(List<String> sentences) {
        String first = String.join(" ", sentences.subList(0, Math.min(MOST_NEWS, sentences.size())));
        return sentences.size() > MOST_NEWS ? Texts.of("project.moreNews", first, sentences.size() - MOST_NEWS) : first;
    }

    /** A runner that works at once is through before the job is known. */
    private void end(AtomicBoolean over, Runnable report) {
        over.set(true);
        running.set(Optional.empty());
        report.run();
    }
}
