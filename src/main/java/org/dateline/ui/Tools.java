package org.dateline.ui;

import java.nio.file.Path;
import java.util.List;
import org.dateline.ui.files.FileQuestions;
import org.dateline.ui.map.CartographyPainter;
import org.dateline.ui.map.Painter;
import org.dateline.ui.settings.Settings;
import org.dateline.ui.settings.SettingsFile;
import org.dateline.ui.task.FxTaskRunner;
import org.dateline.ui.workspace.Engine;

/**
 * What a window works with.
 *
 * @param engine the geoparser and the basemap
 * @param tasks runs what takes time
 * @param painter paints the map
 * @param settings as they were read
 * @param settingsFile where they are kept
 * @param questions asks for files
 * @param samples articles to try
 */
record Tools(
        Engine engine,
        FxTaskRunner tasks,
        Painter painter,
        Settings settings,
        SettingsFile settingsFile,
        FileQuestions questions,
        List<Path> samples) {

    /** As in the program: what takes time runs in the background, and the cartography paints. */
    static Tools of(
            Engine engine, Settings settings, SettingsFile settingsFile, FileQuestions questions, List<Path> samples) {
        var painter = new CartographyPainter(engine::basemap);
        return new Tools(engine, new FxTaskRunner(), painter, settings, settingsFile, questions, samples);
    }

    /** The same for a window that goes on with other settings. */
    Tools with(Settings now) {
        return new Tools(engine, tasks, painter, now, settingsFile, questions, samples);
    }
}
