package org.dateline.review;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A session in the form that {@link SessionFile} documents. */
final class SessionJson {

    private SessionJson() {}

    static byte[] write(Session session, Path folder) {
        var text = new StringWriter();
        try (var json = Documents.generator(text)) {
            var pen = new JsonPen(json);
            json.writeStartObject();
            pen.text("format", SessionFile.FORMAT);
            pen.integer("version", SessionFile.VERSION);
            pen.objects("articles", session.articles(), file -> pen.text("file", name(file, folder)));
            if (session.front().isPresent()) {
                pen.integer("front", session.front().getAsInt());
            }
            pen.texts("view", session.view());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String name(Path file, Path folder) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(folder)
                ? StreamSupport.stream(folder.relativize(absolute).spliterator(), false)
                        .map(Path::toString)
                        .collect(Collectors.joining("/"))
                : absolute.toString();
    }

    static Session read(Path file, byte[] bytes, Path folder) throws ReviewFileException {
        return Documents.read(
                file,
                bytes,
                new Documents.Kind("session", SessionFile.FORMAT, SessionFile.VERSION),
                root -> new Session(
                        root.get("articles")
                                .list(article -> article.get("file")
                                        .as(name -> folder.resolve(name.text()).normalize())),
                        root.find("front").isPresent() ? OptionalInt.of(root.integer("front")) : OptionalInt.empty(),
                        root.get("view").texts()));
    }
}
