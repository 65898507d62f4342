package org.dateline.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.cartography.Layer;
import org.dateline.cartography.MapTheme;
import org.dateline.geo.Notation;
import org.dateline.ui.settings.MapChoices.Laid;
import org.dateline.ui.settings.Preferences.Look;
import org.dateline.ui.settings.Settings.Frame;
import org.dateline.ui.settings.Settings.Recent;
import org.dateline.ui.settings.Settings.View;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenComesBack() throws IOException {
        var file = new SettingsFile(folder.resolve("deep/window.properties"));
        var settings = new Settings(
                new Preferences(Look.DARK, Optional.of(MapTheme.PRINT), Notation.MGRS, Optional.of("de"), true, true),
                new MapChoices(
                        Set.of(Layer.RELIEF, Layer.HEAT),
                        false,
                        "https://example.org/{z}/{x}/{y}.png",
                        List.of(new Laid(Path.of("/tmp/ä = b.kml"), false, 0.4))),
                Optional.of(new Frame(-5, 10.5, 1280, 800, true)),
                List.of(0.3, 0.8, 0.5),
                18,
                List.of(
                        new Recent(Path.of("/tmp/ü \\ =x.txt"), Optional.of(new View(0.7, 0.4, 6.25))),
                        new Recent(Path.of("b.html"), Optional.empty())),
                List.of(Path.of("/tmp/ü \\ =x.txt"), Path.of("c.md")));

        file.write(settings);

        assertThat(file.read()).isEqualTo(settings);
        try (var left = Files.list(folder.resolve("deep"))) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void theArticlesOfLastTimeAreKeptOverAWindowInWhichNoneWasOpened() {
        Path one = Path.of("a.txt");
        Path gone = Path.of("b.txt");

        Settings left = Settings.FIRST.leaving(List.of(one, gone)).leaving(List.of());

        assertThat(left.session()).containsExactly(one, gone);
        assertThat(left.reopening(file -> !file.equals(gone)).session()).containsExactly(one);
        assertThat(left.withoutRecent().session()).isEmpty();
    }

    @Test
    void theFirstTimeThereAreUsualSettings() {
        assertThat(new SettingsFile(folder.resolve("none")).read()).isEqualTo(Settings.FIRST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "look=PURPLE",
                "notation=PURPLE",
                "language=../x",
                "frame=1,2,3",
                "frame=a,b,c,d,e",
                "text.size=-4",
                "dividers=x",
                "\\uZZZZ"
            })
    void whatMakesNoSenseIsAsTheFirstTime(String line) throws IOException {
        Path file = Files.writeString(folder.resolve("bad"), line);

        assertThat(new SettingsFile(file).read()).isEqualTo(Settings.FIRST);
    }

    @Test
    void onlyTheLastTenFilesAreRemembered() {
        Settings settings = Settings.FIRST;
        for (int i : IntStream.range(0, 15).toArray()) {
            settings = settings.opened(Path.of(i + ".txt"), Optional.empty());
        }

        assertThat(settings.recent()).hasSize(Settings.MOST_RECENT);
        assertThat(settings.recent().get(0).file()).isEqualTo(Path.of("14.txt"));
    }

    @Test
    void openingAFileAgainKeepsWhatItsMapShowed() {
        var view = new View(0.5, 0.5, 4);
        Path file = Path.of("a.txt");

        Settings settings = Settings.FIRST.opened(file, Optional.of(view)).opened(file, Optional.empty());

        assertThat(settings.viewOf(file)).contains(view);
        assertThat(settings.recent()).hasSize(1);
    }
}
