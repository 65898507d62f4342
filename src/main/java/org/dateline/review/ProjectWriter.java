package org.dateline.review;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.article.Span;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Split;
import org.dateline.review.Verdict.Take;

/** Writes a project in the form that {@link ProjectFile} documents. */
final class ProjectWriter {

    private static final int EVERYTHING = 0;
    private static final int ASCII = 127;

    private final JsonPen pen;
    private final RankingTable table = new RankingTable();

    private ProjectWriter(JsonPen pen) {
        this.pen = pen;
    }

    static byte[] write(Project project) {
        String plain = write(project, EVERYTHING);
        boolean isWellFormed = StandardCharsets.UTF_8.newEncoder().canEncode(plain);
        // Half a surrogate pair, which some clipboards hand out, survives only as an escape.
        return (isWellFormed ? plain : write(project, ASCII)).getBytes(StandardCharsets.UTF_8);
    }

    private static String write(Project project, int highestUnescaped) {
        var text = new StringWriter();
        try (var json = Documents.generator(text)) {
            json.setHighestNonEscapedChar(highestUnescaped);
            new ProjectWriter(new JsonPen(json)).project(project);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return text.toString();
    }

    private void project(Project project) throws IOException {
        fillTable(project);
        pen.json().writeStartObject();
        pen.text("format", ProjectFile.FORMAT);
        pen.integer("version", ProjectFile.VERSION);
        pen.text("program", project.provenance().program());
        pen.text("gazetteer", project.provenance().gazetteer());
        ArticleJson.write(project, pen);
        HintJson.write(project.hint(), pen);
        pen.texts("view", project.view());
        table.write(pen);
        pen.objects("verdicts", project.verdicts(), verdict -> table.write(verdict, pen));
        steps(project);
        pen.integer("done", project.done());
        pen.objects("quotes", project.anchors(), this::quote);
        pen.json().writeEndObject();
    }

    private void fillTable(Project project) {
        project.verdicts().forEach(table::add);
        for (Step step : project.steps()) {
            step.after().forEach(entry -> table.add(entry.resolution()));
            if (step.correction().verdict() instanceof Take take) {
                table.add(take.place());
            }
            step.own().forEach(table::add);
        }
    }

    private void steps(Project project) throws IOException {
        Map<Span, Reviewed> before = new HashMap<>();
        project.verdicts().forEach(v -> before.put(v.mention().span(), new Reviewed(v, Status.UNVERIFIED)));
        pen.objects("steps", project.steps(), step -> {
            Map<Span, Reviewed> after = new LinkedHashMap<>();
            step.after().forEach(entry -> after.put(entry.span(), entry));
            correction(step);
            outcome(step, before, after);
            own(step);
            before.clear();
            before.putAll(after);
        });
    }

    private void correction(Step step) throws IOException {
        Correction correction = step.correction();
        pen.text("who", correction.who());
        pen.text("when", correction.when().toString());
        pen.text("verdict", VerdictWords.of(correction.verdict()));
        if (correction.verdict() instanceof Take take) {
            pen.integer("place", table.number(take.place()));
        }
        if (correction.verdict() instanceof Respan respan) {
            pen.span("to", respan.to());
        }
        if (correction.verdict() instanceof Split split) {
            pen.spans("parts", split.parts());
        }
        pen.text("name", step.name());
        pen.span("at", correction.at());
        if (!correction.others().isEmpty()) {
            pen.spans("others", correction.others());
        }
        pen.word("scope", correction.scope());
    }

    private void outcome(Step step, Map<Span, Reviewed> before, Map<Span, Reviewed> after) throws IOException {
        pen.spans("touched", step.touched());
        pen.spans(
                "gone",
                before.keySet().stream()
                        .filter(span -> !after.containsKey(span))
                        .sorted()
                        .toList());
        var changed = step.after().stream()
                .filter(entry -> !entry.equals(before.get(entry.span())))
                .toList();
        pen.objects("changed", changed, entry -> {
            pen.word("status", entry.status());
            table.write(entry.resolution(), pen);
        });
    }

    private void own(Step step) throws IOException {
        if (!step.own().isEmpty()) {
            pen.objects("own", step.own(), change -> {
                pen.text("name", change.name());
                if (change.before().isPresent()) {
                    table.write("before", change.before().get(), pen);
                }
                if (change.after().isPresent()) {
                    table.write("after", change.after().get(), pen);
                }
            });
        }
    }

    private void quote(Anchor anchor) throws IOException {
        pen.span("span", anchor.span());
        pen.text("prefix", anchor.prefix());
        pen.text("exact", anchor.exact());
        pen.text("suffix", anchor.suffix());
    }
}
