package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.dateline.Analysis;
import org.dateline.Combined;
import org.dateline.gazetteer.DataException;
import org.dateline.review.Analyst;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;

/** Reads and geoparses for the commands that take several articles as one. For one run. */
final class SeveralArticles {

    private final Program program;
    private final Terminal terminal;
    private int refused;

    SeveralArticles(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    /** Whether these names lead to anything but a single article. */
    static boolean areSeveral(List<String> names, Terminal terminal) {
        return names.size() > 1 || Inputs.of(names, terminal).sources().size() > 1;
    }

    /**
     * The articles as one; what cannot be read is told and left out.
     *
     * @param names articles, projects, folders with articles, or {@code -} for standard input
     * @throws CommandFailure when none of them can be read
     */
    Combined combined(List<String> names, Beforehand beforehand) throws CommandFailure, DataException {
        return combined(names, beforehand, UnaryOperator.identity());
    }

    /**
     * The same.
     *
     * @param select takes from each article what is not wanted
     */
    Combined combined(List<String> names, Beforehand beforehand, UnaryOperator<Analysis> select)
            throws CommandFailure, DataException {
        Analyst analyst = beforehand.analyst(program, terminal);
        List<Analysis> analyses = new ArrayList<>();
        Inputs inputs = Inputs.of(names, terminal);
        inputs.remarks().forEach(terminal::say);
        inputs.complaints().forEach(this::refuse);
        if (!inputs.sources().isEmpty()) {
            Batch.run(inputs.sources(), source -> source.judge(analyst), verdict -> {
                if (verdict instanceof Verdict.Analyzed analyzed) {
                    analyzed.remarks().forEach(terminal::say);
                    analyses.add(analyzed.analysis());
                } else if (verdict instanceof Verdict.Refused reason) {
                    refuse(reason.message());
                }
            });
        }
        if (analyses.isEmpty()) {
            throw new CommandFailure(Saying.of("cli.none.read"));
        }
        List<Analysis> selected = analyses.stream().map(select).toList();
        return Combined.of(
                selected,
                analyses.size() == 1
                        ? title(analyses.get(0))
                        : terminal.words(Saying.of("cli.several", (long) analyses.size())));
    }

    /** What the command answers: whether everything could be read. */
    int status() {
        return refused == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private static String title(Analysis only) {
        return only.article().title();
    }

    private void refuse(Worded message) {
        refused++;
        terminal.say(message);
    }
}
