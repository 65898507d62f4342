package org.dateline.recognition.train;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/**
 * Reads a corpus: one JSON object a line, {@code {"doc", "domain", "text", "mentions": [{"start", "end", "kind"}]}} with offsets
 * in code points.
 */
final class Corpus {

    private static final JsonFactory JSON = new JsonFactory();

    private Corpus() {}

    static List<GoldDocument> read(Path file) throws IOException {
        List<GoldDocument> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                documents.add(document(line));
            }
        }
        return documents;
    }

    private record Marked(int start, int end, String kind) {}

    private static GoldDocument document(String line) throws IOException {
        String id = "";
        String group = "";
        String text = "";
        List<Marked> marked = new ArrayList<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "doc" -> id = json.getText();
                    case "domain" -> group = json.getText();
                    case "text" -> text = json.getText();
                    case "mentions" -> mentions(json, marked);
                    default -> json.skipChildren();
                }
            }
        }
        return assemble(id, group.isEmpty() ? id : group, text, marked);
    }

    private static void mentions(JsonParser json, List<Marked> marked) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            int start = 0;
            int end = 0;
            String kind = "";
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "start" -> start = json.getIntValue();
                    case "end" -> end = json.getIntValue();
                    case "kind" -> kind = json.getText();
                    default -> json.skipChildren();
                }
            }
            marked.add(new Marked(start, end, kind));
        }
    }

    private static GoldDocument assemble(String id, String group, String text, List<Marked> marked) {
        List<Span> places = new ArrayList<>();
        List<GoldDocument.Other> others = new ArrayList<>();
        for (Marked m : marked) {
            Span span = new Span(text.offsetByCodePoints(0, m.start), text.offsetByCodePoints(0, m.end));
            if (m.kind.equals("gold")) {
                places.add(span);
            } else {
                others.add(new GoldDocument.Other(span, m.kind));
            }
        }
        return new GoldDocument(id, group, text, places, others);
    }
}
