package org.dateline.ui.search;

import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everything that can be done, found by typing a few letters of it; over the window until something is chosen. */
public final class Palette extends StackPane {

    private static final double WIDTH = 640;
    private static final double ROW = 36;
    private static final int MOST_ROWS = 10;
    /** What the list keeps around its rows, most of it in high contrast. */
    private static final double FRAME = 6;

    private final TextField field = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final VBox card = new VBox(field, list);
    private PaletteViewModel model = new PaletteViewModel(List.of());
    private Runnable leave = () -> {};

    public Palette() {
        getStyleClass().add("palette-ground");
        card.getStyleClass().add("palette");
        card.setMaxSize(WIDTH, Region.USE_PREF_SIZE);
        setAlignment(Pos.TOP_CENTER);
        field.setPromptText(Texts.of("palette.prompt"));
        field.setAccessibleText(Texts.of("palette.prompt"));
        field.setId("palette-field");
        list.setId("palette-list");
        list.setAccessibleText(Texts.of("palette.name"));
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new EntryCell());
        var nothing = new Label(Texts.of("palette.nothing"));
        nothing.getStyleClass().add("placeholder-text");
        list.setPlaceholder(nothing);
        getChildren().add(card);
        setVisible(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> {
            model.choose(Math.max(0, list.getSelectionModel().getSelectedIndex()));
            run();
        });
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        field.focusedProperty().addListener((o, was, is) -> {
            if (was && !list.isFocused()) {
                close();
            }
        });
    }

    /** Opens with the commands that are possible now, or closes where it is open. */
    public void toggle(List<Entry> entries) {
        if (isVisible()) {
            close();
            return;
        }
        Node before = getScene().getFocusOwner();
        leave = () -> {
            if (before != null) {
                before.requestFocus();
            }
        };
        model = new PaletteViewModel(entries);
        field.clear();
        model.typed().bind(field.textProperty());
        list.setItems(model.fitting());
        model.chosen().addListener(o -> follow());
        // when the list, which chooses nothing among new lines, has had its turn
        model.fitting().addListener((javafx.beans.Observable o) -> Platform.runLater(this::follow));
        setVisible(true);
        follow();
        field.requestFocus();
    }

    /** Closes, gives the keyboard back, and answers whether it was open. */
    public boolean close() {
        boolean wasOpen = isVisible();
        setVisible(false);
        if (wasOpen) {
            leave.run();
        }
        return wasOpen;
    }

    private void follow() {
        list.setPrefHeight(Math.max(1, Math.min(MOST_ROWS, model.fitting().size())) * ROW + FRAME);
        if (!model.fitting().isEmpty()) {
            list.getSelectionModel().clearAndSelect(model.chosen().get());
            list.scrollTo(Math.max(0, model.chosen().get() - MOST_ROWS / 2));
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> model.move(1);
            case UP -> model.move(-1);
            case PAGE_DOWN ->
                model.move(Math.min(
                        MOST_ROWS, model.fitting().size() - 1 - model.chosen().get()));
            case PAGE_UP -> model.move(-Math.min(MOST_ROWS, model.chosen().get()));
            case ENTER -> run();
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void run() {
        PaletteViewModel chosen = model;
        close();
        chosen.run();
    }

    /** A command, the menu that holds it, and its keys. */
    private static final class EntryCell extends ListCell<Entry> {

        EntryCell() {
            // as wide as the list, so that long lines end in an ellipsis and not in a scroll bar
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(null);
            setGraphic(empty || entry == null ? null : row(entry));
            setAccessibleText(
                    empty || entry == null ? null : entry.title() + ", " + entry.where() + ", " + entry.keys());
        }

        private static Node row(Entry entry) {
            var title = new Label(entry.title());
            title.setMinWidth(0);
            var where = new Label(entry.where());
            where.getStyleClass().add("palette-where");
            where.setMinWidth(0);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var keys = new Label(entry.keys());
            keys.getStyleClass().add("palette-keys");
            keys.setVisible(!entry.keys().isEmpty());
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(10, title, where, gap, keys);
            if (entry.marked()) {
                row.getChildren().add(1, new FontIcon(Feather.CHECK));
            }
            row.setAlignment(Pos.CENTER_LEFT);
            return row;
        }
    }
}
