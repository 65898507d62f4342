package org.dateline.cli;

import java.util.List;
import org.dateline.Analysis;
import org.dateline.gazetteer.DataException;

/** Reads and geoparses for the commands that take one article. */
final class OneArticle {

    private final Program program;
    private final Terminal terminal;

    OneArticle(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    /**
     * The analysis of one article.
     *
     * @param name a file, or {@code -} for standard input
     */
    Analysis analysis(String name) throws CommandFailure, DataException {
        Inputs inputs = Inputs.of(List.of(name), terminal);
        if (!inputs.complaints().isEmpty()) {
            throw new CommandFailure(inputs.complaints().get(0));
        }
        if (inputs.sources().size() > 1) {
            throw new CommandFailure(
                    name + ": a folder with " + inputs.sources().size() + " articles. Name one of them.");
        }
        Verdict verdict = Verdict.on(inputs.sources().get(0), program.geoparser());
        if (verdict instanceof Verdict.Refused refused) {
            throw new CommandFailure(refused.message());
        }
        return ((Verdict.Analyzed) verdict).analysis();
    }
}
