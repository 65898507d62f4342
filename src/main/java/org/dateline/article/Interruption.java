package org.dateline.article;

import java.util.concurrent.CancellationException;

/**
 * How long work ends early: whoever wants it stopped interrupts its thread, and the work looks at this now and then, a
 * hundred times a second or so. The interrupt stays set. Safe for any number of threads.
 */
public final class Interruption {

    private Interruption() {}

    /** @throws CancellationException when the thread is interrupted */
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("interrupted");
        }
    }
}
