package org.dateline.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.TextField;
import org.dateline.Combined;
import org.dateline.article.Article;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.SheetSize;
import org.dateline.cartography.Snapshot;
import org.dateline.cartography.Viewport;
import org.dateline.cartography.projection.ProjectionChoice;
import org.dateline.review.Findings;
import org.dateline.ui.export.ExportChoice;
import org.dateline.ui.export.Exporting;
import org.dateline.ui.export.ProjectionBox;
import org.dateline.ui.export.SourceLine;
import org.dateline.ui.look.Dialogs;
import org.dateline.ui.look.Form;
import org.dateline.ui.look.Tips;
import org.dateline.ui.words.FileNames;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Shown;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Document;
import org.dateline.wording.Language;

/** Asks what to export, and where to. */
final class ExportDialog extends Dialog<Exporting> {

    private static final double CONTROL_WIDTH = 380;

    /** The size of the sheet: the window's, or one of the usual ones. */
    private static final class Size {

        private static final Size VIEW = new Size(Optional.empty());

        private final Optional<SheetSize> usual;

        private Size(Optional<SheetSize> usual) {
            this.usual = usual;
        }

        static List<Size> all() {
            return Stream.concat(
                            Stream.of(VIEW), Stream.of(SheetSize.values()).map(size -> new Size(Optional.of(size))))
                    .toList();
        }

        int width(Viewport view) {
            return usual.map(SheetSize::width).orElseGet(() -> Math.max(200, view.width()));
        }

        int height(Viewport view) {
            return usual.map(SheetSize::height).orElseGet(() -> Math.max(200, view.height()));
        }

        @Override
        public String toString() {
            return Texts.of("export.size." + usual.map(SheetSize::name).orElse("VIEW"));
        }
    }

    private final ComboBox<ExportChoice> format = new ComboBox<>();
    private final TextField title = new TextField();
    private final TextField source = new TextField();
    private final ComboBox<Size> size = new ComboBox<>();
    private final ComboBox<Integer> scale = new ComboBox<>();
    private final ComboBox<MapTheme> theme = new ComboBox<>();
    private final ComboBox<Language> language = new ComboBox<>();
    private final ProjectionBox projection = new ProjectionBox();
    private final CheckBox paths = new CheckBox(Texts.of("export.paths.as"));
    private final Form form = new Form(CONTROL_WIDTH);
    private final Desk desk;

    private ExportDialog(Desk desk, Document document) {
        this.desk = desk;
        Dialogs.dress(this, desk.stage().getScene(), Texts.of("export.title"), "export-dialog");
        Dialogs.beginAt(this, format);
        var save = new ButtonType(Texts.of("export.save"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(ButtonType.CANCEL, save);
        fill(document);
        getDialogPane().setContent(form);
        getDialogPane().lookupButton(save).disableProperty().bind(projection.unclear());
        setResultConverter(button -> button == save ? exporting() : null);
    }

    /** Asks, then writes in the background. */
    static void show(Desk desk) {
        desk.workspace().document().get().ifPresent(document -> {
            var dialog = new ExportDialog(desk, document);
            dialog.showAndWait().ifPresent(exporting -> dialog.save(exporting));
        });
    }

    private void fill(Document document) {
        Article article = document.analysis().article();
        format.getItems().setAll(document.combined().isPresent() ? ExportChoice.ofSeveral() : ExportChoice.all());
        format.setConverter(new Shown<>(ExportChoice::description));
        format.setValue(format.getItems().get(0));
        title.setText(article.title());
        source.setText(SourceLine.of(article));
        size.getItems().setAll(Size.all());
        size.setValue(Size.VIEW);
        scale.getItems().setAll(1, 2, 3, 4);
        scale.setConverter(new Shown<>(n -> n + "×"));
        scale.setValue(2);
        theme.getItems().setAll(MapTheme.values());
        theme.setConverter(new Shown<>(t -> Texts.of("export.theme." + t.name())));
        theme.setValue(desk.appearance().map().get());
        language.getItems().setAll(Language.values());
        language.setConverter(new Shown<>(l -> Texts.nameOf(l.code())));
        language.setValue(Texts.language());
        form.row("export.format", format);
        form.row("export.heading", title);
        form.row("export.source", source);
        form.row("export.size", size);
        form.row("export.scale", scale);
        form.row("export.theme", theme);
        form.row("export.language", language);
        form.row("export.projection", projection);
        projection.setTooltip(Tips.of("export.projection.tip"));
        form.row("export.paths", paths);
        paths.setTooltip(Tips.of("export.paths.tip"));
        paths.disableProperty()
                .bind(format.valueProperty()
                        .map(choice -> choice.withTextAsPaths().isEmpty()));
        for (var control : List.of(title, source, size, scale, theme, projection)) {
            control.disableProperty().bind(format.valueProperty().map(choice -> !choice.isPicture()));
        }
    }

    private Exporting exporting() {
        Viewport view = desk.window().map().camera().view().get();
        var options = new Snapshot.Options(
                size.getValue().width(view),
                size.getValue().height(view),
                scale.getValue(),
                theme.getValue(),
                title.getText(),
                source.getText(),
                Optional.of(viewFor(view)),
                Optional.empty(),
                projection.choice().orElse(ProjectionChoice.MERCATOR));
        MapScene scene = desk.window().mapModel().painted().get().in(language.getValue());
        Optional<Combined> combined = desk.workspace().document().get().flatMap(Document::combined);
        return new Exporting(scene, options, combined.isPresent() ? all() : List.of(shown(scene)), combined);
    }

    private List<Findings> all() {
        return desk.workspace().documents().stream()
                .map(document -> document.review().findings())
                .toList();
    }

    private Findings shown(MapScene scene) {
        return desk.workspace()
                .document()
                .get()
                .filter(document -> document.analysis().equals(scene.links().analysis()))
                .map(document -> document.review().findings())
                .orElseGet(() -> Findings.of(scene.links().analysis()));
    }

    /** Another shape of sheet shows at least what the window shows. */
    private Viewport viewFor(Viewport view) {
        double fit = Math.min(
                (double) size.getValue().width(view) / view.width(),
                (double) size.getValue().height(view) / view.height());
        double zoom = view.zoom() + Math.log(fit) / Math.log(2);
        return new Viewport(view.x(), view.y(), zoom, view.width(), view.height());
    }

    private void save(Exporting exporting) {
        ExportChoice choice =
                paths.isSelected() ? format.getValue().withTextAsPaths().orElse(format.getValue()) : format.getValue();
        String source = exporting.combined().isPresent()
                ? Texts.of("together.file")
                : exporting.scene().links().analysis().article().source();
        String name = FileNames.suggest(source, choice.extension());
        desk.tools()
                .questions()
                .toSave(name, choice.description(), choice.extension())
                .ifPresent(file -> write(desk, exporting, choice, file));
    }

    /** Writes in the background and tells how it went. */
    static void write(Desk desk, Exporting exporting, ExportChoice choice, Path file) {
        desk.tools()
                .tasks()
                .run(
                        Texts.of("task.writing", file.getFileName()),
                        () -> {
                            exporting.write(choice, desk.tools().engine()::basemap, file);
                            return file;
                        },
                        written -> desk.tell(Message.done(() -> Texts.of("done.written", written))),
                        failure -> desk.tell(Message.of(failure)));
    }
}
