package org.dateline.resolution.train;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The terminal of a run by hand. */
final class Printer {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Printer() {}

    static void print(String text) {
        OUT.println(text);
    }
}
