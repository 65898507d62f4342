package org.dateline.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.dateline.DataFolder;
import org.dateline.Geoparser;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.TopologyBorders;
import org.dateline.ui.files.FileDialogs;
import org.dateline.ui.look.Fonts;
import org.dateline.ui.look.PopupGround;
import org.dateline.ui.settings.Settings;
import org.dateline.ui.settings.SettingsFile;
import org.dateline.ui.workspace.Engine;
import org.dateline.wording.Language;

/** Opens the window. The gazetteer and the basemap load while JavaFX starts. */
public final class DatelineApp {

    private DatelineApp() {}

    /**
     * Opens the window and returns when it is closed. May be called once in the life of a program, and not on the JavaFX
     * thread.
     *
     * @param files articles to open; none shows how to open one
     * @param language becomes the window's, as if chosen in the settings; none leaves it as it was
     * @throws UncheckedIOException around a {@link org.dateline.gazetteer.DataException} when there is no data folder
     * @throws UnsupportedOperationException when there is no display
     */
    public static void launch(List<Path> files, Optional<Language> language) {
        Path data = dataFolder();
        Path basemap = data.resolve("basemap");
        Engine engine =
                Engine.start(() -> Geoparser.open(data).with(TopologyBorders.in(basemap)), () -> Basemap.open(basemap));
        SettingsFile settingsFile = SettingsFile.ofUser();
        Settings kept = settingsFile.read().reopening(Files::isRegularFile);
        Settings settings = language.map(
                        chosen -> kept.with(kept.preferences().withLanguage(Optional.of(chosen.code()))))
                .orElse(kept);
        Handover.speak(settings.preferences().language());
        List<Path> samples = samples(data);
        var closed = new CountDownLatch(1);
        Platform.startup(() -> {
            Fonts.load(data.resolve("fonts"));
            PopupGround.install();
            var stage = new Stage();
            var tools = Tools.of(engine, settings, settingsFile, new FileDialogs(stage), samples);
            var desk = new Desk(stage, tools);
            stage.setOnHidden(event -> closed.countDown());
            if (Boolean.getBoolean("dateline.closeWhenShown")) {
                CloseWhenShown.watch(desk.workspace(), stage);
            }
            if (!files.isEmpty()) {
                desk.documents().open(files);
            }
            stage.show();
        });
        await(closed);
    }

    private static Path dataFolder() {
        try {
            return DataFolder.locate();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> samples(Path data) {
        try (Stream<Path> files = Files.list(data.resolve("articles"))) {
            return files.filter(file -> file.getFileName().toString().contains("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static void await(CountDownLatch closed) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
