package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Analysis;
import org.dateline.cartography.query.FilterException;
import org.dateline.cartography.query.PlaceFilter;
import org.dateline.export.CombinedList;
import org.dateline.export.Exporter;
import org.dateline.export.Exporters;
import org.dateline.review.Findings;
import org.dateline.review.SessionFile;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline places}: what the articles name, and where it is, in one of the formats of {@code export}. */
@Command(
        name = "places",
        description = "Prints the places that articles name.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline places report.txt",
            "  dateline places --format geojson report.html -o places.geojson",
            "  dateline places --filter \"country = 'Sudan' AND mentions > 1\" report.txt",
            "  dateline places --country SD,TD --format csv report.txt",
            "  dateline places --combined monday.txt tuesday.txt",
            "  dateline places --project report.txt.dateline --format geojson",
            "  dateline places --format jsonl archive/ > archive.jsonl",
            "  pdftotext report.pdf - | dateline places -",
        })
final class PlacesCommand implements Callable<Integer> {

    private final Program program;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description = "articles, projects, folders with articles, or - for standard input")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description =
                    "a project of the window: its article with the corrections that were made to it; or a session: the "
                            + "places of all its articles, as with --combined")
    private List<String> projects = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.class,
            description =
                    "one of ${COMPLETION-CANDIDATES}; without it the end of the output file's name decides, else text")
    private Optional<String> format = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "write to this file instead of standard output")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--filter",
            paramLabel = "WORDS|ECQL",
            description = "only places with these words in name, kind, province or country, or that meet a condition")
    private String filter = "";

    @Option(
            names = "--combined",
            description =
                    "one list of the places of all articles, each place once with the articles that name it; as text, "
                            + "csv, json or geojson")
    private boolean combined;

    @Mixin
    private HintOptions hints;

    PlacesCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        PlaceFilter places = filter();
        if (combined || isSession() && combinedFormat().isPresent()) {
            UnaryOperator<Analysis> select = filter.isBlank() ? UnaryOperator.identity() : places::filter;
            return new CombinedRun(program, terminal).run(inputs(), beforehand(), select, listFormat(), output);
        }
        // a filter asks for places, so that what a reader called none goes with what does not fit
        UnaryOperator<Findings> select = filter.isBlank()
                ? UnaryOperator.identity()
                : findings -> Findings.of(places.filter(findings.analysis()));
        Exporter exporter = exporter();
        return new PlacesRun(program, terminal, beforehand(), select).run(inputs(), exporter, output);
    }

    private List<String> inputs() {
        List<String> names = new ArrayList<>(files);
        names.addAll(projects);
        if (names.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), terminal.words(Saying.of("cli.name.article.file")));
        }
        return names;
    }

    private Beforehand beforehand() {
        try {
            return hints.beforehand(program);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), terminal.words(Saying.of("cli.option", "--country", Worded.of(e))), e);
        }
    }

    private PlaceFilter filter() {
        try {
            return PlaceFilter.of(filter);
        } catch (FilterException e) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), terminal.words(Saying.of("cli.option", "--filter", Worded.of(e))), e);
        }
    }

    private Exporter exporter() {
        if (format.isPresent()) {
            return Exporters.named(format.get()).orElseThrow(() -> wrong("cli.no.format", format.get()));
        }
        if (output.isEmpty()) {
            return Exporters.named("text").orElseThrow();
        }
        return Exporters.forFile(output.get().toString())
                .orElseThrow(() -> wrong("cli.no.format.name", output.get().toString()));
    }

    /** The articles of a session are wanted as one, unless in a format that has each by itself. */
    private boolean isSession() {
        return files.isEmpty() && projects.size() == 1 && SessionFile.isSession(Path.of(projects.get(0)));
    }

    private CombinedList.Format listFormat() {
        return combinedFormat()
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), terminal.words(Saying.of("cli.combined.format", formatWord()))));
    }

    private Optional<CombinedList.Format> combinedFormat() {
        String word = formatWord();
        return Stream.of(CombinedList.Format.values())
                .filter(known ->
                        known.name().equalsIgnoreCase(word) || known.extension().equals(word))
                .findFirst();
    }

    private String formatWord() {
        return format.orElseGet(() -> output.map(
                        file -> file.toString().replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT))
                .orElse("text"));
    }

    private CommandLine.ParameterException wrong(String key, String word) {
        String names = Exporters.all().stream().map(Exporter::name).collect(Collectors.joining(", "));
        return new CommandLine.ParameterException(spec.commandLine(), terminal.words(Saying.of(key, word, names)));
    }
}
