package org.dateline.ui.places;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.Links.LinkedPlace;
import org.dateline.cartography.PlaceKind;
import org.dateline.ui.KindStyle;
import org.dateline.ui.KindSymbol;
import org.dateline.ui.PlaceText;
import org.dateline.ui.Texts;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.places.PlaceRow.NotFound;
import org.dateline.ui.places.PlaceRow.NotFoundHeading;

/** A row of the list: the marker's symbol, the name, what and where it is, how often and how surely it is meant. */
final class PlaceCell extends ListCell<PlaceRow> {

    private static final double BAR = 26;

    PlaceCell(Consumer<Optional<PlaceRow>> preview) {
        getStyleClass().add("place-cell");
        setPrefWidth(0);
        setOnMouseEntered(event -> preview.accept(Optional.ofNullable(getItem())));
        setOnMouseExited(event -> preview.accept(Optional.empty()));
    }

    @Override
    protected void updateItem(PlaceRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setTooltip(null);
        setDisable(false);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
        } else if (row instanceof Located located) {
            showPlace(located.linked());
        } else if (row instanceof NotFoundHeading heading) {
            setGraphic(styled(Texts.of("places.notFound", heading.count()), "place-heading"));
            setDisable(true);
        } else if (row instanceof NotFound none) {
            showNotFound(none);
        }
    }

    private void showPlace(LinkedPlace linked) {
        PlaceKind kind = PlaceKind.of(linked);
        var mentions = styled(Integer.toString(linked.mentions().size()), "place-mentions");
        mentions.setMinWidth(Region.USE_PREF_SIZE);
        var firstLine = line(styled(linked.place().name(), "place-name"), mentions);
        var secondLine = line(styled(PlaceText.description(linked.place()), "place-description"), confidence(linked));
        var row = new HBox(8, KindSymbol.of(kind.symbol(), 5, linked.isUnsure()), column(firstLine, secondLine));
        row.getStyleClass().add(KindStyle.styleClass(kind));
        row.setAlignment(Pos.TOP_LEFT);
        setGraphic(row);
        setAccessibleText(PlaceText.spoken(linked));
        setTooltip(new Tooltip(
                Texts.of("places.tooltip", linked.mentions().size(), (int) Math.round(linked.confidence() * 100))));
    }

    private void showNotFound(NotFound none) {
        var count = styled(Integer.toString(none.count()), "place-mentions");
        var name = styled(none.first().mention().surface(), "place-name");
        var because = styled(none.because(), "place-description");
        var row = new HBox(8, symbolGap(), column(line(name, count), line(because)));
        row.getStyleClass().add("lost");
        setGraphic(row);
        setAccessibleText(none.first().mention().surface() + ", " + none.because());
        setTooltip(new Tooltip(none.because()));
    }

    private static Node symbolGap() {
        var mark = styled("?", "lost-mark");
        mark.setMinWidth(14);
        return mark;
    }

    private static VBox column(Node... lines) {
        var column = new VBox(1, lines);
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }

    private static HBox line(Label text, Node... right) {
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        var line = new HBox(8, text);
        line.getChildren().addAll(right);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** A small bar, as long as the place is sure. */
    private static Node confidence(LinkedPlace linked) {
        var filled = new Region();
        filled.getStyleClass().add("confidence-filled");
        filled.setMinWidth(Math.max(2, BAR * linked.confidence()));
        filled.setMaxWidth(filled.getMinWidth());
        var bar = new HBox(filled);
        bar.getStyleClass().add("confidence");
        bar.setMinSize(BAR, 3);
        bar.setMaxSize(BAR, 3);
        return bar;
    }

    private static Label styled(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
