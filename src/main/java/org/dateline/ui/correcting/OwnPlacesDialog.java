package org.dateline.ui.correcting;

import java.nio.file.Files;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.review.PersonalEntry;
import org.dateline.ui.look.Dialogs;
import org.dateline.ui.look.Form;
import org.dateline.ui.look.Tips;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The names that the reader has decided once for all: a table to look through, change and clear out, and where its file lies. */
public final class OwnPlacesDialog extends Dialog<Void> {

    private static final double WIDTH = 840;
    private static final double HEIGHT = 440;

    private final OwnPlacesViewModel model;
    private final OwnPlaces own;
    private final TaskRunner tasks;
    private final Consumer<Message> messages;
    private final TableView<PersonalEntry> table = new TableView<>();

    public OwnPlacesDialog(Scene over, OwnPlaces own, TaskRunner tasks, Consumer<Message> messages) {
        this.own = own;
        this.tasks = tasks;
        this.messages = messages;
        this.model = new OwnPlacesViewModel(own, tasks, messages);
        Dialogs.dress(this, over, Texts.of("own.title"), "own-dialog");
        Dialogs.beginAt(this, table);
        setResizable(true);
        getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        fillTable();
        var notice = new Label();
        notice.textProperty().bind(model.notice());
        notice.getStyleClass().add("own-notice");
        notice.setWrapText(true);
        notice.visibleProperty().bind(notice.textProperty().isNotEmpty());
        notice.managedProperty().bind(notice.visibleProperty());
        Label hint = Form.words(Texts.of("own.hint"), WIDTH, "place-description");
        var content = new VBox(8, hint, table, notice, foot());
        VBox.setVgrow(table, Priority.ALWAYS);
        content.getStyleClass().add("dialog-form");
        content.setPrefSize(WIDTH, HEIGHT);
        getDialogPane().setContent(content);
        model.load();
    }

    private void fillTable() {
        table.setId("own-places");
        table.setItems(model.rows());
        table.setEditable(true);
        table.setPlaceholder(Form.words(Texts.of("own.none"), WIDTH / 2, "placeholder-text"));
        table.setAccessibleText(Texts.of("own.title"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(java.util.List.of(
                        editable("own.name", 120, PersonalEntry::name, model::rename),
                        column("own.means", 240, OwnPlacesViewModel::meaning),
                        editable("own.position", 140, OwnPlacesViewModel::position, model::move),
                        editable("own.scope", 150, OwnPlacesViewModel::scope, model::scope),
                        editable("own.note", 140, PersonalEntry::note, model::note)));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE) {
                remove();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE && table.getEditingCell() == null) {
                // the table would keep it to itself
                close();
            }
        });
    }

    private static TableColumn<PersonalEntry, String> column(
            String key, double width, Function<PersonalEntry, String> words) {
        var column = new TableColumn<PersonalEntry, String>(Texts.of(key));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setPrefWidth(width);
        return column;
    }

    private static TableColumn<PersonalEntry, String> editable(
            String key, double width, Function<PersonalEntry, String> words, BiConsumer<PersonalEntry, String> change) {
        TableColumn<PersonalEntry, String> column = column(key, width, words);
        column.setCellFactory(TextFieldTableCell.forTableColumn());
        column.setOnEditCommit(event -> change.accept(event.getRowValue(), event.getNewValue()));
        return column;
    }

    /** What can be done, and where the file lies. */
    private VBox foot() {
        Button remove = button(Feather.TRASH_2, "own.remove", this::remove);
        remove.disableProperty()
                .bind(table.getSelectionModel().selectedItemProperty().isNull());
        Button open = button(Feather.EXTERNAL_LINK, "own.open", this::openFile);
        Button again = button(Feather.REFRESH_CW, "own.reload", model::load);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var path = new TextField(own.file().toString());
        path.setEditable(false);
        path.getStyleClass().addAll("small", "own-path");
        path.setAccessibleText(Texts.of("own.path"));
        path.setTooltip(Tips.of("own.path"));
        var row = new HBox(8, remove, gap, again, open);
        row.setAlignment(Pos.CENTER_LEFT);
        return new VBox(8, row, path);
    }

    private static Button button(Feather icon, String key, Runnable action) {
        var button = new Button(Texts.of(key), new FontIcon(icon));
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }

    private void remove() {
        PersonalEntry row = table.getSelectionModel().getSelectedItem();
        if (row != null && table.getEditingCell() == null) {
            model.remove(row);
        }
    }

    private void openFile() {
        if (Files.isRegularFile(own.file())) {
            tasks.run(
                    Texts.of("own.open"),
                    () -> {
                        SystemOpener.open(own.file());
                        return own.file();
                    },
                    opened -> {},
                    failure -> messages.accept(Message.problem(() -> Texts.of("own.notOpened", own.file()))));
        } else {
            messages.accept(Message.note(() -> Texts.of("own.noFile", own.file())));
        }
    }
}
