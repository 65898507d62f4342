package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.resolution.Resolution;
import org.dateline.wording.Language;

/**
 * W3C Web Annotations as JSON-LD, one for each mention: the target is found by quote with prefix and suffix and by position in
 * code points (Web Annotation Data Model, 4.2.4 and 4.2.5), the body says which place is meant.
 */
public final class WebAnnotationExporter implements Exporter {

    /** UTF-16 units of text kept before and after the quote, enough to tell it from its likes. */
    private static final int CONTEXT = 32;

    @Override
    public String name() {
        return "annotations";
    }

    @Override
    public String description() {
        return "W3C Web Annotations (JSON-LD), one a mention";
    }

    @Override
    public List<String> extensions() {
        return List.of("jsonld");
    }

    @Override
    public Document open(Language language, OutputStream out) throws IOException {
        JsonGenerator json = JsonParts.generator(out).setPrettyPrinter(JsonExporter.indented());
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString("http://www.w3.org/ns/anno.jsonld");
        json.writeStartObject();
        json.writeStringField("schema", "https://schema.org/");
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringField("type", "AnnotationPage");
        json.writeArrayFieldStart("items");
        return new Document() {
            @Override
            public void add(Analysis analysis) throws IOException {
                var points = new CodePoints(analysis.article().text());
                for (Resolution resolution : analysis.resolutions()) {
                    annotation(json, analysis, points, resolution);
                }
                json.flush();
            }

            @Override
            public void close() throws IOException {
                json.writeEndArray();
                json.writeEndObject();
                json.writeRaw('\n');
                json.close();
            }
        };
    }

    private static void annotation(JsonGenerator json, Analysis analysis, CodePoints points, Resolution resolution)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", resolution.place().isPresent() ? "identifying" : "tagging");
        json.writeObjectFieldStart("generator");
        json.writeStringField("type", "Software");
        json.writeStringField("name", analysis.provenance().program());
        json.writeEndObject();
        json.writeArrayFieldStart("body");
        if (resolution.place().isPresent()) {
            place(json, resolution.place().get());
        }
        comment(json, resolution);
        json.writeEndArray();
        target(json, analysis.article(), points, resolution.mention().span());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "schema:Place");
        json.writeStringField("id", Identifiers.uri(place.id()));
        json.writeStringField("purpose", "identifying");
        json.writeStringField("schema:name", place.name());
        json.writeObjectFieldStart("schema:geo");
        json.writeStringField("type", "schema:GeoCoordinates");
        JsonParts.degrees(json, "schema:latitude", place.location().lat());
        JsonParts.degrees(json, "schema:longitude", place.location().lon());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void comment(JsonGenerator json, Resolution resolution) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", "tagging");
        json.writeStringField("value", Status.of(resolution).word());
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", "classifying");
        json.writeStringField("value", resolution.mention().role().word());
        json.writeEndObject();
    }

    private static void target(JsonGenerator json, Article article, CodePoints points, Span span) throws IOException {
        json.writeObjectFieldStart("target");
        JsonParts.words(json, "source", article.source());
        json.writeArrayFieldStart("selector");
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        JsonParts.words(json, "exact", span.of(article.text()));
        JsonParts.words(json, "prefix", article.text().substring(whole(article, span.start() - CONTEXT), span.start()));
        JsonParts.words(json, "suffix", article.text().substring(span.end(), whole(article, span.end() + CONTEXT)));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", points.before(span.start()));
        json.writeNumberField("end", points.before(span.end()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The offset within the text, moved back where it would part two surrogates. */
    private static int whole(Article article, int offset) {
        String text = article.text();
        int within = Math.max(0, Math.min(text.length(), offset));
        return within > 0 && within < text.length() && Character.isLowSurrogate(text.charAt(within))
                ? within - 1
                : within;
    }
}
