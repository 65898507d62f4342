package org.dateline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/** What went wrong with a file, in words for a person instead of the name of a class. */
final class Causes {

    private Causes() {}

    static Worded of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Saying.of("cli.cause.missing");
        }
        if (e instanceof AccessDeniedException) {
            return Saying.of("cli.cause.denied");
        }
        if (e instanceof NotDirectoryException || e instanceof DirectoryNotEmptyException) {
            return Saying.of("cli.cause.way");
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return Saying.verbatim(lowered(file.getReason()));
        }
        if (e instanceof Worded worded) {
            return worded;
        }
        String message = e.getMessage();
        return message == null || message.isBlank()
                ? Saying.of("cli.cause.unknown")
                : Saying.verbatim(lowered(message));
    }

    static Worded of(ReadOnlyFileSystemException e) {
        return Saying.of("cli.cause.read.only");
    }

    /** Whether the reader of a pipe has gone, as {@code head} does when it has seen enough. */
    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }

    private static String lowered(String message) {
        return Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }
}
