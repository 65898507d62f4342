package org.dateline.cli;

import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.wording.Saying;

/**
 * A line on standard error about work that takes longer than a second, for a person who watches; nothing otherwise.
 * Thread-safe.
 */
final class Progress implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 1000;
    private static final long PAUSE_MILLIS = 200;

    private final Terminal terminal;
    private final Saying doing;
    private final int total;
    private final AtomicInteger done = new AtomicInteger();
    private final long start = System.nanoTime();
    private final Thread teller = new Thread(this::tell, "progress");

    /**
     * Starts to watch.
     *
     * @param doing what is done, in words
     * @param total how many steps it takes
     */
    Progress(Terminal terminal, Saying doing, int total) {
        this.terminal = terminal;
        this.doing = doing;
        this.total = total;
        if (terminal.interactive()) {
            teller.setDaemon(true);
            teller.start();
        }
    }

    void step() {
        done.incrementAndGet();
    }

    private void tell() {
        try {
            Thread.sleep(PATIENCE_MILLIS);
            while (true) {
                terminal.status(line());
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            terminal.status("");
        }
    }

    private String line() {
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        return terminal.words(
                total > 1
                        ? Saying.of("cli.progress.of", doing, seconds, (long) done.get(), (long) total)
                        : Saying.of("cli.progress", doing, seconds));
    }

    /** Wipes the line. */
    @Override
    public void close() {
        teller.interrupt();
        try {
            teller.join(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
