package org.dateline.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.dateline.Analysis;
import org.dateline.export.Explanation;
import org.dateline.gazetteer.DataException;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline explain}: why each mention is where it is. */
@Command(
        name = "explain",
        description = "Says why each mention of an article was put where it was.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  dateline explain report.txt", "  dateline explain report.txt --mention 4"})
final class ExplainCommand implements Callable<Integer> {

    private static final int ALL = 0;

    private final Program program;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", description = "an article, a project, or - for standard input")
    private String file;

    @Option(
            names = {"-m", "--mention"},
            paramLabel = "N",
            defaultValue = "" + ALL,
            description = "only the Nth mention, counted from 1")
    private int mention;

    @Mixin
    private HintOptions hints;

    ExplainCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        try {
            Analysis analysis = new OneArticle(program, terminal).analysis(file, hints.beforehand(program));
            if (analysis.resolutions().isEmpty()) {
                terminal.say(Saying.of("cli.explain.none", file));
            }
            for (int number : numbers(analysis.resolutions().size())) {
                terminal.out().write(terminal.encode(Explanation.of(analysis, number - 1, terminal.language())));
            }
            terminal.out().flush();
        } catch (DataException e) {
            throw CommandFailure.because(e);
        } catch (IOException e) {
            throw new CommandFailure(Saying.of("cli.output", Causes.of(e)), e);
        }
        return ExitStatus.DONE;
    }

    private List<Integer> numbers(int count) {
        if (mention == ALL) {
            return IntStream.rangeClosed(1, count).boxed().toList();
        }
        if (mention < 1 || mention > count) {
            throw new Refusal(Saying.of("cli.mention", (long) mention, file, (long) count));
        }
        return List.of(mention);
    }
}
