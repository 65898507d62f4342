package org.dateline.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.dateline.wording.Language;
import org.dateline.wording.Worded;

/**
 * The three standard streams. For one thread, but for {@link #say} and {@link #status}.
 *
 * @param in standard input
 * @param out standard output, buffered, for results; unlike a {@link PrintStream} it tells when nobody reads any more, and
 *     the program's own never ends within a line because of Ctrl-C
 * @param err standard error, for messages
 * @param interactive whether a person watches standard error, so that progress may be shown
 * @param language in which it speaks to the person
 */
record Terminal(InputStream in, OutputStream out, PrintStream err, boolean interactive, Language language) {

    Terminal {
        Objects.requireNonNull(in);
        Objects.requireNonNull(out);
        Objects.requireNonNull(err);
        Objects.requireNonNull(language);
    }

    /** The same in another language. */
    Terminal speaking(Language other) {
        return new Terminal(in, out, err, interactive, other);
    }

    /** The program's own; the launcher, which can ask the shell, says whether a person watches. */
    static Terminal system() {
        return new Terminal(
                System.in,
                WholeLines.untilTheEnd(new FileOutputStream(FileDescriptor.out)),
                System.err,
                Boolean.getBoolean("dateline.interactive"),
                Language.ENGLISH);
    }

    /** One line for the person, over a progress line where there is one. */
    synchronized void say(String message) {
        err.print((interactive ? CLEAR_LINE : "") + "dateline: " + message + System.lineSeparator());
        err.flush();
    }

    /** One line for the person in their language. */
    void say(Worded message) {
        say(words(message));
    }

    String words(Worded message) {
        return message.in(language);
    }

    /** Overwrites the progress line. */
    synchronized void status(String text) {
        if (interactive) {
            err.print(CLEAR_LINE + text);
            err.flush();
        }
    }

    byte[] encode(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final String CLEAR_LINE = "\r\033[K";
}
