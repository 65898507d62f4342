package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** One call of {@link Cores#share}. The first that fails ends the work of all. */
final class SharedWork {

    private final Cores cores;
    private final int size;
    private final int grain;
    private final Cores.Stretch work;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    /** Touched by the calling thread only. */
    private final List<Thread> helpers = new ArrayList<>();

    SharedWork(Cores cores, int size, int grain, Cores.Stretch work) {
        if (size < 0 || grain < 1) {
            throw new IllegalArgumentException("cannot share " + size + " by " + grain);
        }
        this.cores = cores;
        this.size = size;
        this.grain = grain;
        this.work = work;
    }

    void run() {
        try {
            do {
                hire();
            } while (take());
        } finally {
            next.set(size);
            dismiss();
        }
        rethrow();
    }

    /** Helpers for the stretches beyond the next one, as far as cores are idle; asked again and again, since cores come free. */
    private void hire() {
        int others = (size - next.get() - 1) / grain;
        while (helpers.size() < others && cores.enter()) {
            var helper = new Thread(this::help, Thread.currentThread().getName() + " helper");
            helper.setDaemon(true);
            helpers.add(helper);
            helper.start();
        }
    }

    private void help() {
        try {
            while (!cores.areCrowded() && take()) {
                // the next one
            }
        } finally {
            cores.leave();
        }
    }

    /** Does the next stretch; false when there is none left. */
    private boolean take() {
        int from = next.getAndUpdate(at -> at >= size - grain ? size : at + grain);
        if (from >= size) {
            return false;
        }
        try {
            work.work(from, from >= size - grain ? size : from + grain);
            return true;
        } catch (RuntimeException | Error e) {
            failure.compareAndSet(null, e);
            next.set(size);
            return false;
        }
    }

    /** Waits for the helpers' last stretches; an interrupted thread wants them to end at once. */
    private void dismiss() {
        boolean interrupted = Thread.interrupted();
        for (Thread helper : helpers) {
            while (helper.isAlive()) {
                if (interrupted || failure.get() != null) {
                    helper.interrupt();
                }
                try {
                    helper.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                    failure.compareAndSet(null, new CancellationException("interrupted"));
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        Throwable thrown = failure.get();
        if (thrown instanceof RuntimeException exception) {
            throw exception;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }
}
