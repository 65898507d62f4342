package org.dateline.resolution.train;

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
import org.dateline.article.Article;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Span;
import org.dateline.article.TextReader;
import org.dateline.geo.LatLon;

/**
 * Reads a labelled corpus: one JSON object a line, {@code {"doc", "domain", "text", "mentions": [{"start", "end", "kind",
 * "lat", "lon"}]}}, offsets in code points.
 */
final class GoldReader {

    private static final JsonFactory JSON = new JsonFactory();

    private GoldReader() {}

    static List<Gold.Labelled> read(Path file) throws IOException {
        List<Gold.Labelled> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                articles.add(article(line));
            }
        }
        return articles;
    }

    /** A label as the file has it, its offsets still in code points. */
    private record Raw(int start, int end, String kind, double lat, double lon) {}

    private static Gold.Labelled article(String line) throws IOException {
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
        return new Gold.Labelled(id, group.isEmpty() ? id : group, asArticle(id, text), labels(text, raw));
    }

    private static Article asArticle(String id, String text) throws IOException {
        try {
            return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), id + ".txt");
        } catch (ArticleReadException e) {
            throw new IOException(id + ": " + e.getMessage(), e);
        }
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

    private static List<Gold.Label> labels(String text, List<Raw> raw) {
        List<Gold.Label> labels = new ArrayList<>();
        for (Raw label : raw) {
            Span span = new Span(text.offsetByCodePoints(0, label.start), text.offsetByCodePoints(0, label.end));
            Optional<LatLon> position =
                    Double.isNaN(label.lat) ? Optional.empty() : Optional.of(new LatLon(label.lat, label.lon));
            labels.add(new Gold.Label(span, label.kind, position));
        }
        return labels;
    }
}
