package org.dateline.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/** What went wrong with a file, in words for a person instead of the name of a class. */
final class Causes {

    private Causes() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file or folder";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission";
        }
        if (e instanceof NotDirectoryException || e instanceof DirectoryNotEmptyException) {
            return "a folder is in the way";
        }
        if (e instanceof FileSystemException file && file.getReason() != null) {
            return lowered(file.getReason());
        }
        String message = e.getMessage();
        return message == null || message.isBlank() ? "input or output failed" : lowered(message);
    }

    static String of(ReadOnlyFileSystemException e) {
        return "the file system is read-only";
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
