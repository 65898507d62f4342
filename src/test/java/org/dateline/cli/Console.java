package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/** Runs command lines in memory. */
final class Console {

    final FakeProgram program;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] in = new byte[0];

    private Console(FakeProgram program) {
        this.program = program;
    }

    static Console withDisplay() {
        return new Console(new FakeProgram(Optional.empty()));
    }

    static Console withoutDisplay() {
        return new Console(new FakeProgram(Optional.of(Saying.verbatim("there is no display"))));
    }

    Console typing(String text) {
        in = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    int run(String... arguments) {
        return runInto(out, arguments);
    }

    int runInto(OutputStream stream, String... arguments) {
        var errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        return Main.run(
                program,
                new Terminal(new ByteArrayInputStream(in), stream, errors, false, Language.ENGLISH),
                arguments);
    }

    /** Forgets what has been printed. */
    void clear() {
        out.reset();
        err.reset();
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
