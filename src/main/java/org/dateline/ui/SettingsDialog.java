package org.dateline.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.cartography.MapTheme;
import org.dateline.ui.look.Dialogs;
import org.dateline.ui.look.Form;
import org.dateline.ui.look.Theme;
import org.dateline.ui.settings.Preferences;
import org.dateline.ui.settings.Preferences.Look;
import org.dateline.ui.words.Shown;
import org.dateline.ui.words.Texts;

/** What a reader chooses once. Every choice shows at once; there is nothing to confirm. */
final class SettingsDialog extends Dialog<Void> {

    private static final double CONTROL_WIDTH = 280;
    private static final double SMALLEST_TEXT = 11;
    private static final double LARGEST_TEXT = 32;

    private final Desk desk;
    private final Form form = new Form(CONTROL_WIDTH);

    SettingsDialog(Desk desk) {
        this.desk = desk;
        Dialogs.dress(this, desk.stage().getScene(), Texts.of("settings.title"), "settings-dialog");
        getDialogPane().getButtonTypes().add(new ButtonType(Texts.of("settings.done"), ButtonBar.ButtonData.OK_DONE));
        fill();
        getDialogPane().setContent(form);
        Dialogs.beginAt(this, form.getChildren().get(1));
        desk.appearance().look().addListener(o -> Theme.dress(desk.stage().getScene(), getDialogPane()));
    }

    private void fill() {
        Preferences now = desk.settings().get().preferences();
        form.row(
                "settings.look",
                choice(
                        "look",
                        List.of(Look.values()),
                        now.look(),
                        look -> Texts.of("settings.look." + look),
                        look -> desk.habits().prefer(before -> before.with(look))));
        form.row(
                "settings.map",
                choice(
                        "map",
                        mapStyles(),
                        now.mapStyle(),
                        SettingsDialog::words,
                        style -> desk.habits().prefer(before -> before.withMapStyle(style))));
        form.row("settings.text", textSize());
        form.row(
                "settings.notation",
                choice(
                        "notation",
                        Preferences.NOTATIONS,
                        now.notation(),
                        notation -> Texts.of("notation." + notation),
                        notation -> desk.habits().prefer(before -> before.with(notation))));
        form.row("settings.language", language(now));
        form.row("settings.reading", follows());
        form.row("settings.online", online());
    }

    private <T> ComboBox<T> choice(String id, List<T> values, T now, Function<T, String> words, Consumer<T> chosen) {
        var box = new ComboBox<T>();
        box.setId("settings-" + id);
        box.getItems().setAll(values);
        box.setConverter(new Shown<>(words));
        box.setValue(now);
        box.valueProperty().addListener((o, was, is) -> chosen.accept(is));
        return box;
    }

    private static List<Optional<MapTheme>> mapStyles() {
        var styles = new ArrayList<Optional<MapTheme>>();
        styles.add(Optional.empty());
        List.of(MapTheme.values()).forEach(theme -> styles.add(Optional.of(theme)));
        return styles;
    }

    private static String words(Optional<MapTheme> style) {
        return style.map(theme -> Texts.of("export.theme." + theme)).orElseGet(() -> Texts.of("settings.map.window"));
    }

    private Node textSize() {
        var slider =
                new Slider(SMALLEST_TEXT, LARGEST_TEXT, desk.window().article().fontSize());
        slider.setId("settings-text");
        slider.setAccessibleText(Texts.of("settings.text"));
        slider.setBlockIncrement(1);
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        HBox.setHgrow(slider, Priority.ALWAYS);
        var size = new Label(Texts.of("settings.text.pixels", slider.getValue()));
        slider.valueProperty().addListener((o, was, is) -> {
            desk.habits().setTextSize(Math.rint(is.doubleValue()));
            size.setText(Texts.of("settings.text.pixels", is));
        });
        var row = new HBox(10, slider, size);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node language(Preferences now) {
        var languages = new ArrayList<Optional<String>>();
        languages.add(Optional.empty());
        Texts.LANGUAGES.forEach(code -> languages.add(Optional.of(code)));
        var box = choice(
                "language",
                languages,
                now.language(),
                code -> code.map(Texts::nameOf).orElseGet(() -> Texts.of("settings.language.system")),
                // not while the box is still at it
                code -> Platform.runLater(() -> speakAs(code)));
        return box;
    }

    /** The window goes on in another language, and opens its settings again. */
    private void speakAs(Optional<String> language) {
        close();
        desk.speakAs(language);
    }

    private Node follows() {
        var box = new CheckBox(Texts.of("article.follow"));
        box.setId("settings-follow");
        box.selectedProperty().bindBidirectional(desk.window().article().follows());
        return box;
    }

    private Node online() {
        var box = new CheckBox(Texts.of("online.on"));
        box.setId("settings-online");
        box.selectedProperty().bindBidirectional(desk.layering().online().on());
        return new VBox(4, box, Form.words(Texts.of("online.hint"), CONTROL_WIDTH, "layer-hint"));
    }
}
