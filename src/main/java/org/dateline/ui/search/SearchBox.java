package org.dateline.ui.search;

import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Reading;
import org.dateline.ui.search.SearchViewModel.Hit;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Quote;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The search box of the toolbar with its list of what was found. */
public final class SearchBox extends TextField {

    private static final double ROW = 44;
    private static final int MOST_ROWS = 9;
    /** What the list keeps around its rows. */
    private static final double FRAME = 12;

    private final ListView<Hit> list = new ListView<>();
    private final Popup popup = new Popup();
    private final Consumer<Hit> go;
    /** Held here, because a binding does not keep what it is bound to from being collected. */
    private final SearchViewModel model;

    public SearchBox(SearchViewModel model, Consumer<Hit> go) {
        this.model = model;
        this.go = go;
        getStyleClass().add("search-box");
        setPromptText(Texts.of("search.prompt"));
        setAccessibleText(Texts.of("search.prompt"));
        textProperty().bindBidirectional(model.query());
        list.setItems(model.hits());
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("search-hits");
        list.setCellFactory(view -> new HitCell());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        model.hits().addListener((javafx.beans.Observable o) -> showHits());
        focusedProperty().addListener(o -> showHits());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // some window systems hand the keys to the list as soon as it shows
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setOnMouseClicked(event -> choose());
    }

    private void key(KeyEvent event) {
        int rows = list.getItems().size();
        int at = list.getSelectionModel().getSelectedIndex();
        switch (event.getCode()) {
            case DOWN -> list.getSelectionModel().select(Math.min(rows - 1, at + 1));
            case UP -> list.getSelectionModel().select(Math.max(0, at - 1));
            case ENTER -> choose();
            case ESCAPE -> clear();
            default -> {
                return;
            }
        }
        if (event.getCode() != KeyCode.ESCAPE || popup.isShowing()) {
            event.consume();
        }
    }

    private void choose() {
        Hit hit = list.getSelectionModel().getSelectedItem();
        if (hit == null && !list.getItems().isEmpty()) {
            hit = list.getItems().get(0);
        }
        if (hit != null) {
            popup.hide();
            go.accept(hit);
        }
    }

    private void showHits() {
        if (!isFocused() || model.hits().isEmpty() || getScene() == null) {
            popup.hide();
            return;
        }
        list.getSelectionModel().clearSelection();
        list.setPrefSize(
                Math.max(380, getWidth()), Math.min(MOST_ROWS, list.getItems().size()) * ROW + FRAME);
        Bounds box = localToScreen(getLayoutBounds());
        list.getStylesheets().setAll(getScene().getStylesheets());
        popup.show(this, box.getMinX(), box.getMaxY() + 2);
    }

    private static final class HitCell extends ListCell<Hit> {

        HitCell() {
            // as wide as the list, so that long lines end in an ellipsis and not in a scroll bar
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setText(null);
            boolean none = empty || hit == null;
            setGraphic(none ? null : row(line(hit)));
            setAccessibleText(none ? null : line(hit).first() + ", " + line(hit).second());
        }

        private static Line line(Hit hit) {
            if (hit instanceof Hit.InArticle in) {
                Place place = in.linked().place();
                return new Line(Feather.MAP_PIN, PlaceText.name(place), PlaceText.description(place));
            }
            if (hit instanceof Hit.InText in) {
                Quote quote = in.quote();
                return new Line(
                        Feather.FILE_TEXT, quote.before() + quote.mention() + quote.after(), Texts.of("search.inText"));
            }
            if (hit instanceof Hit.AtPosition at) {
                Reading reading = at.reading();
                return new Line(Feather.CROSSHAIR, PlaceText.position(reading), PlaceText.precision(reading));
            }
            Place place = ((Hit.InGazetteer) hit).place();
            return new Line(Feather.GLOBE, PlaceText.name(place), PlaceText.distinction(place));
        }

        private static Node row(Line line) {
            var below = new Label(line.second());
            below.getStyleClass().add("place-description");
            var row = new HBox(10, new FontIcon(line.icon()), new VBox(1, new Label(line.first()), below));
            row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
            return row;
        }
    }

    /** What a row shows. */
    private record Line(Feather icon, String first, String second) {}
}
