package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.Links.LinkedPlace;
import org.dateline.article.Article;
import org.dateline.resolution.Resolution;
import org.dateline.review.Findings;
import org.dateline.wording.Language;

/** Comma-separated values after RFC 4180, a row a place; a name that was not located, or that a reader called no
 * place, has a row without a position. */
public final class CsvExporter implements Exporter {

    private static final List<String> COLUMNS = CsvCells.columns(
            List.of("source", "title", "order"),
            List.of("status", "confidence", "mentions", "paragraphs", "start", "end", "quote", "review"));

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String description() {
        return "CSV (RFC 4180), a row a place";
    }

    @Override
    public List<String> extensions() {
        return List.of("csv");
    }

    @Override
    public Document open(Language language, OutputStream out) throws IOException {
        return new CsvDocument(out, COLUMNS, CsvExporter::rows);
    }

    private static void rows(CSVPrinter csv, Findings findings) throws IOException {
        Analysis analysis = findings.analysis();
        Links links = Links.of(analysis);
        var points = new CodePoints(analysis.article().text());
        for (LinkedPlace linked : links.places()) {
            place(csv, analysis.article(), points, linked);
        }
        for (Resolution resolution : links.unlocated()) {
            unlocated(csv, analysis.article(), points, resolution);
        }
        for (Resolution resolution : findings.rejected()) {
            unlocated(csv, analysis.article(), points, resolution);
        }
    }

    private static void place(CSVPrinter csv, Article article, CodePoints points, LinkedPlace linked)
            throws IOException {
        csv.print(CsvCells.guarded(article.source()));
        csv.print(CsvCells.guarded(article.title()));
        csv.print(linked.order());
        CsvCells.place(csv, linked.place());
        csv.print(Status.of(linked).word());
        csv.print(JsonParts.plain(linked.confidence(), 4));
        csv.print(linked.mentions().size());
        csv.print(linked.paragraphs().stream()
                .map(paragraph -> Integer.toString(paragraph + 1))
                .collect(Collectors.joining(" ")));
        firstMention(csv, article, points, linked.mentions().get(0));
        csv.print(Checking.cell(Checking.of(linked)));
        csv.println();
    }

    private static void unlocated(CSVPrinter csv, Article article, CodePoints points, Resolution resolution)
            throws IOException {
        csv.print(CsvCells.guarded(article.source()));
        csv.print(CsvCells.guarded(article.title()));
        csv.print("");
        CsvCells.noPlace(csv, resolution.mention().written());
        csv.print(Status.of(resolution).word());
        csv.print("0");
        csv.print(1);
        csv.print(CsvCells.paragraph(article, resolution));
        firstMention(csv, article, points, resolution);
        csv.print(Checking.cell(Checking.of(resolution)));
        csv.println();
    }

    private static void firstMention(CSVPrinter csv, Article article, CodePoints points, Resolution resolution)
            throws IOException {
        var span = resolution.mention().span();
        csv.print(points.before(span.start()));
        csv.print(points.before(span.end()));
        csv.print(CsvCells.guarded(Quote.of(article, span).text()));
    }
}
