package org.dateline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.cartography.Basemap;
import org.dateline.ui.files.FileQuestions;
import org.dateline.ui.look.Fonts;
import org.dateline.ui.settings.Preferences;
import org.dateline.ui.settings.Settings;
import org.dateline.ui.settings.SettingsFile;
import org.dateline.ui.workspace.Engine;

/** A whole window with the real basemap and a small gazetteer, for the journeys on the map. */
final class JourneyDesk {

    /** Those of the first time, but for what would depend on the machine. */
    static final Settings SETTINGS = Settings.FIRST.with(Preferences.FIRST
            .with(Preferences.Look.LIGHT)
            .withLanguage(Optional.of("en"))
            .greeted(true));

    private JourneyDesk() {}

    /** One for all journeys: a basemap for each would not fit into memory. */
    static Engine engine() {
        Fonts.load(Path.of("data", "fonts"));
        return Shared.ENGINE;
    }

    private static final class Shared {
        private static final Engine ENGINE =
                Engine.start(Report::geoparser, () -> Basemap.open(Path.of("data", "basemap")));
    }

    /**
     * Shows it at 1280 x 800, without animations, in a stage of its own. The toolkit hands the same first stage to every test: a
     * desk there would be held, with all its pictures, until the last test has run.
     *
     * @param first the toolkit's, which gives its place up
     */
    static Desk show(Stage first, Engine engine, Path folder, FileQuestions files) {
        return show(first, engine, folder, files, SETTINGS);
    }

    /** The same with the settings of a reader. */
    static Desk show(Stage first, Engine engine, Path folder, FileQuestions files, Settings settings) {
        List.copyOf(Window.getWindows()).forEach(Window::hide);
        var stage = new Stage();
        var tools = Tools.of(engine, settings, new SettingsFile(folder.resolve("window.properties")), files, List.of());
        Desk desk = new Desk(stage, tools);
        desk.window().map().camera().setAnimated(false);
        stage.setWidth(1280);
        stage.setHeight(800);
        stage.show();
        return desk;
    }

    /** A reader who opens and saves nothing. */
    static class NoFiles implements FileQuestions {
        @Override
        public List<Path> toOpen(Set<String> extensions, Optional<Path> begin) {
            return List.of();
        }

        @Override
        public Optional<Path> toSave(String name, String description, String extension) {
            return Optional.empty();
        }

        @Override
        public Unsaved aboutUnsaved(String title) {
            return Unsaved.DISCARD;
        }
    }
}
