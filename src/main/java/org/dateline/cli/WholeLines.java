package org.dateline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Standard output that Ctrl-C cannot cut within a line: what is written is held until its line is complete, and passed on when
 * some lines have gathered or on {@link #flush}. {@link #stop} lets a write under way end and none begin. To be written to by one
 * thread; {@link #stop} may come from any.
 */
final class WholeLines extends OutputStream {

    private static final int ENOUGH = 1 << 16;

    /** A reader that does not read must not keep the program from ending. */
    private static final int PATIENCE_SECONDS = 2;

    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock();
    private final ByteArrayOutputStream held = new ByteArrayOutputStream(ENOUGH);
    private int complete;

    WholeLines(OutputStream out) {
        this.out = out;
    }

    /** Over a stream, and stopped when the program is asked to end. */
    static WholeLines untilTheEnd(OutputStream out) {
        var lines = new WholeLines(out);
        Runtime.getRuntime().addShutdownHook(new Thread(lines::stop, "last line"));
        return lines;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int before = held.size();
        held.write(bytes, offset, length);
        for (int i = length; i > 0; i--) {
            if (bytes[offset + i - 1] == '\n') {
                complete = before + i;
                break;
            }
        }
        if (complete >= ENOUGH) {
            pass(complete);
        }
    }

    /** Passes on all that was written, a line without an end too. */
    @Override
    public void flush() throws IOException {
        pass(held.size());
        out.flush();
    }

    private void pass(int length) throws IOException {
        byte[] bytes = held.toByteArray();
        held.reset();
        held.write(bytes, length, bytes.length - length);
        complete = 0;
        writing.lock();
        try {
            out.write(bytes, 0, length);
        } finally {
            writing.unlock();
        }
    }

    /** Waits for a write under way; whoever writes from now on waits for ever, so let the program end. */
    void stop() {
        try {
            if (!writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
