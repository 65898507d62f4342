package org.dateline.review;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Notice;
import org.dateline.article.Paragraph;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.recognition.Mention;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Resolved;
import org.dateline.resolution.Resolution.Unresolved;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Take;

/** Writes a project in the form that {@link ProjectFile} documents. */
final class ProjectWriter {

    private static final int EVERYTHING = 0;
    private static final int ASCII = 127;

    private final JsonGenerator json;
    private final Map<Place, Integer> places = new LinkedHashMap<>();
    private final Map<List<Candidate>, Integer> rankings = new LinkedHashMap<>();

    private ProjectWriter(JsonGenerator json) {
        this.json = json;
    }

    static byte[] write(Project project) {
        String plain = write(project, EVERYTHING);
        boolean isWellFormed = StandardCharsets.UTF_8.newEncoder().canEncode(plain);
        // Half a surrogate pair, which some clipboards hand out, survives only as an escape.
        return (isWellFormed ? plain : write(project, ASCII)).getBytes(StandardCharsets.UTF_8);
    }

    private static String write(Project project, int highestUnescaped) {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text)) {
            var indenter = new DefaultIndenter(" ", "\n");
            json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
            json.setHighestNonEscapedChar(highestUnescaped);
            new ProjectWriter(json).project(project);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private void project(Project project) throws IOException {
        index(project);
        json.writeStartObject();
        json.writeStringField("format", ProjectFile.FORMAT);
        json.writeNumberField("version", ProjectFile.VERSION);
        json.writeStringField("program", project.provenance().program());
        json.writeStringField("gazetteer", project.provenance().gazetteer());
        article(project);
        json.writeObjectFieldStart("view");
        for (var entry : new TreeMap<>(project.view()).entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        list("places", places.keySet(), this::place);
        list("rankings", rankings.keySet(), this::ranking);
        list("verdicts", project.verdicts(), verdict -> {
            json.writeStartObject();
            resolution(verdict);
            json.writeEndObject();
        });
        steps(project);
        json.writeNumberField("done", project.done());
        list("quotes", project.anchors(), this::quote);
        json.writeEndObject();
    }

    /** Numbers every place and every list of candidates, because most stand in many verdicts. */
    private void index(Project project) {
        Stream.concat(
                        project.verdicts().stream(),
                        project.steps().stream()
                                .flatMap(step -> step.after().stream().map(Reviewed::resolution)))
                .map(Resolution::candidates)
                .forEach(candidates -> {
                    rankings.putIfAbsent(candidates, rankings.size());
                    candidates.forEach(candidate -> places.putIfAbsent(candidate.place(), places.size()));
                });
        for (Step step : project.steps()) {
            if (step.correction().verdict() instanceof Take take) {
                places.putIfAbsent(take.place(), places.size());
            }
        }
    }

    private void article(Project project) throws IOException {
        json.writeObjectFieldStart("article");
        json.writeStringField("source", project.source());
        json.writeNumberField("length", project.fingerprint().length());
        json.writeStringField("sha256", project.fingerprint().sha256());
        if (project.article().isPresent()) {
            kept(project.article().get());
        }
        json.writeEndObject();
    }

    private void kept(Article article) throws IOException {
        json.writeStringField("title", article.title());
        if (article.published().isPresent()) {
            json.writeStringField("published", article.published().get().toString());
        }
        json.writeStringField("text", article.text());
        list("paragraphs", article.paragraphs(), this::paragraph);
        list("notices", article.notices(), this::notice);
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        json.writeStartObject();
        json.writeStringField("kind", Words.of(paragraph.kind()));
        span("span", paragraph.span());
        if (paragraph.dateline().isPresent()) {
            span("dateline", paragraph.dateline().get());
        }
        if (paragraph.repeats().isPresent()) {
            json.writeNumberField("repeats", paragraph.repeats().getAsInt());
        }
        json.writeEndObject();
    }

    private void notice(Notice notice) throws IOException {
        json.writeStartObject();
        span("span", notice.span());
        json.writeStringField("message", notice.message());
        json.writeEndObject();
    }

    private void place(Place place) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", place.id().value());
        json.writeStringField("name", place.name());
        json.writeNumberField("lat", place.location().lat());
        json.writeNumberField("lon", place.location().lon());
        json.writeStringField("code", place.code().name());
        list("admin", place.admin().units(), unit -> {
            json.writeStartObject();
            json.writeStringField("code", unit.code());
            json.writeStringField("name", unit.name());
            json.writeEndObject();
        });
        if (place.population().isPresent()) {
            json.writeNumberField("population", place.population().getAsLong());
        }
        if (place.bounds().isPresent()) {
            var box = place.bounds().get();
            numbers("bounds", box.south(), box.west(), box.north(), box.east());
        }
        json.writeNumberField("precisionMetres", place.precisionMetres());
        json.writeEndObject();
    }

    private void ranking(List<Candidate> candidates) throws IOException {
        json.writeStartArray();
        for (Candidate candidate : candidates) {
            json.writeStartObject();
            json.writeNumberField("place", places.get(candidate.place()));
            json.writeNumberField("probability", candidate.probability());
            list("evidence", candidate.evidence(), this::evidence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void evidence(Evidence evidence) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", evidence.rule());
        json.writeNumberField("weight", evidence.weight());
        json.writeStringField("because", evidence.because());
        json.writeEndObject();
    }

    private void resolution(Resolution resolution) throws IOException {
        Mention mention = resolution.mention();
        span("span", mention.span());
        json.writeStringField("text", mention.surface());
        if (!mention.name().equals(mention.surface())) {
            json.writeStringField("name", mention.name());
        }
        json.writeStringField("role", mention.role().word());
        json.writeNumberField("certainty", mention.certainty());
        if (resolution instanceof Unresolved unresolved) {
            json.writeStringField("unresolved", unresolved.because());
        } else {
            json.writeNumberField(
                    resolution instanceof Resolved ? "resolved" : "ambiguous", rankings.get(resolution.candidates()));
            json.writeNumberField("confidence", resolution.confidence());
        }
    }

    private void steps(Project project) throws IOException {
        json.writeArrayFieldStart("steps");
        Map<Span, Reviewed> before = new HashMap<>();
        project.verdicts().forEach(v -> before.put(v.mention().span(), new Reviewed(v, Status.UNVERIFIED)));
        for (Step step : project.steps()) {
            Map<Span, Reviewed> after = new LinkedHashMap<>();
            step.after().forEach(entry -> after.put(entry.span(), entry));
            step(step, before, after);
            before.clear();
            before.putAll(after);
        }
        json.writeEndArray();
    }

    private void step(Step step, Map<Span, Reviewed> before, Map<Span, Reviewed> after) throws IOException {
        Correction correction = step.correction();
        json.writeStartObject();
        json.writeStringField("who", correction.who());
        json.writeStringField("when", correction.when().toString());
        json.writeStringField("verdict", VerdictWords.of(correction.verdict()));
        if (correction.verdict() instanceof Take take) {
            json.writeNumberField("place", places.get(take.place()));
        }
        if (correction.verdict() instanceof Respan respan) {
            span("to", respan.to());
        }
        json.writeStringField("name", step.name());
        span("at", correction.at());
        json.writeStringField("scope", Words.of(correction.scope()));
        list("touched", step.touched(), this::span);
        list(
                "gone",
                before.keySet().stream()
                        .filter(span -> !after.containsKey(span))
                        .sorted()
                        .toList(),
                this::span);
        list(
                "changed",
                step.after().stream()
                        .filter(entry -> !entry.equals(before.get(entry.span())))
                        .toList(),
                entry -> {
                    json.writeStartObject();
                    json.writeStringField("status", Words.of(entry.status()));
                    resolution(entry.resolution());
                    json.writeEndObject();
                });
        json.writeEndObject();
    }

    private void quote(Anchor anchor) throws IOException {
        json.writeStartObject();
        span("span", anchor.span());
        json.writeStringField("prefix", anchor.prefix());
        json.writeStringField("exact", anchor.exact());
        json.writeStringField("suffix", anchor.suffix());
        json.writeEndObject();
    }

    private void span(String name, Span span) throws IOException {
        json.writeFieldName(name);
        span(span);
    }

    private void span(Span span) throws IOException {
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
    }

    private void numbers(String name, double... numbers) throws IOException {
        json.writeFieldName(name);
        json.writeArray(numbers, 0, numbers.length);
    }

    private interface Write<T> {
        void write(T value) throws IOException;
    }

    private <T> void list(String name, Iterable<T> values, Write<T> write) throws IOException {
        json.writeArrayFieldStart(name);
        for (T value : values) {
            write.write(value);
        }
        json.writeEndArray();
    }
}
