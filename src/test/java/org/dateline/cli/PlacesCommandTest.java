package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesCommandTest {

    @TempDir
    private Path folder;

    private final Console console = Console.withDisplay();

    @Test
    void printsATableOfThePlaces() throws IOException {
        assertThat(console.run("places", article("a.txt", "Herat fell quiet."))).isZero();
        assertThat(console.out())
                .contains("1 place, 1 mention")
                .contains("Herāt")
                .contains("34.3482");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void readsStandardInput() {
        assertThat(console.typing("From Lima to Xanadu.").run("places", "-")).isZero();
        assertThat(console.out()).contains("Lima Province, Peru").contains("not found: \"Xanadu\"");
    }

    @Test
    void anArticleWithoutAPlaceIsFine() throws IOException {
        assertThat(console.run("places", article("a.txt", "Nothing."))).isZero();
        assertThat(console.out()).contains("no place found");
    }

    @Test
    void readsFilesAndFoldersAndKeepsTheirOrder() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        for (int i = 10; i < 60; i++) {
            Files.writeString(inner.resolve("n" + i + ".txt"), "Herat ".repeat(i));
        }
        String last = article("last.txt", "Lima");
        assertThat(console.run("places", "--format", "jsonl", inner.toString(), last))
                .isZero();
        String expected = IntStream.range(10, 60)
                        .mapToObj(i -> inner.resolve("n" + i + ".txt") + "\n")
                        .collect(Collectors.joining())
                + last + "\n";
        String sources = console.out()
                .lines()
                .map(line -> line.replaceFirst("\\{\"source\":\"(.*?)\".*", "$1") + "\n")
                .collect(Collectors.joining());
        assertThat(sources).isEqualTo(expected);
    }

    @Test
    void oneBadInputAmongGoodOnesIsToldAndTheRestIsDone() throws IOException {
        int status = console.run("places", folder.resolve("missing.txt").toString(), article("a.txt", "Herat"));
        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(console.out()).contains("Herāt");
        assertThat(console.err()).contains("missing.txt").doesNotContain("Exception");
    }

    @Test
    void aFolderWithoutArticlesIsTold() {
        assertThat(console.run("places", folder.toString())).isEqualTo(ExitStatus.FAILED);
        assertThat(console.out()).isEmpty();
        assertThat(console.err()).startsWith("dateline: ").contains(folder.toString());
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        assertThat(console.run("places", article("empty.txt", ""))).isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains("empty.txt").doesNotContain("Exception");
    }

    @Test
    void aBinaryFileIsTold() throws IOException {
        Path binary = folder.resolve("a.bin");
        Files.write(binary, new byte[] {0x7F, 'E', 'L', 'F', 0, 0, 0, 1, 2, 3, 0, 0, (byte) 0xFF});
        assertThat(console.run("places", binary.toString())).isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains("a.bin").doesNotContain("Exception");
    }

    @Test
    void theEndOfTheOutputFileNameTellsTheFormat() throws IOException {
        Path target = folder.resolve("places.geojson");
        assertThat(console.run("places", article("a.txt", "Herat"), "-o", target.toString()))
                .isZero();
        assertThat(Files.readString(target)).contains("FeatureCollection");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void anOutputFileIsNotTouchedWhenNothingCouldBeRead() throws IOException {
        Path target = Files.writeString(folder.resolve("places.csv"), "precious");
        assertThat(console.run("places", folder.resolve("missing.txt").toString(), "-o", target.toString()))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(Files.readString(target)).isEqualTo("precious");
        assertThat(names(folder)).containsExactly("places.csv");
    }

    @Test
    void anOutputFolderThatIsNotThereIsToldBeforeTheWork() throws IOException {
        Path target = folder.resolve("none").resolve("places.csv");
        assertThat(console.run("places", article("a.txt", "Herat"), "-o", target.toString()))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains("cannot write").contains("create it first");
    }

    @Test
    void aReaderOfThePipeThatHasSeenEnoughIsNotWorthAWord() throws IOException {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThat(console.runInto(closed, "places", article("a.txt", "Herat"))).isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).isEmpty();
    }

    @Test
    void aFullDiskIsTold() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThat(console.runInto(full, "places", article("a.txt", "Herat"))).isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains("no space left on device");
    }

    @Test
    void aFaultOfTheProgramIsOneLineAndNoStackTrace() throws IOException {
        assertThat(console.run("places", article("a.txt", "FAULT"), article("b.txt", "Herat")))
                .isEqualTo(ExitStatus.FAILED);
        assertThat(console.err().lines()).hasSize(1);
        assertThat(console.err()).contains("a fault of the program").doesNotContain("\tat ");
    }

    @Test
    void anUnknownFormatIsWrongUsage() throws IOException {
        assertThat(console.run("places", "-f", "xml", article("a.txt", "Herat")))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("no format is called 'xml'").contains("geojson");
    }

    private String article(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFilterKeepsOnlyThePlacesThatMatch() {
        assertThat(console.typing("From Herat to Lima.").run("places", "-", "--format", "csv", "--filter", "lat > 0"))
                .isZero();
        assertThat(console.out()).contains("geonames:1140026").doesNotContain("geonames:3936456");
    }

    @Test
    void aFilterThatMakesNoSenseIsWrongUsage() {
        assertThat(console.typing("Herat.")
                        .run("places", "-", "--filter", "DWITHIN(geometry, POINT(62 34), 5, kilometers)"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("--filter", "BBOX").doesNotContain("Exception");
    }
}
