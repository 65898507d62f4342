package org.dateline.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.Analysis;
import org.dateline.wording.Language;

/** A table for people: the places in the order of the article, then what was unsure and what was not found. */
public final class TextExporter implements Exporter {

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String description() {
        return "a table to read";
    }

    @Override
    public List<String> extensions() {
        return List.of("txt");
    }

    @Override
    public Document open(Language language, OutputStream out) {
        var page = new TextPage(language);
        return new Document() {
            private boolean first = true;

            @Override
            public void add(Analysis analysis) throws IOException {
                String text = (first ? "" : "\n") + page.of(analysis);
                first = false;
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
            }

            @Override
            public void close() throws IOException {
                out.flush();
            }
        };
    }
}
