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
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.geo.LatLon;

/**
 * Reads a labelled corpus, for the trainers of recognition and resolution alike: one JSON object a line, {@code {"doc", "domain",
 * "text", "mentions": [{"start", "end", "kind", "lat", "lon"}]}}, offsets in code points, degrees WGS 84.
 */
public final class Corpus {

    private static final JsonFactory JSON = new JsonFactory();

    private Corpus() {}

    /**
     * A document with its labels.
     *
     * @param id its name in the corpus
     * @param group documents of one group never stand on both sides of a split: the publisher where known, else the id
     */
    public record Document(String id, String group, String text, List<Label> labels) {}

    /**
     * One annotated span.
     *
     * @param kind "gold" for a place; anything else is neither right nor wrong
     */
    public record Label(Span span, String kind, Optional<LatLon> position) {}

    /** The documents in the file's order. */
    public static List<Document> read(Path file) throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                documents.add(document(line));
            }
        }
        return documents;
    }

    /** A label as the file has it, its offsets still in code points. */
    private record Raw(int start, int end, String kind, double lat, double lon) {

        Label in(String text) {
            Span span = new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
            return new Label(span, kind, Double.isNaN(lat) ? Optional.empty() : Optional.of(new LatLon(lat, lon)));
        }
    }

    private static Document document(String line) throws IOException {
        String id = "";
        String group = "";
        String text = "";
        List<Raw> raw = new ArrayList<>();
        try (JsonParser json = JSON.createParser(line)) {
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "doc" -> id = json.getText();
                    case "domain" -> group = json.getText();
                    case "text" -> text = json.getText();
                    case "mentions" -> mentions(json, raw);
                    default -> json.skipChildren();
                }
            }
        }
        String whole = text;
        return new Document(
                id,
                group.isEmpty() ? id : group,
                text,
                raw.stream().map(label -> label.in(whole)).toList());
    }

    private static void mentions(JsonParser json, List<Raw> raw) throws IOException {
        while (json.nextToken() == JsonToken.START_OBJECT) {
            int start = 0;
            int end = 0;
            String kind = "";
            double lat = Double.NaN;
            double lon = Double.NaN;
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String field = json.currentName();
                json.nextToken();
                switch (field) {
                    case "start" -> start = json.getIntValue();
                    case "end" -> end = json.getIntValue();
                    case "kind" -> kind = json.getText();
                    case "lat" -> lat = json.getDoubleValue();
                    case "lon" -> lon = json.getDoubleValue();
                    default -> json.skipChildren();
                }
            }
            raw.add(new Raw(start, end, kind, lat, lon));
        }
    }
}
