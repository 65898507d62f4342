package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dateline.cartography.Overlay;
import org.dateline.export.MapExporter;
import org.dateline.wording.Refusal;
import org.dateline.wording.Saying;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

    @Mixin
    private InputOptions inputs;

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
        layers.filter();
        List<Overlay> overlays = layers.overlays();
        return new MapRun(program, terminal, scene -> layers.dress(scene, overlays))
                .run(
                        inputs.names(),
                        hints.beforehand(program),
                        exporter,
                        links -> options.sheet(links, terminal.language()),
                        output);
    }

    private MapExporter exporter() {
        MapExporter exporter = MapExporter.forFile(output.toString()).orElseThrow(this::unknownFormat);
        if (text.isEmpty()) {
            return exporter;
        }
        MapExporter withPaths =
                exporter.withTextAsPaths().orElseThrow(() -> new Refusal(Saying.of("cli.text.paths", exporter.name())));
        return text.get() == Text.PATHS ? withPaths : exporter;
    }

    private Refusal unknownFormat() {
        String endings = MapExporter.all().stream()
                .flatMap(exporter -> exporter.extensions().stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(", "));
        return new Refusal(Saying.of("cli.map.format", output.toString(), endings));
    }
}
