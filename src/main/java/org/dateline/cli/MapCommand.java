package org.dateline.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.cartography.Overlay;
import org.dateline.export.MapExporter;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import org.dateline.wording.Worded;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline map}: the map of an article as a file, painted by the painter of the window. */
@Command(
        name = "map",
        description = "Writes the map of an article, or of several together.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  dateline map report.txt -o map.png",
            "  dateline map report.txt -o map.png --size square --scale 1 --theme dark",
            "  dateline map report.txt -o map.pdf --size a4 --theme print",
            "  dateline map report.txt -o map.png --title 'The ring road' --bounds 60,29,75,39",
            "  dateline map report.txt -o map.png --center 34.5,69.2 --zoom 7.5",
            "  dateline map monday.txt tuesday.txt wednesday.txt -o week.png --title 'The week'",
            "  dateline map --project report.txt.dateline -o map.png",
            "  dateline map report.txt -o map.png --overlay front-line.geojson --hide relief,provinces",
            "  dateline map report.txt -o map.svg --text paths",
            "  dateline map report.txt -o map.png --show heat,order --hide countries",
        })
final class MapCommand implements Callable<Integer> {

    private final Program program;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..*",
            description =
                    "articles, projects, folders with articles, or - for standard input; the places of all on one map")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--project",
            paramLabel = "FILE",
            description =
                    "a project of the window: its article with the corrections that were made to it; or a session: all of "
                            + "its articles on one map")
    private Optional<String> project = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            description = "the map to write; the end of its name tells the format: ${COMPLETION-CANDIDATES}",
            completionCandidates = MapFormatNames.class)
    private Path output;

    /** How type is written into an SVG or a PDF. */
    enum Text {
        FONTS,
        PATHS
    }

    @Option(
            names = "--text",
            paramLabel = "fonts|paths",
            description =
                    "in svg and pdf: text in fonts that the file holds, to be searched and edited, or paths, which look "
                            + "alike in every program (default fonts)")
    private Optional<Text> text = Optional.empty();

    @Mixin
    private MapOptions options;

    @Mixin
    private MapLayers layers;

    @Mixin
    private HintOptions hints;

    MapCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        MapExporter exporter = exporter();
        try {
            layers.filter();
            List<Overlay> overlays = layers.overlays();
            return new MapRun(program, terminal, scene -> layers.dress(scene, overlays))
                    .run(
                            inputs(),
                            hints.beforehand(program),
                            exporter,
                            links -> options.sheet(links, terminal.language()),
                            output);
        } catch (IllegalArgumentException e) {
            throw new CommandLine.ParameterException(spec.commandLine(), terminal.words(Worded.of(e)), e);
        }
    }

    private MapExporter exporter() {
        MapExporter exporter = MapExporter.forFile(output.toString()).orElseThrow(this::unknownFormat);
        if (text.isEmpty()) {
            return exporter;
        }
        MapExporter withPaths = exporter.withTextAsPaths()
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(), terminal.words(Saying.of("cli.text.paths", exporter.name()))));
        return text.get() == Text.PATHS ? withPaths : exporter;
    }

    private List<String> inputs() {
        List<String> names = new ArrayList<>(files);
        project.ifPresent(names::add);
        if (names.isEmpty()) {
            throw new Refusal(Saying.of("cli.name.article"));
        }
        return names;
    }

    private CommandLine.ParameterException unknownFormat() {
        String endings = MapExporter.all().stream()
                .flatMap(exporter -> exporter.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
        return new CommandLine.ParameterException(
                spec.commandLine(), terminal.words(Saying.of("cli.map.format", output.toString(), endings)));
    }
}
