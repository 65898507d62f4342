package org.dateline.cli;

/** What the shell is told at the end. */
final class ExitStatus {

    static final int DONE = 0;

    /** Some input could not be read, or the output could not be written. */
    static final int FAILED = 1;

    /** The command line makes no sense; nothing was done. */
    static final int USAGE = 2;

    private ExitStatus() {}
}
