package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes from a file or a stream, never more than {@link Articles#MAX_BYTES}; every failure says cause and remedy. */
final class Intake {

    private Intake() {}

    static byte[] bytes(Path file) throws ArticleReadException {
        String name = file.toString();
        if (!Files.exists(file)) {
            throw ArticleReadException.of(name, "there is no such file", "Check the spelling of the path");
        }
        if (Files.isDirectory(file)) {
            throw ArticleReadException.of(name, "this is a folder, not a file", "Name a file in it");
        }
        if (!Files.isReadable(file)) {
            throw denied(name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return bytes(in, name);
        } catch (AccessDeniedException e) {
            throw denied(name);
        } catch (IOException e) {
            throw broken(name, e);
        }
    }

    static byte[] bytes(InputStream in, String source) throws ArticleReadException {
        byte[] bytes;
        try {
            bytes = in.readNBytes(Articles.MAX_BYTES + 1);
        } catch (IOException e) {
            throw broken(source, e);
        }
        if (bytes.length > Articles.MAX_BYTES) {
            throw ArticleReadException.of(
                    source,
                    "larger than " + Articles.MAX_BYTES / 1_000_000 + " MB, more than an article can be",
                    "Split it into smaller files");
        }
        if (bytes.length == 0) {
            throw ArticleReadException.of(source, "the file is empty", "Save the article's text into it first");
        }
        return bytes;
    }

    private static ArticleReadException denied(String name) {
        return ArticleReadException.of(
                name, "you have no permission to read it", "Ask its owner, or change its permissions");
    }

    private static ArticleReadException broken(String name, IOException cause) {
        return new ArticleReadException(
                name + ": reading failed (" + cause.getMessage() + "). Check the disk or the connection and try again.",
                cause);
    }
}
