package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Article;
import org.dateline.geo.Bounds;
import org.dateline.resolution.Resolution;
import org.dateline.review.Findings;
import org.dateline.wording.Language;

/**
 * GeoJSON after RFC 7946: a feature a place, positions as [longitude, latitude] in WGS 84, no {@code crs} member. A name that
 * could not be located, or that a reader called no place, is a feature without geometry, as section 3.2 allows: listed, never
 * at 0, 0.
 */
public final class GeoJsonExporter implements Exporter {

    @Override
    public String name() {
        return "geojson";
    }

    @Override
    public String description() {
        return "GeoJSON (RFC 7946), a feature a place, for any GIS";
    }

    @Override
    public List<String> extensions() {
        return List.of("geojson");
    }

    @Override
    public Document open(Language language, OutputStream out) throws IOException {
        JsonGenerator json = JsonParts.generator(out).setPrettyPrinter(JsonExporter.indented());
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("attribution", Attribution.TEXT);
        json.writeArrayFieldStart("features");
        return new Document() {
            @Override
            public void add(Analysis analysis) throws IOException {
                add(Findings.of(analysis));
            }

            @Override
            public void add(Findings findings) throws IOException {
                Analysis analysis = findings.analysis();
                Links links = Links.of(analysis);
                for (LinkedPlace linked : links.places()) {
                    place(json, language, analysis, linked);
                }
                for (Resolution resolution : links.unlocated()) {
                    unlocated(json, language, analysis, resolution);
                }
                for (Resolution resolution : findings.rejected()) {
                    unlocated(json, language, analysis, resolution);
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

    private static void place(JsonGenerator json, Language language, Analysis analysis, LinkedPlace linked)
            throws IOException {
        JsonParts.feature(json, linked.place());
        json.writeNumberField("order", linked.order());
        JsonParts.placeMembers(json, linked.place());
        JsonParts.precision(json, linked.place());
        if (linked.place().bounds().isPresent()) {
            extent(json, linked.place().bounds().get());
        }
        json.writeStringField("status", Status.of(linked).word());
        JsonParts.checking(json, Checking.of(linked));
        JsonParts.confidence(json, linked.confidence());
        JsonParts.evidence(json, language, Surest.of(linked));
        source(json, analysis);
        json.writeNumberField("mentionCount", linked.mentions().size());
        mentions(json, language, analysis.article(), linked.mentions());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void unlocated(JsonGenerator json, Language language, Analysis analysis, Resolution resolution)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeNullField("geometry");
        json.writeObjectFieldStart("properties");
        JsonParts.words(json, "name", resolution.mention().written());
        json.writeStringField("status", Status.of(resolution).word());
        JsonParts.checking(json, Checking.of(resolution));
        if (resolution instanceof Resolution.Unresolved unresolved) {
            JsonParts.words(json, "because", unresolved.because().in(language));
        }
        source(json, analysis);
        json.writeNumberField("mentionCount", 1);
        mentions(json, language, analysis.article(), List.of(resolution));
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The box of a country, a province or a sea: west, south, east, north; west lies east of east across the antimeridian. */
    private static void extent(JsonGenerator json, Bounds bounds) throws IOException {
        json.writeArrayFieldStart("extent");
        JsonParts.degrees(json, bounds.west());
        JsonParts.degrees(json, bounds.south());
        JsonParts.degrees(json, bounds.east());
        JsonParts.degrees(json, bounds.north());
        json.writeEndArray();
    }

    private static void source(JsonGenerator json, Analysis analysis) throws IOException {
        JsonParts.words(json, "source", analysis.article().source());
        JsonParts.words(json, "title", analysis.article().title());
        json.writeStringField("generator", analysis.provenance().program());
    }

    private static void mentions(JsonGenerator json, Language language, Article article, List<Resolution> resolutions)
            throws IOException {
        var points = new CodePoints(article.text());
        json.writeArrayFieldStart("mentions");
        for (Resolution resolution : resolutions) {
            json.writeStartObject();
            JsonParts.mentionMembers(json, language, article, points, resolution);
            JsonParts.words(
                    json,
                    "quote",
                    Quote.of(article, resolution.mention().span()).text());
            JsonParts.confidence(json, resolution.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
