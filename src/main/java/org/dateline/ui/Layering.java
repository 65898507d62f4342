package org.dateline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import org.dateline.ui.layers.LayerPanel;
import org.dateline.ui.layers.LayersViewModel;
import org.dateline.ui.layers.OnlineViewModel;
import org.dateline.ui.layers.OverlayFiles;
import org.dateline.ui.look.KeyboardFocus;
import org.dateline.ui.settings.MapChoices;
import org.dateline.ui.settings.MapChoices.Laid;
import org.dateline.ui.words.Message;
import org.kordamp.ikonli.feather.Feather;

/**
 * What is shown on the map: layers chosen in their panel, files laid over it, tiles from the net. Put back as it was left, and
 * kept again.
 */
final class Layering {

    private final MainWindow window;
    private final Habits habits;
    private final LayersViewModel model;
    private final OverlayFiles files;
    private final OnlineTiles online;
    private final ToggleButton button;

    /** Adds the panel of the layers to the map. */
    Layering(Tools tools, MainWindow window, Habits habits, Consumer<Message> tell) {
        this.window = window;
        this.habits = habits;
        model = new LayersViewModel(
                window.mapModel().layers(), window.mapModel().overlays());
        files = new OverlayFiles(tools.tasks(), model::add, tell);
        online = new OnlineTiles(window.map(), tools.settingsFile().folder().resolve("tiles"));
        window.map().locatorWanted().bindBidirectional(model.locator());
        var panel = new LayerPanel(
                model, online.model(), () -> layOver(tools.questions().toLayOver()));
        button = window.map().furniture().addPanel(Feather.LAYERS, "layers.name", panel);
        button.setId("layers");
    }

    LayersViewModel model() {
        return model;
    }

    OverlayFiles files() {
        return files;
    }

    OnlineViewModel online() {
        return online.model();
    }

    /** Opens the panel, where the keyboard goes on from its button. */
    void openPanel() {
        button.setSelected(true);
        KeyboardFocus.give(button);
    }

    /** Whether the panel was open; it no longer is. */
    boolean closePanel() {
        boolean open = button.isSelected();
        button.setSelected(false);
        return open;
    }

    /** Lays files of geographic data over the map. */
    void layOver(List<Path> wanted) {
        if (!wanted.isEmpty()) {
            window.hideBanner();
            files.add(wanted);
        }
    }

    /** Shows what was shown; the reader's own files are read again in the background. */
    void restore() {
        MapChoices left = habits.now().map();
        model.show(left.layers());
        model.locator().set(left.locator());
        online().address().set(left.tiles());
        if (!left.laid().isEmpty()) {
            files.addAgain(left.laid());
        }
    }

    /** Takes down what is shown now. What was not read from a file cannot be kept. */
    void keep() {
        List<Laid> laid = model.own().stream()
                .flatMap(layer -> layer.file().stream()
                        .map(file -> new Laid(
                                file.toAbsolutePath(),
                                layer.visible().get(),
                                layer.opacity().get())))
                .toList();
        var choices = new MapChoices(
                model.shown(), model.locator().get(), online().address().get(), laid);
        habits.change(before -> before.with(choices));
    }
}
