package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.Analysis;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;

/** One JSON object a line and article, with its mentions: for programs that read many articles. */
public final class JsonLinesExporter implements Exporter {

    @Override
    public String name() {
        return "jsonl";
    }

    @Override
    public String description() {
        return "JSON Lines, one article a line";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonl", "ndjson");
    }

    @Override
    public Document open(Language language, OutputStream out) throws IOException {
        JsonGenerator json = JsonParts.generator(out).setPrettyPrinter(new MinimalPrettyPrinter(""));
        return new Document() {
            @Override
            public void add(Analysis analysis) throws IOException {
                line(json, language, analysis);
                json.writeRaw('\n');
                json.flush();
            }

            @Override
            public void close() throws IOException {
                json.close();
            }
        };
    }

    private static void line(JsonGenerator json, Language language, Analysis analysis) throws IOException {
        var article = analysis.article();
        json.writeStartObject();
        JsonParts.words(json, "source", article.source());
        JsonParts.words(json, "title", article.title());
        if (article.published().isPresent()) {
            json.writeStringField("published", article.published().get().toString());
        }
        json.writeArrayFieldStart("mentions");
        var points = new CodePoints(article.text());
        for (Resolution resolution : analysis.resolutions()) {
            json.writeStartObject();
            JsonParts.mentionMembers(json, language, article, points, resolution);
            if (resolution.place().isPresent()) {
                located(json, resolution, resolution.place().get());
            }
            json.writeStringField("status", Status.of(resolution).word());
            json.writeEndObject();
        }
        json.writeEndArray();
        ToldParts.write(json, language, analysis, points);
        JsonParts.notices(json, language, article);
        json.writeEndObject();
    }

    private static void located(JsonGenerator json, Resolution resolution, Place place) throws IOException {
        JsonParts.position(json, place);
        json.writeStringField("id", place.id().value());
        json.writeStringField("name", place.name());
        json.writeStringField("featureCode", place.code().name());
        JsonParts.codes(json, place);
        JsonParts.confidence(json, resolution.confidence());
        JsonParts.precision(json, place);
    }
}
