package org.dateline.ui.files;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.review.Analyst;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Workspace;

/**
 * Opens articles into the workspace: reads, finds places, shows. One after the other, in the order asked for; of several asked
 * for at once the first comes to the front. Cancelling one cancels those that wait behind it.
 */
public final class Opening {

    /** Characters; the places of so long a text take a good part of a second to find. */
    private static final int LONG = 100_000;

    private final Workspace workspace;
    private final TaskRunner tasks;
    private final Callable<Analyst> analyst;
    private final Consumer<Message> messages;
    private final Consumer<Opened> arrivals;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<TaskRunner.Job>> running =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /**
     * Something to be opened.
     *
     * @param front whether to show it when it is there
     * @param then what to do when it is there, or cannot be read
     */
    private record Request(String title, TaskRunner.Work<Reading.Begun> reading, boolean front, Runnable then) {}

    /**
     * Opens into a workspace.
     *
     * @param analyst waits for the geoparser to be loaded; called on a worker
     * @param messages is told what went wrong
     * @param arrivals is told of every document before it is shown
     */
    public Opening(
            Workspace workspace,
            TaskRunner tasks,
            Callable<Analyst> analyst,
            Consumer<Message> messages,
            Consumer<Opened> arrivals) {
        this.workspace = workspace;
        this.tasks = tasks;
        this.analyst = analyst;
        this.messages = messages;
        this.arrivals = arrivals;
    }

    /** The opening under way. */
    public ReadOnlyObjectProperty<Optional<TaskRunner.Job>> running() {
        return running.getReadOnlyProperty();
    }

    /** Opens articles, projects, and of folders their first articles. */
    public void open(List<Path> files) {
        open(files, () -> {});
    }

    /**
     * The same.
     *
     * @param then what to do when the last of them is there, or cannot be read; not done when the reader cancels
     */
    public void open(List<Path> files, Runnable then) {
        forgetCancelled();
        for (int i = 0; i < files.size(); i++) {
            Path absolute = files.get(i).toAbsolutePath().normalize();
            String title = Texts.of("task.reading", absolute.getFileName());
            Runnable after = i == files.size() - 1 ? then : () -> {};
            waiting.add(new Request(title, () -> new Reading(analyst.call()).file(absolute), i == 0, after));
        }
        next();
    }

    /** Opens text from the clipboard. */
    public void openText(String text) {
        forgetCancelled();
        waiting.add(
                new Request(Texts.of("task.clipboard"), () -> new Reading(analyst.call()).text(text), true, () -> {}));
        next();
    }

    private void forgetCancelled() {
        if (running.get().filter(TaskRunner.Job::isOver).isPresent()) {
            running.set(Optional.empty());
            waiting.clear();
        }
    }

    private void next() {
        if (running.get().isPresent() || waiting.isEmpty()) {
            return;
        }
        Request request = waiting.remove();
        var over = new AtomicBoolean();
        follow(
                over,
                tasks.run(
                        title(request),
                        request.reading(),
                        begun -> analyse(over, request, begun),
                        failure -> end(over, request, () -> messages.accept(Message.of(failure)))));
    }

    /** Has the places found; a long article is shown before they are. */
    private void analyse(AtomicBoolean over, Request request, Reading.Begun begun) {
        if (request.front() && begun.article().text().length() > LONG) {
            workspace.await(begun.preview());
        }
        follow(
                over,
                tasks.run(
                        title(request),
                        begun.rest(),
                        opened -> end(over, request, () -> show(opened, request.front())),
                        failure -> end(over, request, () -> fail(failure))));
    }

    private void follow(AtomicBoolean over, TaskRunner.Job job) {
        if (!over.get()) {
            job.setOnCancelled(workspace::forgo);
            running.set(Optional.of(job));
        }
    }

    private void fail(Exception failure) {
        workspace.forgo();
        messages.accept(Message.of(failure));
    }

    private String title(Request request) {
        return waiting.isEmpty() ? request.title() : Texts.of("task.more", request.title(), waiting.size());
    }

    private void show(Opened opened, boolean front) {
        arrivals.accept(opened);
        if (front) {
            workspace.open(opened.document());
        } else {
            workspace.add(opened.document());
        }
    }

    /** A runner that works at once is through before the job is known. */
    private void end(AtomicBoolean over, Request request, Runnable report) {
        over.set(true);
        running.set(Optional.empty());
        report.run();
        request.then().run();
        next();
    }
}
