package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.Snapshot;
import org.dateline.cartography.projection.ProjectionException;
import org.dateline.export.MapExporter;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Saying;

/** Reads articles, finds their places and writes their map. */
final class MapRun {

    private final Program program;
    private final Terminal terminal;
    private final UnaryOperator<MapScene> dress;

    MapRun(Program program, Terminal terminal) {
        this(program, terminal, UnaryOperator.identity());
    }

    /**
     * A run.
     *
     * @param dress decides on the layers, once the places are known
     */
    MapRun(Program program, Terminal terminal, UnaryOperator<MapScene> dress) {
        this.program = program;
        this.terminal = terminal;
        this.dress = dress;
    }

    /**
     * Writes the map of one article, or of several together.
     *
     * @param sheet what it looks like, decided when the places are known
     * @return the exit status
     * @throws CommandFailure when no article can be read or the map cannot be written
     * @throws RuntimeException what {@code sheet} throws, before anything is written
     */
    int run(
            List<String> names,
            Beforehand beforehand,
            MapExporter exporter,
            Function<Links, Snapshot.Options> sheet,
            Path target)
            throws CommandFailure {
        try (var progress = new Progress(
                terminal, Saying.of("cli.painting", target.getFileName().toString()), 1)) {
            var several = new SeveralArticles(program, terminal);
            Analysis analysis = SeveralArticles.areSeveral(names, terminal)
                    ? several.combined(names, beforehand).analysis()
                    : new OneArticle(program, terminal).analysis(names.get(0), beforehand);
            Links links = Links.of(analysis);
            write(links, exporter, sheet.apply(links), program.painter(), target);
            progress.step();
            return several.status();
        } catch (DataException e) {
            throw CommandFailure.because(e);
        }
    }

    void write(Links links, MapExporter exporter, Snapshot.Options options, MapPainter painter, Path target)
            throws CommandFailure {
        if (links.places().isEmpty()) {
            terminal.say(
                    Saying.of("cli.no.map.place", links.analysis().article().source()));
        }
        try (Output output = Output.file(target)) {
            output.write(stream -> {
                try {
                    exporter.write(painter, dress.apply(MapScene.of(links).in(terminal.language())), options, stream);
                } catch (ProjectionException e) {
                    throw new CommandFailure(Saying.of("cli.target", target.toString(), e), e);
                }
            });
            output.commit();
        }
    }
}
