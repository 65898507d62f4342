package org.dateline.ui.files;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.dateline.cartography.overlay.Overlays;
import org.dateline.ui.look.Dialogs;
import org.dateline.ui.words.Texts;

/** The system's dialogs for files. */
public final class FileDialogs implements FileQuestions {

    private final Stage stage;

    public FileDialogs(Stage stage) {
        this.stage = stage;
    }

    @Override
    public List<Path> toOpen(Set<String> extensions, Optional<Path> folder) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of("open.title"));
        List<String> patterns =
                extensions.stream().map(extension -> "*." + extension).toList();
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Texts.of("open.articles"), patterns),
                        new FileChooser.ExtensionFilter(Texts.of("open.all"), "*"));
        folder.filter(Files::isDirectory).ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
        return paths(chooser.showOpenMultipleDialog(stage));
    }

    @Override
    public Optional<Path> toSave(String name, String description, String extension) {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of("save.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(description, "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
    }

    @Override
    public List<Path> toLayOver() {
        var chooser = new FileChooser();
        chooser.setTitle(Texts.of("layers.title"));
        List<String> patterns = Overlays.extensions().stream()
                .map(extension -> "*." + extension)
                .toList();
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(Texts.of("layers.files"), patterns),
                        new FileChooser.ExtensionFilter(Texts.of("open.all"), "*"));
        return paths(chooser.showOpenMultipleDialog(stage));
    }

    /** The chooser answers null when the reader changes his mind. */
    private static List<Path> paths(List<File> chosen) {
        return Optional.ofNullable(chosen).orElse(List.of()).stream()
                .map(File::toPath)
                .toList();
    }

    @Override
    public Unsaved aboutUnsaved(String title) {
        var save = new ButtonType(Texts.of("unsaved.save"), ButtonBar.ButtonData.YES);
        var discard = new ButtonType(Texts.of("unsaved.discard"), ButtonBar.ButtonData.NO);
        var alert = new Alert(
                Alert.AlertType.CONFIRMATION, Texts.of("unsaved.question", title), save, discard, ButtonType.CANCEL);
        Dialogs.dress(alert, stage.getScene(), Texts.of("app.name"), "unsaved-dialog");
        Optional<ButtonType> answer = alert.showAndWait();
        if (answer.equals(Optional.of(save))) {
            return Unsaved.SAVE;
        }
        return answer.equals(Optional.of(discard)) ? Unsaved.DISCARD : Unsaved.STAY;
    }
}
