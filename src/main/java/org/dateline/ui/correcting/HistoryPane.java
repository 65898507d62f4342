package org.dateline.ui.correcting;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.correcting.HistoryViewModel.Row;
import org.dateline.ui.correcting.HistoryViewModel.State;
import org.dateline.ui.look.Icons;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of the reader's steps, over the window; a click or Enter goes back, or forward again, to any of them. */
public final class HistoryPane extends VBox {

    private static final PseudoClass NOW = PseudoClass.getPseudoClass("now");
    private static final PseudoClass UNDONE = PseudoClass.getPseudoClass("undone");
    private static final double ROW = 37;
    private static final double MOST = 380;

    private final HistoryViewModel model;
    private final ListView<Row> list = new ListView<>();

    public HistoryPane(HistoryViewModel model) {
        this.model = model;
        setId("history");
        getStyleClass().add("history-pane");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPrefWidth(400);
        var title = new Label(Texts.of("history.title"));
        title.getStyleClass().add("pane-heading");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(8, title, gap, Icons.button(Feather.X, "history.close", this::close));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("pane-head");
        list.setItems(model.rows());
        list.setCellFactory(view -> new StepCell());
        list.setAccessibleText(Texts.of("history.title"));
        list.setOnMouseClicked(event -> go());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.rows().addListener((javafx.beans.Observable o) -> fit());
        getChildren().addAll(head, list);
        fit();
        setShown(false);
    }

    /** Opens the list at the state that is in force; closes it when it is open. */
    public void toggle() {
        if (isVisible()) {
            close();
        } else {
            setShown(true);
            for (Row row : model.rows()) {
                if (row.state() == State.NOW) {
                    list.getSelectionModel().select(row);
                    list.scrollTo(row);
                }
            }
            list.requestFocus();
        }
    }

    /** Closes it, and answers whether it was open. */
    public boolean close() {
        boolean wasOpen = isVisible();
        setShown(false);
        return wasOpen;
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private void fit() {
        list.setPrefHeight(Math.min(MOST, 10 + ROW * Math.max(1, list.getItems().size()) + also() * 18));
    }

    private long also() {
        return model.rows().stream().filter(row -> !row.also().isEmpty()).count();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            go();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    private void go() {
        Row row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.goTo(row);
            list.getSelectionModel().select(row.inForce());
        }
    }

    private static final class StepCell extends ListCell<Row> {

        StepCell() {
            getStyleClass().add("history-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            boolean blank = empty || row == null;
            setGraphic(blank ? null : graphic(row));
            setAccessibleText(blank ? null : spoken(row));
            setTooltip(blank ? null : new Tooltip(row.words()));
            pseudoClassStateChanged(NOW, !blank && row.state() == State.NOW);
            pseudoClassStateChanged(UNDONE, !blank && row.state() == State.UNDONE);
        }

        private static String spoken(Row row) {
            return row.words() + (row.state() == State.NOW ? ", " + Texts.of("history.now") : "");
        }

        private static Node graphic(Row row) {
            var icon = new FontIcon(
                    switch (row.state()) {
                        case DONE -> Feather.CHECK;
                        case NOW -> Feather.CHEVRON_RIGHT;
                        case UNDONE -> Feather.ROTATE_CW;
                    });
            var words = new VBox(new Label(row.words()));
            if (!row.also().isEmpty()) {
                var also = new Label(row.also());
                also.getStyleClass().add("place-description");
                words.getChildren().add(also);
            }
            words.setAlignment(Pos.CENTER_LEFT);
            var line = new HBox(8, icon, words);
            line.setAlignment(Pos.CENTER_LEFT);
            return line;
        }
    }
}
