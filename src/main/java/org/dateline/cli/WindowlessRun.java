package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.Links;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.Snapshot;
import org.dateline.export.Exporter;
import org.dateline.export.Exporters;
import org.dateline.export.MapExporter;
import org.dateline.gazetteer.DataException;
import org.dateline.review.Analyst;
import org.dateline.wording.Saying;

/** What {@code dateline FILE} does where no window can be opened: the same job, with files and text. */
final class WindowlessRun {

    private final Program program;
    private final Terminal terminal;

    WindowlessRun(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    /**
     * Writes a map an article into the working folder and prints the places of all.
     *
     * @param noDisplay why there is no window
     * @return the exit status
     */
    int run(List<Path> files, Saying noDisplay) throws CommandFailure {
        Saying maps = files.size() == 1
                ? Saying.verbatim(mapFile(files.get(0)).toString())
                : Saying.of("cli.windowless.maps", (long) files.size());
        terminal.say(Saying.of("cli.windowless", noDisplay, maps));
        Exporter text = Exporters.named("text").orElseThrow();
        int status = ExitStatus.DONE;
        try (Exporter.Document document = text.open(terminal.language(), terminal.out());
                var progress = new Progress(terminal, Saying.of("cli.reading.painting"), files.size())) {
            Analyst analyst = Beforehand.usual(program).analyst(program, terminal);
            MapPainter painter = program.painter();
            for (Path file : files) {
                Verdict verdict = Inputs.file(file).judge(analyst);
                if (verdict instanceof Verdict.Analyzed analyzed) {
                    analyzed.remarks().forEach(terminal::say);
                    document.add(analyzed.findings());
                    map(Links.of(analyzed.analysis()), painter, mapFile(file));
                } else {
                    terminal.say(((Verdict.Refused) verdict).message());
                    status = ExitStatus.FAILED;
                }
                progress.step();
            }
        } catch (DataException e) {
            throw CommandFailure.because(e);
        } catch (IOException e) {
            throw new CommandFailure(Saying.of("cli.output", Causes.of(e)), e);
        }
        return status;
    }

    private void map(Links links, MapPainter painter, Path target) throws CommandFailure {
        var article = links.analysis().article();
        var options = Snapshot.Options.usual()
                .withTitle(article.title(), MapOptions.sourceLine(article, terminal.language()));
        MapExporter png = MapExporter.forFile(target.toString()).orElseThrow();
        new MapRun(program, terminal).write(links, png, options, painter, target);
    }

    /** The article's name without its ending, in the working folder. */
    private static Path mapFile(Path article) {
        String name = article.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return Path.of((dot > 0 ? name.substring(0, dot) : name) + "-map.png");
    }
}
