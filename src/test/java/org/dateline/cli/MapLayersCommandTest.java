package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What of the article a map shows, from the command line; read in the words of an SVG file. */
class MapLayersCommandTest {

    private static final String HEAT = "Mentions per ";
    private static final String ORDER = "Order in which the text names them";
    private static final String ASIDE = "Set aside by the filter";
    private static final String TOWNS = "Towns and cities";

    @TempDir
    private Path folder;

    private final Console console = Console.withoutDisplay();
    private String article;

    @BeforeEach
    void write() throws IOException {
        article = Files.writeString(
                        folder.resolve("a.txt"), "Herat fell quiet. Herat slept. A convoy left Lima on Friday.")
                .toString();
    }

    private String map(String... options) throws IOException {
        Path map = folder.resolve("map.svg");
        String[] command = new String[options.length + 4];
        command[0] = "map";
        command[1] = article;
        command[2] = "-o";
        command[3] = map.toString();
        System.arraycopy(options, 0, command, 4, options.length);
        assertThat(console.run(command)).as(console.err()).isZero();
        return Files.readString(map);
    }

    @Test
    void densityAndOrderAreShownOnlyWhenAskedFor() throws IOException {
        assertThat(map()).contains(TOWNS).doesNotContain(HEAT, ORDER);
        assertThat(map("--show", "heat,order")).contains(TOWNS, HEAT, ORDER);
    }

    @Test
    void aProjectedMapShowsThemToo() throws IOException {
        assertThat(map("--show", "heat,order", "--projection", "auto")).contains(TOWNS, HEAT, ORDER);
    }

    @Test
    void aKindOfPlaceIsLeftOutOrShownAlone() throws IOException {
        assertThat(map("--hide", "towns")).doesNotContain(TOWNS);
        assertThat(map("--layers", "relief,countries")).doesNotContain(TOWNS);
        assertThat(map("--layers", "relief,towns")).contains(TOWNS);
    }

    @Test
    void aFilterSetsTheOtherPlacesAside() throws IOException {
        assertThat(map()).doesNotContain(ASIDE);
        assertThat(map("--filter", "mentions > 1")).contains(TOWNS, ASIDE);
        assertThat(map("--filter", "lat > -90")).contains(TOWNS).doesNotContain(ASIDE);
    }

    @Test
    void aFilterThatCannotBeUnderstoodWritesNoMap() {
        Path map = folder.resolve("map.svg");

        assertThat(console.run("map", article, "-o", map.toString(), "--filter", "mentions > 1 AND"))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(console.err()).contains("--filter", "cannot be understood");
        assertThat(map).doesNotExist();
    }
}
