package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.Analysis;
import org.dateline.Combined;
import org.dateline.export.CombinedList;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Saying;

/** Reads articles and writes one list of the places of all of them. */
final class CombinedRun {

    private final Program program;
    private final Terminal terminal;

    CombinedRun(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    /**
     * Writes to a file or, without one, to standard output.
     *
     * @param select takes from each article what is not wanted
     * @return the exit status
     */
    int run(
            List<String> names,
            Beforehand beforehand,
            UnaryOperator<Analysis> select,
            CombinedList.Format format,
            Optional<Path> file)
            throws CommandFailure {
        try (Output output = Output.to(file, terminal);
                var progress = new Progress(terminal, Saying.of("cli.reading"), 1)) {
            var several = new SeveralArticles(program, terminal);
            Combined combined = several.combined(names, beforehand, select);
            progress.step();
            output.write(stream -> CombinedList.write(combined, format, terminal.language(), stream));
            output.commit();
            return several.status();
        } catch (DataException e) {
            throw CommandFailure.because(e);
        }
    }
}
