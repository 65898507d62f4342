package org.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Article;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.dateline.review.Findings;
import org.dateline.wording.Language;

/** Everything that is known of the articles as one JSON document: places, mentions, evidence and all candidates. */
public final class JsonExporter implements Exporter {

    @Override
    public String name() {
        return "json";
    }

    @Override
    public String description() {
        return "JSON with places, mentions, evidence and alternatives";
    }

    @Override
    public List<String> extensions() {
        return List.of("json");
    }

    @Override
    public Document open(Language language, OutputStream out) throws IOException {
        JsonGenerator json = JsonParts.generator(out).setPrettyPrinter(indented());
        json.writeStartObject();
        json.writeArrayFieldStart("articles");
        return new Document() {
            @Override
            public void add(Analysis analysis) throws IOException {
                add(Findings.of(analysis));
            }

            @Override
            public void add(Findings findings) throws IOException {
                article(json, language, findings);
                json.flush();
            }

            @Override
            public void close() throws IOException {
                json.writeEndArray();
                json.writeStringField("attribution", Attribution.TEXT);
                json.writeEndObject();
                json.writeRaw('\n');
                json.close();
            }
        };
    }

    /** Two blanks a level and line feeds on every system, so that the same article gives the same bytes everywhere. */
    static DefaultPrettyPrinter indented() {
        var indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    private static void article(JsonGenerator json, Language language, Findings findings) throws IOException {
        Analysis analysis = findings.analysis();
        Article article = analysis.article();
        json.writeStartObject();
        JsonParts.words(json, "source", article.source());
        JsonParts.words(json, "title", article.title());
        if (article.published().isPresent()) {
            json.writeStringField("published", article.published().get().toString());
        }
        json.writeStringField("generator", analysis.provenance().program());
        json.writeStringField("gazetteer", analysis.provenance().gazetteer());
        places(json, Links.of(analysis));
        var points = new CodePoints(article.text());
        mentions(json, language, "mentions", article, points, analysis.resolutions());
        if (!findings.rejected().isEmpty()) {
            mentions(json, language, "rejected", article, points, findings.rejected());
        }
        ToldParts.write(json, language, analysis, points);
        JsonParts.notices(json, language, article);
        json.writeEndObject();
    }

    private static void places(JsonGenerator json, Links links) throws IOException {
        json.writeArrayFieldStart("places");
        for (LinkedPlace linked : links.places()) {
            json.writeStartObject();
            json.writeNumberField("order", linked.order());
            JsonParts.placeMembers(json, linked.place());
            JsonParts.position(json, linked.place());
            JsonParts.precision(json, linked.place());
            JsonParts.confidence(json, linked.confidence());
            json.writeStringField("status", Status.of(linked).word());
            JsonParts.checking(json, Checking.of(linked));
            json.writeNumberField("mentions", linked.mentions().size());
            json.writeArrayFieldStart("paragraphs");
            for (int paragraph : linked.paragraphs()) {
                json.writeNumber(paragraph + 1);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void mentions(
            JsonGenerator json,
            Language language,
            String member,
            Article article,
            CodePoints points,
            List<Resolution> resolutions)
            throws IOException {
        json.writeArrayFieldStart(member);
        for (Resolution resolution : resolutions) {
            mention(json, language, article, points, resolution);
        }
        json.writeEndArray();
    }

    private static void mention(
            JsonGenerator json, Language language, Article article, CodePoints points, Resolution resolution)
            throws IOException {
        json.writeStartObject();
        JsonParts.mentionMembers(json, language, article, points, resolution);
        JsonParts.words(
                json, "quote", Quote.of(article, resolution.mention().span()).text());
        json.writeStringField("status", Status.of(resolution).word());
        JsonParts.checking(json, Checking.of(resolution));
        JsonParts.confidence(json, resolution.confidence());
        if (resolution instanceof Resolution.Unresolved unresolved) {
            JsonParts.words(json, "because", unresolved.because().in(language));
        }
        json.writeArrayFieldStart("candidates");
        for (Candidate candidate : resolution.candidates()) {
            json.writeStartObject();
            JsonParts.placeMembers(json, candidate.place());
            JsonParts.position(json, candidate.place());
            JsonParts.precision(json, candidate.place());
            JsonParts.number(json, "probability", candidate.probability(), 4);
            JsonParts.evidence(json, language, candidate);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
