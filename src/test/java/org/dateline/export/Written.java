package org.dateline.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dateline.Analysis;

/** What an exporter writes, as text. */
final class Written {

    private Written() {}

    static byte[] bytes(Exporter exporter, Analysis... analyses) {
        var out = new ByteArrayOutputStream();
        try (Exporter.Document document = exporter.open(out)) {
            for (Analysis analysis : analyses) {
                document.add(analysis);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Exporter exporter, Analysis... analyses) {
        return new String(bytes(exporter, analyses), StandardCharsets.UTF_8);
    }

    static Exporter format(String name) {
        return Exporters.named(name).orElseThrow();
    }
}
