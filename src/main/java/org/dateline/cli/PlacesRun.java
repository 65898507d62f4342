package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.export.Exporter;
import org.dateline.gazetteer.DataException;
import org.dateline.review.Analyst;
import org.dateline.review.Findings;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/** Reads articles, finds their places and writes them as they come. For one run. */
final class PlacesRun {

    private final Program program;
    private final Terminal terminal;
    private final Beforehand beforehand;
    private final UnaryOperator<Findings> select;
    private int refused;
    private Optional<Exporter.Document> document = Optional.empty();

    /**
     * A run.
     *
     * @param beforehand what is known about the articles
     * @param select takes from each article what is not wanted
     */
    PlacesRun(Program program, Terminal terminal, Beforehand beforehand, UnaryOperator<Findings> select) {
        this.program = program;
        this.terminal = terminal;
        this.beforehand = beforehand;
        this.select = select;
    }

    /**
     * Writes to a file or, without one, to standard output. What cannot be read is told and left out; a file is written when
     * at least one article could be read.
     *
     * @return the exit status
     */
    int run(List<String> names, Exporter exporter, Optional<Path> file) throws CommandFailure {
        Inputs inputs = Inputs.of(names, terminal);
        inputs.remarks().forEach(terminal::say);
        inputs.complaints().forEach(this::refuse);
        if (inputs.sources().isEmpty()) {
            return ExitStatus.FAILED;
        }
        try (Output output = Output.to(file, terminal);
                var progress = new Progress(
                        terminal, Saying.of("cli.reading"), inputs.sources().size())) {
            Analyst analyst = open();
            Batch.run(inputs.sources(), source -> source.judge(analyst), verdict -> {
                write(verdict, exporter, output);
                progress.step();
            });
            if (document.isPresent()) {
                output.write(stream -> document.get().close());
                output.commit();
            }
        }
        return refused == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private Analyst open() throws CommandFailure {
        try {
            return beforehand.analyst(program, terminal);
        } catch (DataException e) {
            throw CommandFailure.because(e);
        }
    }

    private void write(Verdict verdict, Exporter exporter, Output output) throws CommandFailure {
        if (verdict instanceof Verdict.Refused reason) {
            refuse(reason.message());
            return;
        }
        Verdict.Analyzed analyzed = (Verdict.Analyzed) verdict;
        analyzed.remarks().forEach(terminal::say);
        output.write(stream -> {
            if (document.isEmpty()) {
                document = Optional.of(exporter.open(terminal.language(), stream));
            }
            document.get().add(select.apply(analyzed.findings()));
        });
    }

    private void refuse(Worded message) {
        refused++;
        terminal.say(message);
    }
}
