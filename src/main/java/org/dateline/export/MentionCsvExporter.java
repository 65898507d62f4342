package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.Analysis;
import org.dateline.article.Article;
import org.dateline.resolution.Resolution;
import org.dateline.review.Findings;
import org.dateline.wording.Language;

/** Comma-separated values after RFC 4180, a row a mention, demonyms and names that were not located included; those that
 * a reader called no place stand last. */
public final class MentionCsvExporter implements Exporter {

    private static final List<String> COLUMNS = CsvCells.columns(
            List.of("source", "title", "start", "end", "text", "role", "paragraph"),
            List.of("status", "confidence", "because", "quote", "review"));

    @Override
    public String name() {
        return "csv-mentions";
    }

    @Override
    public String description() {
        return "CSV (RFC 4180), a row a mention";
    }

    @Override
    public List<String> extensions() {
        return List.of("mentions.csv");
    }

    @Override
    public Document open(Language language, OutputStream out) throws IOException {
        return new CsvDocument(out, COLUMNS, (csv, findings) -> rows(csv, language, findings));
    }

    private static void rows(CSVPrinter csv, Language language, Findings findings) throws IOException {
        Analysis analysis = findings.analysis();
        var points = new CodePoints(analysis.article().text());
        for (Resolution resolution : analysis.resolutions()) {
            row(csv, language, analysis.article(), points, resolution);
        }
        for (Resolution resolution : findings.rejected()) {
            row(csv, language, analysis.article(), points, resolution);
        }
    }

    private static void row(
            CSVPrinter csv, Language language, Article article, CodePoints points, Resolution resolution)
            throws IOException {
        var mention = resolution.mention();
        csv.print(CsvCells.guarded(article.source()));
        csv.print(CsvCells.guarded(article.title()));
        csv.print(points.before(mention.span().start()));
        csv.print(points.before(mention.span().end()));
        csv.print(CsvCells.guarded(mention.surface()));
        csv.print(mention.role().word());
        csv.print(CsvCells.paragraph(article, resolution));
        if (resolution.place().isPresent()) {
            CsvCells.place(csv, resolution.place().get());
        } else {
            CsvCells.noPlace(csv, "");
        }
        csv.print(Status.of(resolution).word());
        csv.print(JsonParts.plain(resolution.confidence(), 4));
        csv.print(CsvCells.guarded(because(resolution, language)));
        csv.print(CsvCells.guarded(Quote.of(article, mention.span()).text()));
        csv.print(Checking.cell(Checking.of(resolution)));
        csv.println();
    }

    private static String because(Resolution resolution, Language language) {
        if (resolution instanceof Resolution.Unresolved unresolved) {
            return unresolved.because().in(language);
        }
        return resolution.candidates().get(0).evidence().stream()
                .findFirst()
                .map(evidence -> evidence.because().in(language))
                .orElse("");
    }
}
