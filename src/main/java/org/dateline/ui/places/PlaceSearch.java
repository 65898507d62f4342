package org.dateline.ui.places;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Coordinates;
import org.dateline.geo.Reading;
import org.dateline.ui.look.KeyboardFocus;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A field that finds places of the gazetteer by the first letters of any of their names, and positions in any notation:
 * degrees, minutes and seconds, UTM, MGRS, Plus codes, map links.
 */
public final class PlaceSearch extends VBox {

    /** Fewer letters begin too many names to be of use. */
    private static final int LEAST_LETTERS = 2;

    private final Function<String, List<Place>> complete;
    private final TextField field = new TextField();
    private final VBox found = new VBox();
    private Consumer<Place> chosen = place -> {};
    private Consumer<Reading> positioned = reading -> {};
    private Runnable left = () -> {};

    /**
     * A search.
     *
     * @param complete the places of which a name begins so; quick enough for every key stroke
     */
    public PlaceSearch(Function<String, List<Place>> complete) {
        super(4);
        this.complete = complete;
        field.setId("place-search");
        field.setPromptText(Texts.of("why.search"));
        field.setAccessibleText(Texts.of("why.search"));
        field.getStyleClass().add("small");
        field.textProperty().addListener((o, was, typed) -> list(typed));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                escape();
                event.consume();
            }
        });
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !found.getChildren().isEmpty()) {
                KeyboardFocus.give(found.getChildren().get(0));
                event.consume();
            }
        });
        field.setOnAction(event -> {
            if (!found.getChildren().isEmpty() && found.getChildren().get(0) instanceof Button first) {
                first.fire();
            }
        });
        getChildren().addAll(field, found);
        getStyleClass().add("place-search");
    }

    void setOnChosen(Consumer<Place> action) {
        chosen = action;
    }

    void setOnPosition(Consumer<Reading> action) {
        positioned = action;
    }

    /** What to do when the reader leaves the search without having taken a place. */
    void setOnLeft(Runnable action) {
        left = action;
    }

    /** First what was typed goes, then the search is left. */
    private void escape() {
        if (field.getText().isEmpty()) {
            left.run();
        } else {
            field.requestFocus();
            field.clear();
        }
    }

    void clear() {
        field.clear();
    }

    /** Gives the keyboard to the field; what it looks for first is selected, so that typing replaces it. */
    void focusField(String words) {
        field.setText(words);
        field.requestFocus();
        field.selectAll();
    }

    private void list(String typed) {
        String wanted = typed.strip();
        List<Place> places = wanted.length() < LEAST_LETTERS ? List.of() : complete.apply(wanted);
        Optional<Node> position = Coordinates.parse(wanted).map(this::row);
        found.getChildren()
                .setAll(Stream.concat(position.stream(), places.stream().map(this::row))
                        .toList());
        if (found.getChildren().isEmpty() && wanted.length() >= LEAST_LETTERS) {
            found.getChildren().add(distinction(Texts.of("why.search.none")));
        }
    }

    private Node row(Reading reading) {
        String name = PlaceText.position(reading);
        Button button = Choices.of(new FontIcon(Feather.MAP_PIN), name, "", PlaceText.precision(reading));
        button.getStyleClass().add("found");
        button.setAccessibleText(name + ", " + PlaceText.precision(reading));
        button.setOnAction(event -> positioned.accept(reading));
        return button;
    }

    private Node row(Place place) {
        Button button =
                Choices.of(new FontIcon(Feather.GLOBE), PlaceText.name(place), "", PlaceText.distinction(place));
        button.getStyleClass().add("found");
        button.setAccessibleText(PlaceText.name(place) + ", " + PlaceText.distinction(place));
        button.setOnAction(event -> chosen.accept(place));
        return button;
    }

    private static Label distinction(String words) {
        var label = new Label(words);
        label.getStyleClass().add("alternative-distinction");
        label.setWrapText(true);
        return label;
    }
}
