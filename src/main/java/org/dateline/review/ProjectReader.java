package org.dateline.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.dateline.Provenance;
import org.dateline.article.Article;
import org.dateline.article.Notice;
import org.dateline.article.Paragraph;
import org.dateline.article.ParagraphKind;
import org.dateline.article.Span;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.Bounds;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Mention;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Evidence;
import org.dateline.resolution.Resolution;
import org.dateline.resolution.Resolution.Ambiguous;
import org.dateline.resolution.Resolution.Resolved;
import org.dateline.resolution.Resolution.Unresolved;

/** Reads a project in the form that {@link ProjectFile} documents. Members that it does not know are passed over. */
final class ProjectReader {

    private final JsonValue root;
    private final List<Place> places;
    private final List<List<Candidate>> rankings;

    private ProjectReader(JsonValue root) {
        this.root = root;
        this.places = root.get("places").list(ProjectReader::place);
        this.rankings = root.get("rankings").list(ranking -> ranking.list(this::candidate));
    }

    static Project read(Path file, byte[] bytes) throws ReviewFileException {
        try {
            JsonValue root = JsonValue.parse(bytes);
            checkFormat(file, root);
            return root.as(document -> new ProjectReader(document).project());
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            throw damaged(file, "it is not JSON" + (at == null ? "" : " from line " + at.getLineNr() + " on"), e);
        } catch (JsonValue.Odd e) {
            throw damaged(file, e.getMessage(), e);
        } catch (ReviewFileException e) {
            throw e;
        } catch (IOException e) {
            throw damaged(file, "it breaks off", e);
        }
    }

    private static void checkFormat(Path file, JsonValue root) throws ReviewFileException {
        if (!root.find("format").map(JsonValue::value).equals(Optional.of(ProjectFile.FORMAT))) {
            throw new ReviewFileException(file, "it is no Dateline project", "Choose a file that Dateline has saved");
        }
        int version = root.integer("version");
        if (version > ProjectFile.VERSION) {
            throw new ReviewFileException(
                    file,
                    "it was saved by a newer Dateline (project version " + version + ", this program reads up to "
                            + ProjectFile.VERSION + ")",
                    "Open it with that version");
        }
    }

    private static ReviewFileException damaged(Path file, String cause, Exception source) {
        return new ReviewFileException(
                file, "the project is damaged: " + cause, "Open a copy of it, or the article itself", source);
    }

    private Project project() {
        JsonValue article = root.get("article");
        var fingerprint = article.as(a -> new Fingerprint(a.integer("length"), a.text("sha256")));
        List<Resolution> verdicts = root.get("verdicts").list(this::resolution);
        checkOrder(root.get("verdicts").path(), verdicts, fingerprint.length());
        return new Project(
                article.text("source"),
                fingerprint,
                article.find("text").map(text -> kept(article, fingerprint)),
                new Provenance(root.text("program"), root.text("gazetteer")),
                verdicts,
                steps(verdicts, fingerprint.length()),
                root.integer("done"),
                root.get("quotes").list(ProjectReader::anchor),
                root.get("view").texts());
    }

    private static Article kept(JsonValue article, Fingerprint fingerprint) {
        String text = article.text("text");
        if (!Fingerprint.of(text).equals(fingerprint)) {
            throw new JsonValue.Odd("article.text", "does not have the fingerprint that is given for it");
        }
        return new Article(
                article.text("source"),
                article.text("title"),
                text,
                article.get("paragraphs").list(ProjectReader::paragraph),
                article.find("published").map(date -> date.as(d -> LocalDate.parse(d.text()))),
                article.get("notices").list(n -> new Notice(span(n.get("span")), n.text("message"))));
    }

    private static Paragraph paragraph(JsonValue json) {
        return new Paragraph(
                span(json.get("span")),
                Words.in(ParagraphKind.class, json.get("kind")),
                json.find("dateline").map(ProjectReader::span),
                json.find("repeats").isPresent() ? OptionalInt.of(json.integer("repeats")) : OptionalInt.empty());
    }

    private static Place place(JsonValue json) {
        return new Place(
                new PlaceId(json.text("id")),
                json.text("name"),
                new LatLon(json.number("lat"), json.number("lon")),
                Words.in(FeatureCode.class, json.get("code")),
                new AdminPath(json.get("admin").list(unit -> new AdminPath.Unit(unit.text("code"), unit.text("name")))),
                json.find("population").map(p -> OptionalLong.of(p.integer())).orElse(OptionalLong.empty()),
                json.find("bounds").map(ProjectReader::bounds),
                json.number("precisionMetres"));
    }

    private static Bounds bounds(JsonValue json) {
        List<Double> edges = json.list(JsonValue::number);
        return json.as(b -> new Bounds(edges.get(0), edges.get(1), edges.get(2), edges.get(3)));
    }

    private Candidate candidate(JsonValue json) {
        return new Candidate(
                at(places, json.get("place")),
                json.number("probability"),
                json.get("evidence").list(e -> new Evidence(e.text("rule"), e.number("weight"), e.text("because"))));
    }

    private Resolution resolution(JsonValue json) {
        var mention = new Mention(
                span(json.get("span")),
                json.text("text"),
                Words.in(Role.class, json.get("role")),
                json.number("certainty"),
                json.find("name").map(JsonValue::text).orElseGet(() -> json.text("text")));
        if (json.find("unresolved").isPresent()) {
            return new Unresolved(mention, json.text("unresolved"));
        }
        return json.find("resolved").isPresent()
                ? new Resolved(mention, at(rankings, json.get("resolved")), json.number("confidence"))
                : new Ambiguous(mention, at(rankings, json.get("ambiguous")), json.number("confidence"));
    }

    private List<Step> steps(List<Resolution> verdicts, int length) {
        var sheet = new TreeMap<Span, Reviewed>();
        verdicts.forEach(v -> sheet.put(v.mention().span(), new Reviewed(v, Status.UNVERIFIED)));
        return root.get("steps").list(step -> {
            step(step, sheet);
            List<Reviewed> after = List.copyOf(sheet.values());
            checkOrder(step.path(), after.stream().map(Reviewed::resolution).toList(), length);
            return new Step(
                    correction(step), step.text("name"), step.get("touched").list(ProjectReader::span), after);
        });
    }

    /** Turns the mentions before a step into those after it. */
    private void step(JsonValue step, Map<Span, Reviewed> sheet) {
        step.get("gone").list(ProjectReader::span).forEach(sheet::remove);
        for (Reviewed entry : step.get("changed")
                .list(json -> new Reviewed(resolution(json), Words.in(Status.class, json.get("status"))))) {
            sheet.put(entry.span(), entry);
        }
    }

    private Correction correction(JsonValue step) {
        return new Correction(
                span(step.get("at")),
                Words.in(Scope.class, step.get("scope")),
                VerdictWords.in(step, place -> at(places, place), ProjectReader::span),
                step.text("who"),
                step.get("when").as(when -> Instant.parse(when.text())));
    }

    private static Anchor anchor(JsonValue json) {
        return new Anchor(span(json.get("span")), json.text("prefix"), json.text("exact"), json.text("suffix"));
    }

    private static Span span(JsonValue json) {
        List<Long> ends = json.list(JsonValue::integer);
        return json.as(s -> new Span(Math.toIntExact(ends.get(0)), Math.toIntExact(ends.get(1))));
    }

    private static <T> T at(List<T> table, JsonValue index) {
        return index.as(i -> table.get(Math.toIntExact(i.integer())));
    }

    private static void checkOrder(String path, List<Resolution> resolutions, int length) {
        int end = 0;
        for (Resolution resolution : resolutions) {
            Span span = resolution.mention().span();
            if (span.start() < end || span.end() > length) {
                throw new JsonValue.Odd(path, "has a mention out of order or out of the text at " + span.start());
            }
            end = span.end();
        }
    }
}
