package org.dateline.article;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * The processor's cores, for work on one long text that falls into independent stretches. Who works on an article says so with
 * {@link #occupied}; a thread that {@link #share shares} its work takes helpers only as long as fewer threads are at work than
 * there are cores, so that a folder that is read on all of them is not slowed by its long articles. Helpers live no longer than
 * the work they help with. Safe for any number of threads.
 */
public final class Cores {

    private final int count;
    private final AtomicInteger busy = new AtomicInteger();

    /** All that the machine has. */
    public Cores() {
        this(Runtime.getRuntime().availableProcessors());
    }

    /** @throws IllegalArgumentException when there is not even one */
    public Cores(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("no work is done on " + count + " cores");
        }
        this.count = count;
    }

    /** One core only: everything is done by the thread that asks for it, in order. */
    public static Cores one() {
        return new Cores(1);
    }

    /** Work on a stretch of what was numbered from 0. */
    @FunctionalInterface
    public interface Stretch {

        /**
         * Does the part from {@code from} to before {@code to}. Whatever it writes must be of this part only.
         *
         * @throws CancellationException when the thread is interrupted
         */
        void work(int from, int to);
    }

    /** Does some work and counts the calling thread as busy meanwhile. */
    public <R> R occupied(Supplier<R> work) {
        busy.incrementAndGet();
        try {
            return work.get();
        } finally {
            leave();
        }
    }

    /**
     * Does some work stretch by stretch, the calling thread and its helpers each taking the next one. Returns when all is done
     * and seen by the calling thread. Work of one stretch stays on the calling thread. To be called while {@link #occupied}.
     *
     * @param size how much there is to do, numbered from 0
     * @param grain the size of a stretch: worth some milliseconds, since a helper is a new thread
     * @throws CancellationException when the calling thread is interrupted; the helpers have ended by then
     */
    public void share(int size, int grain, Stretch work) {
        new SharedWork(this, size, grain, work).run();
    }

    /** Takes a core for a helper, if one is idle. */
    boolean enter() {
        return busy.getAndUpdate(now -> now < count ? now + 1 : now) < count;
    }

    void leave() {
        busy.decrementAndGet();
    }

    /** Whether more threads are at work than there are cores. */
    boolean areCrowded() {
        return busy.get() > count;
    }
}
