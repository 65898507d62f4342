package org.dateline.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.wording.Saying;

/**
 * Works on many inputs on all cores and hands the results over in the order of the inputs. Only a few inputs a core are under
 * way or waiting at any time, so that a folder of any size fits into memory.
 */
final class Batch {

    private static final int WAITING_PER_CORE = 4;

    private Batch() {}

    /** Takes a result, on the thread that called {@link #run}. */
    @FunctionalInterface
    interface Sink<R> {
        void accept(R result) throws CommandFailure;
    }

    /** Does the work on one input; must answer for what it cannot read with a result, not an exception. */
    @FunctionalInterface
    interface Work<T, R> {
        R apply(T input);
    }

    /**
     * Runs the work; a single input stays on the calling thread.
     *
     * @throws CommandFailure what the sink throws, after the work under way was cancelled
     */
    static <T, R> void run(List<T> inputs, Work<T, R> work, Sink<R> sink) throws CommandFailure {
        if (inputs.size() == 1) {
            sink.accept(work.apply(inputs.get(0)));
            return;
        }
        int cores = Math.min(inputs.size(), Runtime.getRuntime().availableProcessors());
        ExecutorService workers = Executors.newFixedThreadPool(cores, Batch::daemon);
        try {
            Deque<Future<R>> under = new ArrayDeque<>();
            Iterator<T> rest = inputs.iterator();
            while (rest.hasNext() || !under.isEmpty()) {
                while (rest.hasNext() && under.size() < cores * WAITING_PER_CORE) {
                    T input = rest.next();
                    Callable<R> job = () -> work.apply(input);
                    under.add(workers.submit(job));
                }
                sink.accept(result(under.remove()));
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws CommandFailure {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailure(Saying.of("cli.interrupted"), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "geoparser");
        thread.setDaemon(true);
        return thread;
    }
}
