package org.dateline.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.stage.Stage;
import org.dateline.cartography.Viewport;
import org.dateline.ui.look.Appearance;
import org.dateline.ui.look.Frames;
import org.dateline.ui.look.SystemLook;
import org.dateline.ui.look.Theme;
import org.dateline.ui.settings.Preferences;
import org.dateline.ui.settings.Settings;
import org.dateline.ui.settings.Settings.View;
import org.dateline.ui.settings.SettingsFile;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Texts;

/** The settings as they are now, and the window dressed as they say. */
final class Habits {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final SettingsFile file;
    private final Stage stage;
    private final MainWindow window;
    private final Appearance appearance;
    private final TaskRunner tasks;

    /**
     * The habits of a window.
     *
     * @param begun the settings as they were read
     * @param file where they are kept
     */
    Habits(Settings begun, SettingsFile file, TaskRunner tasks, Stage stage, MainWindow window) {
        this.settings = new ReadOnlyObjectWrapper<>(begun);
        this.file = file;
        this.stage = stage;
        this.window = window;
        this.tasks = tasks;
        this.appearance = new Appearance(settings.getReadOnlyProperty(), tasks, SystemLook::ask);
    }

    ReadOnlyObjectProperty<Settings> settings() {
        return settings.getReadOnlyProperty();
    }

    Settings now() {
        return settings.get();
    }

    Appearance appearance() {
        return appearance;
    }

    void change(UnaryOperator<Settings> step) {
        settings.set(step.apply(settings.get()));
    }

    /** Takes another choice of the reader. */
    void prefer(UnaryOperator<Preferences> choice) {
        change(before -> before.with(choice.apply(before.preferences())));
    }

    void switchLook() {
        prefer(preferences -> preferences.with(appearance.opposite()));
    }

    void setTextSize(double pixels) {
        window.article().setFontSize(pixels);
        change(before -> before.withTextSize(window.article().fontSize()));
    }

    /** Puts the window where it stood, dressed as it was, and goes on following the settings; its scene must be set. */
    void restore() {
        window.article().setFontSize(now().textSize());
        dress();
        follow();
        if (!stage.isShowing()) {
            Frames.restore(stage, now().frame());
        }
        window.setDividers(now().dividers());
        stage.setOnShown(event -> dressMap());
    }

    private void dress() {
        Theme.apply(appearance.look().get(), stage.getScene());
        dressMap();
    }

    private void dressMap() {
        window.map().setTheme(appearance.map().get());
    }

    private void follow() {
        // only what differs: the style sheets set anew cost as much as all nodes of the window
        appearance.look().addListener((o, was, is) -> dress());
        appearance.map().addListener((o, was, is) -> dressMap());
        settings.addListener(o -> show(now().preferences()));
        show(now().preferences());
        window.notation().addListener((o, was, is) -> prefer(preferences -> preferences.with(is)));
        window.article().follows().addListener((o, was, is) -> prefer(preferences -> preferences.following(is)));
        appearance.refresh();
    }

    private void show(Preferences preferences) {
        window.notation().set(preferences.notation());
        window.article().follows().set(preferences.follows());
    }

    void forgetRecent() {
        change(Settings::withoutRecent);
    }

    /** A file has been opened. */
    void opened(Path article) {
        change(before -> before.opened(article, Optional.empty()));
    }

    /** A file is left; where its map stood is kept. */
    void left(Path article, Viewport view) {
        change(before -> before.opened(article, Optional.of(new View(view.x(), view.y(), view.zoom()))));
    }

    /** What the map showed when a file was left, in the window as large as it is now. */
    Optional<Viewport> viewOf(Path article, Viewport now) {
        return now().viewOf(article)
                .map(view -> new Viewport(view.x(), view.y(), view.zoom(), now.width(), now.height()));
    }

    /** The window is closed while these files are open. */
    void leave(List<Path> open) {
        change(before -> before.leaving(open));
    }

    /** Keeps in the background which files are open; what cannot be kept is asked for again, not told. */
    void keep(List<Path> open) {
        leave(open);
        Settings kept = now();
        tasks.run(
                Texts.of("task.settings"),
                () -> {
                    file.write(kept);
                    return kept;
                },
                written -> {},
                failure -> {});
    }

    /** Keeps everything as it is now; a window that cannot remember where it stood is still a good window. */
    void keep() {
        change(before -> before.with(
                Frames.of(stage), window.dividers(), window.article().fontSize()));
        try {
            file.write(now());
        } catch (IOException e) {
            System.getLogger(Habits.class.getName()).log(System.Logger.Level.DEBUG, "Settings not kept", e);
        }
    }
}
