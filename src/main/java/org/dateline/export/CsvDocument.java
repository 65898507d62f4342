package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.Analysis;
import org.dateline.review.Findings;

/** A file of comma-separated values in UTF-8, with one header however many articles it holds. */
final class CsvDocument implements Exporter.Document {

    /** Writes the rows of one article. */
    @FunctionalInterface
    interface Rows {
        void write(CSVPrinter csv, Findings findings) throws IOException;
    }

    private final Writer writer;
    private final CSVPrinter csv;
    private final Rows rows;

    CsvDocument(OutputStream out, List<String> columns, Rows rows) throws IOException {
        this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        this.rows = rows;
        csv.printRecord(columns);
    }

    @Override
    public void add(Analysis analysis) throws IOException {
        add(Findings.of(analysis));
    }

    @Override
    public void add(Findings findings) throws IOException {
        rows.write(csv, findings);
        writer.flush();
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
