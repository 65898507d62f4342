package org.dateline.cli;

import java.util.List;
import org.dateline.Analysis;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Saying;

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
     * @param name an article, a project, or {@code -} for standard input
     */
    Analysis analysis(String name, Beforehand beforehand) throws CommandFailure, DataException {
        Inputs inputs = Inputs.of(List.of(name), terminal);
        if (!inputs.complaints().isEmpty()) {
            throw new CommandFailure(inputs.complaints().get(0));
        }
        if (inputs.sources().size() > 1) {
            throw new CommandFailure(
                    Saying.of("cli.folder.many", name, (long) inputs.sources().size()));
        }
        Verdict verdict = inputs.sources().get(0).judge(beforehand.analyst(program, terminal));
        if (verdict instanceof Verdict.Refused refused) {
            throw new CommandFailure(refused.message());
        }
        Verdict.Analyzed analyzed = (Verdict.Analyzed) verdict;
        analyzed.remarks().forEach(terminal::say);
        return analyzed.analysis();
    }
}
