package org.dateline.review;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.Provenance;
import org.dateline.article.Span;
import org.dateline.resolution.Resolution;

/** Reads a project in the form that {@link ProjectFile} documents. Members that it does not know are passed over. */
final class ProjectReader {

    private final JsonValue root;
    private final RankingTable table;

    private ProjectReader(JsonValue root) {
        this.root = root;
        this.table = RankingTable.read(root);
    }

    static Project read(Path file, byte[] bytes) throws ReviewFileException {
        var kind = new Documents.Kind("project", ProjectFile.FORMAT, ProjectFile.VERSION);
        return Documents.read(file, bytes, kind, document -> new ProjectReader(document).project());
    }

    private Project project() {
        JsonValue article = root.get("article");
        Fingerprint fingerprint = ArticleJson.fingerprint(article);
        List<Resolution> verdicts = root.get("verdicts").list(table::resolution);
        checkOrder(root.get("verdicts").path(), verdicts, fingerprint.length());
        return new Project(
                article.text("source"),
                fingerprint,
                ArticleJson.read(article),
                new Provenance(root.text("program"), root.text("gazetteer")),
                HintJson.read(root),
                verdicts,
                steps(verdicts, fingerprint.length()),
                root.integer("done"),
                root.get("quotes").list(ProjectReader::anchor),
                root.get("view").texts());
    }

    private List<Step> steps(List<Resolution> verdicts, int length) {
        var sheet = new TreeMap<Span, Reviewed>();
        verdicts.forEach(v -> sheet.put(v.mention().span(), new Reviewed(v, Status.UNVERIFIED)));
        return root.get("steps").list(step -> {
            bringForward(sheet, step);
            List<Reviewed> after = List.copyOf(sheet.values());
            checkOrder(step.path(), after.stream().map(Reviewed::resolution).toList(), length);
            List<Span> touched = step.get("touched").list(JsonValue::span);
            return new Step(correction(step), step.text("name"), touched, after, own(step));
        });
    }

    private List<OwnChange> own(JsonValue step) {
        return step.find("own")
                .map(own -> own.list(change -> new OwnChange(
                        change.text("name"),
                        change.find("before").map(table::entry),
                        change.find("after").map(table::entry))))
                .orElse(List.of());
    }

    /** Turns the mentions before a step into those after it. */
    private void bringForward(Map<Span, Reviewed> sheet, JsonValue step) {
        step.get("gone").list(JsonValue::span).forEach(sheet::remove);
        step.get("changed")
                .list(json -> new Reviewed(table.resolution(json), Words.in(Status.class, json.get("status"))))
                .forEach(entry -> sheet.put(entry.span(), entry));
    }

    private Correction correction(JsonValue step) {
        return new Correction(
                step.get("at").span(),
                step.find("others").map(others -> others.list(JsonValue::span)).orElse(List.of()),
                Words.in(Scope.class, step.get("scope")),
                VerdictWords.in(step, table),
                step.text("who"),
                step.get("when").as(when -> Instant.parse(when.text())));
    }

    private static Anchor anchor(JsonValue json) {
        return new Anchor(json.get("span").span(), json.text("prefix"), json.text("exact"), json.text("suffix"));
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
