package org.dateline.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.wording.Saying;

/** What the JSON documents of this package have in common: how they are laid out, and what is said when one cannot be read. */
final class Documents {

    private Documents() {}

    /**
     * A kind of document.
     *
     * @param name "project" or "session"
     * @param format what its format member says
     * @param version the newest that is read
     */
    record Kind(String name, String format, int version) {
        Saying saying() {
            return Saying.of("document." + name);
        }
    }

    static JsonGenerator generator(StringWriter text) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(text);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter(" ", "\n")));
        return json;
    }

    /**
     * Reads a document.
     *
     * @throws ReviewFileException when it is damaged, of another kind or of a newer version
     */
    static <T> T read(Path file, byte[] bytes, Kind kind, Function<JsonValue, T> reader) throws ReviewFileException {
        try {
            JsonValue root = JsonValue.parse(bytes);
            checkFormat(file, root, kind);
            return root.as(reader);
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw damaged(
                    file,
                    kind,
                    at == null
                            ? Saying.of("trouble.no.json")
                            : Saying.of("trouble.no.json.from", (long) at.getLineNr()),
                    e);
        } catch (JsonValue.Odd e) {
            throw damaged(file, kind, Saying.verbatim(e.getMessage()), e);
        } catch (ReviewFileException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(file, kind, Saying.of("trouble.breaks.off"), e);
        }
    }

    private static void checkFormat(Path file, JsonValue root, Kind kind) throws ReviewFileException {
        if (!root.find("format").map(JsonValue::value).equals(Optional.of(kind.format()))) {
            throw new ReviewFileException(
                    file,
                    Saying.of("trouble.other.kind", kind.saying()),
                    Saying.of("trouble.choose.file.dateline.has.saved"));
        }
        int version = root.integer("version");
        if (version > kind.version()) {
            throw new ReviewFileException(
                    file,
                    Saying.of("trouble.newer", kind.saying(), (long) version, (long) kind.version()),
                    Saying.of("trouble.open.version"));
        }
    }

    private static ReviewFileException damaged(Path file, Kind kind, Saying cause, Exception source) {
        return new ReviewFileException(
                file,
                Saying.of("trouble.damaged", kind.saying(), cause),
                Saying.of("trouble.open.copy.or.article.itself"),
                source);
    }
}
