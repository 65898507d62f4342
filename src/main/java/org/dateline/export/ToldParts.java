package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.recognition.relative.RelativePhrase;
import org.dateline.resolution.relative.RelativePlace;
import org.dateline.resolution.relative.UnplacedPhrase;
import org.dateline.wording.Language;
import org.dateline.wording.Saying;

/** What an article tells by other places ("15 km north of Herat"), in JSON and for people. */
final class ToldParts {

    private ToldParts() {}

    /** A member "relatives" of the object that is open; none where the article tells nothing so. */
    static void write(JsonGenerator json, Language language, Analysis analysis, CodePoints points) throws IOException {
        if (analysis.relatives().isEmpty() && analysis.unplaced().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("relatives");
        for (RelativePlace told : analysis.relatives()) {
            json.writeStartObject();
            phrase(json, analysis.article(), points, told.phrase());
            ground(json, language, told);
            json.writeEndObject();
        }
        for (UnplacedPhrase unplaced : analysis.unplaced()) {
            json.writeStartObject();
            phrase(json, analysis.article(), points, unplaced.phrase());
            JsonParts.words(json, "because", unplaced.because().in(language));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void phrase(JsonGenerator json, Article article, CodePoints points, RelativePhrase phrase)
            throws IOException {
        json.writeNumberField("start", points.before(phrase.span().start()));
        json.writeNumberField("end", points.before(phrase.span().end()));
        JsonParts.words(json, "text", article.text(phrase.span()));
        json.writeStringField("relation", phrase.relation().name().toLowerCase(Locale.ROOT));
    }

    /** Its middle, how far it reaches, its outline as in GeoJSON and what it hangs on. */
    private static void ground(JsonGenerator json, Language language, RelativePlace told) throws IOException {
        JsonParts.words(json, "description", told.description().in(language));
        JsonParts.degrees(json, "lat", told.footprint().center().lat());
        JsonParts.degrees(json, "lon", told.footprint().center().lon());
        JsonParts.number(json, "precisionMetres", told.footprint().precisionMetres(), 0);
        json.writeArrayFieldStart("anchors");
        for (Place anchor : told.anchors()) {
            json.writeString(anchor.id().value());
        }
        json.writeEndArray();
        json.writeArrayFieldStart("outline");
        for (LatLon corner : told.footprint().outline()) {
            json.writeStartArray();
            JsonParts.degrees(json, corner.lon());
            JsonParts.degrees(json, corner.lat());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** A line each: where it lies, or why that is not known. */
    static String lines(Analysis analysis, Language language) {
        String found = analysis.relatives().stream()
                .map(told -> Saying.of(
                                "text.told",
                                quoted(analysis, told.span()),
                                told.description(),
                                position(told.footprint().center()),
                                Whereabouts.distance(told.footprint().precisionMetres(), language))
                        .in(language))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        return found
                + analysis.unplaced().stream()
                        .map(told -> Saying.of("text.told.missing", quoted(analysis, told.span()), told.because()))
                        .map(said -> said.in(language) + "\n")
                        .collect(Collectors.joining());
    }

    private static String quoted(Analysis analysis, Span span) {
        return analysis.article().text(span).replaceAll("\\s+", " ");
    }

    private static String position(LatLon at) {
        return String.format(Locale.ROOT, "%.4f, %.4f", at.lat(), at.lon());
    }
}
