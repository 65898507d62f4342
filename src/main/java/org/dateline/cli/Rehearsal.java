package org.dateline.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.DataFolder;
import org.dateline.export.Exporters;
import org.dateline.wording.Language;

/**
 * Goes through the commands once with the sample articles and shows nothing, so that Java can note which classes they use and
 * keep them in an archive from which they start faster. Run when the program is packaged.
 */
final class Rehearsal {

    private Rehearsal() {}

    static int run(Program program) {
        var nowhere = OutputStream.nullOutputStream();
        var terminal = new Terminal(
                new ByteArrayInputStream("Kabul".getBytes(StandardCharsets.UTF_8)),
                nowhere,
                new PrintStream(nowhere, false, StandardCharsets.UTF_8),
                false,
                Language.ENGLISH);
        try {
            Path map = Files.createTempFile("dateline", ".png");
            List<String> articles = articles();
            articles.forEach(article -> Main.run(program, terminal, "places", article));
            String article = articles.get(0);
            Exporters.all().forEach(format -> Main.run(program, terminal, "places", "-f", format.name(), article));
            Main.run(program, terminal, "map", article, "-o", map.toString(), "--scale", "1");
            Main.run(program, terminal, "explain", article);
            Main.run(program, terminal, "lookup", "Kabul");
            Main.run(program, terminal, "places", "--help");
            Files.delete(map);
            return ExitStatus.DONE;
        } catch (IOException e) {
            return ExitStatus.FAILED;
        }
    }

    private static List<String> articles() throws IOException {
        try (Stream<Path> files = Files.list(DataFolder.locate().resolve("articles"))) {
            return files.map(Path::toString).toList();
        }
    }
}
