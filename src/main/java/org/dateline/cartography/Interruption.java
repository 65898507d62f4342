package org.dateline.cartography;

import java.util.concurrent.CancellationException;

/** How painting ends early: the thread's interrupt, which stays set. */
final class Interruption {

    private Interruption() {}

    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("a newer view is wanted");
        }
    }
}
