package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.article.ArticleReadException;
import org.dateline.article.Articles;
import org.dateline.wording.Language;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code dateline [FILE...]}: the window; without a display the map and the places instead. */
@Command(
        name = "dateline",
        description = {
            "Shows the places that an article names on a map, offline.",
            "",
            "Without a command opens the window. Where there is no display, writes the map of each FILE into the working "
                    + "folder, as NAME-map.png, and prints the places instead.",
            ""
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline report.html",
            "  dateline places report.html",
            "  dateline map report.html -o map.png",
            "  dateline lookup Lashkar Gah",
            "",
            "Exit status: 0 done, 1 some input failed, 2 wrong usage."
        })
final class OpenCommand implements Callable<Integer> {

    private final Program program;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "articles to open, or folders with articles")
    private List<String> names = new ArrayList<>();

    /** Known already when the line is read, see {@link LanguageOption}. */
    @Option(
            names = LanguageOption.NAME,
            paramLabel = "en|de",
            scope = ScopeType.INHERIT,
            defaultValue = "en",
            converter = LanguageOption.class,
            description = "of messages, reasons and maps; names in files for programs stay English "
                    + "(default ${DEFAULT-VALUE})")
    private Language language = Language.ENGLISH;

    OpenCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        refuseMisspelling();
        List<Path> files = files();
        Optional<Saying> noDisplay = program.window(files, asked());
        if (noDisplay.isEmpty()) {
            return ExitStatus.DONE;
        }
        if (files.isEmpty()) {
            throw new CommandFailure(Saying.of("cli.no.window", noDisplay.get()));
        }
        return new WindowlessRun(program, terminal).run(files, noDisplay.get());
    }

    private Optional<Language> asked() {
        boolean said = spec.commandLine().getParseResult().hasMatchedOption(LanguageOption.NAME);
        return said ? Optional.of(language) : Optional.empty();
    }

    private void refuseMisspelling() {
        if (!names.isEmpty()) {
            Misspelling.meant(names.get(0), spec.subcommands().keySet()).ifPresent(command -> {
                throw new Refusal(Saying.of("cli.no.file.command", names.get(0), command));
            });
        }
    }

    private List<Path> files() throws CommandFailure {
        List<Path> files = new ArrayList<>();
        for (String name : names) {
            try {
                Path path = Path.of(name);
                files.addAll(Files.isDirectory(path) ? Articles.in(path) : List.of(path));
            } catch (ArticleReadException e) {
                throw CommandFailure.because(e);
            } catch (InvalidPathException e) {
                throw new CommandFailure(Saying.of("cli.file.name", name), e);
            }
        }
        return files;
    }
}
