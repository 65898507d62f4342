package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several articles as one, from the command line. */
class CombinedCommandTest {

    @TempDir
    private Path folder;

    private final Console console = Console.withoutDisplay();
    private String monday;
    private String tuesday;

    @BeforeEach
    void write() throws IOException {
        monday = Files.writeString(folder.resolve("monday.txt"), "Herat fell quiet. Herat slept.")
                .toString();
        tuesday = Files.writeString(folder.resolve("tuesday.txt"), "From Lima to Herat, and to Xanadu.")
                .toString();
    }

    @Test
    void aListNamesEachPlaceOnceWithTheArticlesThatNameIt() {
        assertThat(console.run("places", "--combined", monday, tuesday)).isZero();

        List<String> lines = console.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("2 articles: 2 places, 5 mentions, 1 not found, 1 unsure");
        assertThat(lines.stream().filter(line -> line.startsWith("Herāt")))
                .singleElement()
                .asString()
                .contains("monday.txt, tuesday.txt")
                .containsPattern("  3 +2  ");
        assertThat(lines.stream().filter(line -> line.startsWith("Lima")))
                .singleElement()
                .asString()
                .contains("tuesday.txt")
                .doesNotContain("monday.txt");
        assertThat(console.err()).isEmpty();
    }

    @Test
    void aTableHasARowAPlaceWithItsSources() throws IOException {
        Path table = folder.resolve("places.csv");

        assertThat(console.run("places", "--combined", "-o", table.toString(), monday, tuesday))
                .isZero();

        List<String> rows = Files.readAllLines(table);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(0)).startsWith("order,").endsWith(",mentions,articles,sources");
        assertThat(rows.get(1)).endsWith(",3,2," + monday + "; " + tuesday);
    }

    @Test
    void aFeatureSaysWhatEachArticleSays() throws IOException {
        assertThat(console.run("places", "--combined", "--format", "geojson", monday, tuesday))
                .isZero();

        int quotes = 0;
        try (JsonParser json = new JsonFactory().createParser(console.out())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                quotes += token == JsonToken.FIELD_NAME && json.currentName().equals("quote") ? 1 : 0;
            }
        }
        assertThat(quotes).isEqualTo(3);
        assertThat(console.out()).contains("Herat fell quiet.").contains("From Lima to Herat");
    }

    @Test
    void aFormatThatIsNoListIsWrongUsage() {
        assertThat(console.run("places", "--combined", "--format", "kml", monday))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("text, csv, json or geojson");
    }

    @Test
    void oneMapShowsThePlacesOfAllAndWhatCannotBeReadIsSaid() throws IOException {
        Path map = folder.resolve("map.svg");

        int status = console.run(
                "map",
                monday,
                folder.resolve("missing.txt").toString(),
                tuesday,
                "-o",
                map.toString(),
                "--title",
                "The week");

        assertThat(status).isEqualTo(ExitStatus.FAILED);
        assertThat(console.err()).contains("missing.txt");
        assertThat(Files.readString(map)).contains("Lima").contains("Herāt").contains("The week");
    }
}
