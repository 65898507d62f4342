package org.dateline.ui.places;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.dateline.review.Status;
import org.dateline.ui.look.KindStyle;
import org.dateline.ui.look.KindSymbol;
import org.dateline.ui.look.StatusMark;
import org.dateline.ui.places.PlaceRow.Heading;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.places.PlaceRow.NotFound;
import org.dateline.ui.places.PlaceRow.Told;
import org.dateline.ui.places.PlaceRow.Unplaced;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

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
            showPlace(located);
        } else if (row instanceof Heading heading) {
            setGraphic(styled(heading.text(), "place-heading"));
            setAccessibleText(heading.text());
            setDisable(true);
        } else if (row instanceof NotFound none) {
            showNotFound(none);
        } else if (row instanceof Told told) {
            showTold(told);
        } else if (row instanceof Unplaced unplaced) {
            showUnplaced(unplaced);
        }
    }

    private void showPlace(Located row) {
        LinkedPlace linked = row.linked();
        PlaceKind kind = PlaceKind.of(linked);
        boolean own = row.isOwn(); // asks every mention
        var firstLine = line(styled(PlaceText.name(linked.place()), "place-name"));
        StatusMark.of(row.status()).ifPresent(firstLine.getChildren()::add);
        if (own) {
            firstLine.getChildren().add(ownMark());
        }
        firstLine.getChildren().add(count(row));
        var description = new FittedLabel(PlaceText.descriptions(linked.place()));
        description.getStyleClass().add("place-description");
        var secondLine = line(description, confidence(linked));
        var cell = new HBox(8, KindSymbol.of(kind.symbol(), 5, linked.isUnsure()), column(firstLine, secondLine));
        cell.getStyleClass().add(KindStyle.styleClass(kind));
        cell.setAlignment(Pos.TOP_LEFT);
        setGraphic(cell);
        if (row.astray()) {
            firstLine.getChildren().add(styled(Texts.of("places.astray"), "place-description"));
        }
        List<String> besides = Stream.of(
                        row.astray() ? Texts.of("places.astray") : "", own ? Texts.of("places.own") : "")
                .filter(words -> !words.isEmpty())
                .toList();
        String spoken = PlaceText.spoken(linked) + ", " + StatusMark.word(row.status());
        setAccessibleText(besides.isEmpty() ? spoken : spoken + ", " + String.join(", ", besides));
        String sure = Texts.of("places.tooltip", linked.mentions().size(), (int) Math.round(linked.confidence() * 100));
        String tip = PlaceText.description(linked.place()) + "\n" + sure;
        setTooltip(new Tooltip(own ? tip + "\n" + Texts.of("places.own") : tip));
    }

    private static Node ownMark() {
        var mark = new FontIcon(Feather.BOOKMARK);
        mark.getStyleClass().add("own-mark");
        return mark;
    }

    private void showNotFound(NotFound none) {
        String surface = none.first().mention().written();
        var mark = StatusMark.of(none.status()).orElseGet(() -> styled("?", "lost-mark"));
        var firstLine = line(styled(surface, "place-name"), count(none.count()));
        setGraphic(row(mark, column(firstLine, line(because(none.because()))), "lost"));
        getGraphic()
                .pseudoClassStateChanged(
                        javafx.css.PseudoClass.getPseudoClass("rejected"), none.status() == Status.REJECTED);
        setAccessibleText(surface + ", " + StatusMark.word(none.status()) + ", " + none.because());
        setTooltip(new Tooltip(none.because()));
    }

    private void showTold(Told told) {
        var swatch = new Region();
        swatch.getStyleClass().add("told-swatch");
        swatch.setMinSize(12, 12);
        swatch.setMaxSize(12, 12);
        var words = column(
                line(styled(told.words(), "place-name")),
                line(styled(Texts.of(told.place().description()), "place-description")));
        setGraphic(row(swatch, words, "relative"));
        setAccessibleText(told.words() + ", " + Texts.of(told.place().description()));
        setTooltip(new Tooltip(Texts.of(told.place().description())));
    }

    private void showUnplaced(Unplaced unplaced) {
        var words = column(line(styled(unplaced.words(), "place-name")), line(because(unplaced.because())));
        setGraphic(row(styled("?", "lost-mark"), words, "lost"));
        setAccessibleText(unplaced.words() + ", " + unplaced.because());
        setTooltip(new Tooltip(unplaced.because()));
    }

    private static Node row(Node mark, Node words, String styleClass) {
        var holder = new HBox(mark);
        holder.setMinWidth(14);
        holder.setAlignment(Pos.TOP_CENTER);
        var row = new HBox(8, holder, words);
        row.getStyleClass().add(styleClass);
        return row;
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

    private static Label count(Located row) {
        Label count = count(row.mentions());
        if (row.articles() > 1) {
            count.setText(Texts.of("together.inArticles", row.mentions(), row.articles()));
        }
        return count;
    }

    private static Label count(int mentions) {
        var count = styled(Integer.toString(mentions), "place-mentions");
        count.setMinWidth(Region.USE_PREF_SIZE);
        return count;
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

    /** As much of a reason as there is room for; the tool tip has all of it. */
    private static Label because(String reason) {
        var label = styled(reason, "place-description");
        label.getStyleClass().add("because");
        return label;
    }

    private static Label styled(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
