package org.dateline.ui.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.ui.words.Texts;

/** Works on a few daemon threads and reports to the JavaFX thread. Must be used on the JavaFX thread. */
public final class FxTaskRunner implements TaskRunner {

    private final ExecutorService workers = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "dateline-work");
        thread.setDaemon(true);
        return thread;
    });
    private final ObservableList<Job> running = FXCollections.observableArrayList();
    private final ObservableList<Job> shown = FXCollections.unmodifiableObservableList(running);

    /** What is under way, oldest first. */
    public ObservableList<Job> running() {
        return shown;
    }

    @Override
    public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
        var job = new BackgroundJob(title);
        running.add(job);
        job.attach(workers.submit(() -> {
            try {
                T result = work.call();
                Platform.runLater(() -> job.finish(() -> done.accept(result)));
            } catch (Exception e) {
                Platform.runLater(() -> job.finish(() -> failed.accept(e)));
            } catch (Error e) {
                // whatever it is, work that never ends and says nothing is worse
                Platform.runLater(() -> job.finish(() -> failed.accept(failure(title, e))));
            }
        }));
        return job;
    }

    private static Exception failure(String title, Error error) {
        boolean memory = error instanceof VirtualMachineError;
        return new IllegalStateException(memory ? Texts.of("task.memory", title) : error.toString(), error);
    }

    private final class BackgroundJob implements Job {
        private final String title;
        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicReference<Future<?>> future = new AtomicReference<>();
        private Runnable onCancelled = () -> {};

        BackgroundJob(String title) {
            this.title = title;
        }

        void attach(Future<?> submitted) {
            future.set(submitted);
        }

        void finish(Runnable report) {
            if (over.compareAndSet(false, true)) {
                running.remove(this);
                report.run();
            }
        }

        @Override
        public String title() {
            return title;
        }

        @Override
        public boolean isOver() {
            return over.get();
        }

        @Override
        public void cancel() {
            if (over.compareAndSet(false, true)) {
                running.remove(this);
                future.get().cancel(true);
                onCancelled.run();
            }
        }

        @Override
        public void setOnCancelled(Runnable action) {
            onCancelled = action;
        }
    }
}
