package org.dateline.ui;

import java.util.List;
import org.dateline.ui.layers.LayersViewModel;
import org.dateline.ui.layers.OnlineViewModel;
import org.dateline.ui.layers.OverlayFiles;
import org.dateline.ui.settings.MapChoices;
import org.dateline.ui.settings.MapChoices.Laid;

/** Puts the layers of the map back as they were left, and keeps them again. */
final class MapMemory {

    private final Habits habits;
    private final LayersViewModel layers;
    private final OnlineViewModel online;

    MapMemory(Habits habits, LayersViewModel layers, OnlineViewModel online) {
        this.habits = habits;
        this.layers = layers;
        this.online = online;
    }

    /** Shows what was shown; the reader's own files are read again in the background. */
    void restore(OverlayFiles files) {
        MapChoices left = habits.now().map();
        layers.show(left.layers());
        layers.locator().set(left.locator());
        online.address().set(left.tiles());
        if (!left.laid().isEmpty()) {
            files.addAgain(left.laid());
        }
    }

    /** Takes down what is shown now. What was not read from a file cannot be kept. */
    void keep() {
        List<Laid> laid = layers.own().stream()
                .flatMap(layer -> layer.file().stream()
                        .map(file -> new Laid(
                                file.toAbsolutePath(),
                                layer.visible().get(),
                                layer.opacity().get())))
                .toList();
        var choices = new MapChoices(
                layers.shown(), layers.locator().get(), online.address().get(), laid);
        habits.change(before -> before.with(choices));
    }
}
