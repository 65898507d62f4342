package org.dateline.cli;

import java.nio.file.Path;
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
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private InputOptions inputs;

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
        // the articles of a session are wanted as one, unless in a format that has each by itself
        if (combined || inputs.isOneSession() && combinedFormat().isPresent()) {
            UnaryOperator<Analysis> select = filter.isBlank() ? UnaryOperator.identity() : places::filter;
            return new CombinedRun(program, terminal)
                    .run(inputs.names(), hints.beforehand(program), select, listFormat(), output);
        }
        // a filter asks for places, so that what a reader called none goes with what does not fit
        UnaryOperator<Findings> select = filter.isBlank()
                ? UnaryOperator.identity()
                : findings -> Findings.of(places.filter(findings.analysis()));
        Exporter exporter = exporter();
        return new PlacesRun(program, terminal, hints.beforehand(program), select)
                .run(inputs.names(), exporter, output);
    }

    private PlaceFilter filter() {
        try {
            return PlaceFilter.of(filter);
        } catch (FilterException e) {
            throw new Refusal(Saying.of("cli.option", "--filter", Worded.of(e)), e);
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

    private CombinedList.Format listFormat() {
        return combinedFormat().orElseThrow(() -> new Refusal(Saying.of("cli.combined.format", formatWord())));
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

    private static Refusal wrong(String key, String word) {
        String names = Exporters.all().stream().map(Exporter::name).collect(Collectors.joining(", "));
        return new Refusal(Saying.of(key, word, names));
    }
}
