package org.dateline.ui.task;

import java.util.function.Consumer;

/** Runs what takes time. The window has one that works in the background, tests have one that works at once. */
public interface TaskRunner {

    /**
     * Starts a piece of work. Exactly one of {@code done} and {@code failed} is called afterwards, on the thread of the
     * window, unless the work is cancelled: then neither is.
     *
     * @param title what the reader sees while it runs: "Reading kabul.txt"
     */
    <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed);

    /** Something that takes time; asked to stop by interruption. */
    @FunctionalInterface
    interface Work<T> {
        T call() throws Exception;
    }

    /** A piece of work under way. */
    interface Job {

        String title();

        /** Whether it is finished or cancelled. */
        boolean isOver();

        /** Asks it to stop; its result is thrown away. Does nothing once it is finished. */
        void cancel();

        /** Runs an action when it is cancelled, on the thread that cancels it. */
        void setOnCancelled(Runnable action);
    }
}
