package org.dateline.ui.places;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dateline.gazetteer.Place;
import org.dateline.ui.PlaceText;
import org.dateline.ui.Texts;

/** A field that finds places of the gazetteer by the first letters of any of their names. */
public final class PlaceSearch extends VBox {

    /** Fewer letters begin too many names to be of use. */
    private static final int LEAST_LETTERS = 2;

    private final Function<String, List<Place>> complete;
    private final TextField field = new TextField();
    private final VBox found = new VBox();
    private Consumer<Place> chosen = place -> {};

    /**
     * A search.
     *
     * @param complete the places of which a name begins so; quick enough for every key stroke
     */
    public PlaceSearch(Function<String, List<Place>> complete) {
        super(4);
        this.complete = complete;
        field.setPromptText(Texts.of("why.search"));
        field.setAccessibleText(Texts.of("why.search"));
        field.getStyleClass().add("small");
        field.textProperty().addListener((o, was, typed) -> list(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !found.getChildren().isEmpty()) {
                found.getChildren().get(0).requestFocus();
                event.consume();
            }
        });
        getChildren().addAll(field, found);
        getStyleClass().add("place-search");
    }

    void setOnChosen(Consumer<Place> action) {
        chosen = action;
    }

    void clear() {
        field.clear();
    }

    void focusField() {
        field.requestFocus();
    }

    private void list(String typed) {
        List<Place> places = typed.strip().length() < LEAST_LETTERS ? List.of() : complete.apply(typed.strip());
        found.getChildren().setAll(places.stream().map(this::row).toList());
    }

    private Node row(Place place) {
        var name = new Label(place.name());
        var distinction = new Label(PlaceText.distinction(place));
        distinction.getStyleClass().add("alternative-distinction");
        distinction.setWrapText(true);
        var button = new Button("", new VBox(1, name, distinction));
        button.getStyleClass().addAll("flat", "alternative");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(place.name() + ", " + PlaceText.distinction(place));
        button.setOnAction(event -> chosen.accept(place));
        return button;
    }
}
