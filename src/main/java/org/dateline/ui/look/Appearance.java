package org.dateline.ui.look;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.cartography.MapTheme;
import org.dateline.ui.settings.Preferences.Look;
import org.dateline.ui.settings.Settings;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Texts;

/** The look in force: the one chosen, or the system's. To be used on one thread, the window's. */
public final class Appearance {

    private final ReadOnlyObjectProperty<Settings> settings;
    private final TaskRunner tasks;
    private final Supplier<Look> asking;
    private final ReadOnlyObjectWrapper<Look> system = new ReadOnlyObjectWrapper<>(Look.LIGHT);
    private final ReadOnlyObjectWrapper<Optional<MapTheme>> ofArticle = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectBinding<Look> look;
    private final ObjectBinding<MapTheme> map;

    /**
     * The look of a window.
     *
     * @param asking asks for the system's look; called on a worker
     */
    public Appearance(ReadOnlyObjectProperty<Settings> settings, TaskRunner tasks, Supplier<Look> asking) {
        this.settings = settings;
        this.tasks = tasks;
        this.asking = asking;
        look = Bindings.createObjectBinding(this::inForce, settings, system);
        map = Bindings.createObjectBinding(
                () -> ofArticle
                        .get()
                        .or(() -> settings.get().preferences().mapStyle())
                        .orElseGet(() -> Theme.map(look.get())),
                look,
                settings,
                ofArticle);
        settings.addListener((o, was, is) -> {
            if (!was.preferences().mapStyle().equals(is.preferences().mapStyle())) {
                setOfArticle(Optional.empty());
            }
        });
    }

    /** Light, dark or high contrast. */
    public ObjectBinding<Look> look() {
        return look;
    }

    /** The colours of the map. */
    public ObjectBinding<MapTheme> map() {
        return map;
    }

    /** The colours of the map that belong to the article shown, until the reader chooses others. */
    public void setOfArticle(Optional<MapTheme> style) {
        ofArticle.set(style);
    }

    public Optional<MapTheme> ofArticle() {
        return ofArticle.get();
    }

    /** The look that a switch between light and dark leads to. */
    public Look opposite() {
        return look.get() == Look.DARK ? Look.LIGHT : Look.DARK;
    }

    /** Asks the system again, as when the window gets the keyboard; keeps what was known where it does not answer. */
    public void refresh() {
        if (settings.get().preferences().look() == Look.SYSTEM) {
            tasks.run(Texts.of("task.look"), asking::get, system::set, failure -> {});
        }
    }

    private Look inForce() {
        Look chosen = settings.get().preferences().look();
        return chosen == Look.SYSTEM ? system.get() : chosen;
    }
}
