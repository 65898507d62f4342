package org.dateline.article;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.wording.Saying;

/** Bytes from a file or a stream, never more than {@link Articles#MAX_BYTES}; every failure says cause and remedy. */
final class Intake {

    private Intake() {}

    static byte[] bytes(Path file) throws ArticleReadException {
        String name = file.toString();
        if (!Files.exists(file)) {
            throw ArticleReadException.of(
                    name, Saying.of("trouble.there.no.such.file"), Saying.of("trouble.check.spelling.path"));
        }
        if (Files.isDirectory(file)) {
            throw ArticleReadException.of(name, Saying.of("trouble.folder.not.file"), Saying.of("trouble.name.file"));
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
                    Saying.of("trouble.larger", Articles.MAX_BYTES / 1_000_000L),
                    Saying.of("trouble.split.into.smaller.files"));
        }
        if (bytes.length == 0) {
            throw ArticleReadException.of(
                    source, Saying.of("trouble.file.empty"), Saying.of("trouble.save.articles.text.into.first"));
        }
        return bytes;
    }

    private static ArticleReadException denied(String name) {
        return ArticleReadException.of(
                name,
                Saying.of("trouble.you.have.no.permission.read"),
                Saying.of("trouble.ask.owner.or.change.permissions"));
    }

    private static ArticleReadException broken(String name, IOException cause) {
        return new ArticleReadException(Saying.of("trouble.reading", name, String.valueOf(cause.getMessage())), cause);
    }
}
