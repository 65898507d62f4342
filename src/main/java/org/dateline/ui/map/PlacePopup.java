package org.dateline.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.ui.look.KeyboardFocus;
import org.dateline.ui.look.Tips;
import org.dateline.ui.map.PopupViewModel.Page;
import org.dateline.ui.words.QuoteFlow;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The card that opens beside a marker. */
final class PlacePopup extends VBox {

    private static final double WIDTH = 348;

    private static final double LEAST_WIDTH = 220;

    /** Distance between the card and the middle of its marker. */
    private static final double GAP = 16;

    private final Label name = new Label();
    private final Label description = new Label();
    private final QuoteFlow quote = new QuoteFlow("popup-quote");
    private final Label position = new Label();
    private final Button previous = iconButton(Feather.CHEVRON_LEFT, "popup.previous");
    private final Button next = iconButton(Feather.CHEVRON_RIGHT, "popup.next");
    private final HBox actions = new HBox(14);
    private final ArticleList articles;
    private final PopupViewModel model;
    private final List<Node> aboutPlaces = new ArrayList<>();
    private Optional<Runnable> before = Optional.empty();

    PlacePopup(PopupViewModel model) {
        this.model = model;
        articles = new ArticleList(model::goToArticle);
        getStyleClass().add("place-popup");
        setPrefWidth(WIDTH);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setManaged(false);
        setVisible(false);
        setAccessibleRole(AccessibleRole.PARENT);
        name.getStyleClass().add("popup-name");
        name.setWrapText(true);
        description.getStyleClass().add("popup-description");
        description.setWrapText(true);
        position.getStyleClass().add("popup-position");
        position.setMinWidth(USE_PREF_SIZE);
        Button close = iconButton(Feather.X, "popup.close");
        close.setOnAction(event -> model.close());
        previous.setOnAction(event -> model.previous());
        next.setOnAction(event -> model.next());
        getChildren().addAll(heading(close), description, quote, articles, footer());
        addAction("popup.toText", model::goToText);
        model.page().addListener((o, was, page) -> page.ifPresentOrElse(this::show, this::leave));
    }

    /** Adds a link at the foot of the card. */
    void addAction(String key, Runnable action) {
        var link = new Hyperlink(Texts.of(key));
        link.setMinWidth(USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        actions.getChildren().add(link);
        if (actions.getChildren().size() > 1) {
            // going to the text always makes sense, asking for evidence only where there was a choice
            link.managedProperty().bind(link.visibleProperty());
            aboutPlaces.add(link);
        }
    }

    /**
     * Puts the card beside a point, on the side where there is room, inside an area of the given size.
     *
     * @param reach how far what it speaks of reaches to either side of the point
     */
    void placeBeside(double x, double y, double reach, double width, double height) {
        double cardWidth = Math.min(WIDTH, Math.max(LEAST_WIDTH, width - 16));
        double cardHeight = prefHeight(cardWidth);
        double right = x + reach + GAP;
        double left = x - reach - GAP - cardWidth;
        boolean fitsRight = right + cardWidth <= width - 8;
        double cardX =
                fitsRight ? right : left >= 8 ? left : Math.max(8, Math.min(width - cardWidth - 8, x - cardWidth / 2));
        boolean beside = fitsRight || left >= 8;
        double wishedY = beside ? y - 40 : y - GAP - cardHeight >= 8 ? y - GAP - cardHeight : y + GAP;
        double cardY = Math.max(8, Math.min(height - cardHeight - 8, wishedY));
        resizeRelocate(Math.rint(cardX), Math.rint(cardY), cardWidth, cardHeight);
    }

    /** Gives the keyboard to the first thing that can be done here, until the card closes. */
    void takeKeyboard(Runnable giveBack) {
        before = Optional.of(giveBack);
        KeyboardFocus.give(actions.getChildren().get(0));
    }

    private void leave() {
        before.filter(giveBack -> isFocusWithin()).ifPresent(Runnable::run);
        before = Optional.empty();
        setVisible(false);
    }

    private Node heading(Button close) {
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var heading = new HBox(8, name, close);
        heading.setAlignment(Pos.TOP_LEFT);
        return heading;
    }

    private Node footer() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var footer = new HBox(4, actions, gap, position, previous, next);
        actions.setAlignment(Pos.CENTER_LEFT);
        footer.setAlignment(Pos.CENTER_LEFT);
        return footer;
    }

    private void show(Page page) {
        name.setText(page.title());
        description.setText(page.description());
        quote.show(page.quote(), page.kind());
        List<InArticle> several = model.articles();
        articles.show(several, page.kind());
        quote.setVisible(several.isEmpty());
        quote.setManaged(several.isEmpty());
        position.setText(page.position());
        for (Node turner : List.of(position, previous, next)) {
            turner.setVisible(page.hasOthers());
        }
        aboutPlaces.forEach(link -> link.setVisible(page.isPlace()));
        setAccessibleText(page.title() + ", " + page.description());
        setVisible(true);
        requestLayout();
    }

    private static Button iconButton(Feather icon, String key) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "small", "button-icon");
        button.setTooltip(Tips.of(key));
        button.setAccessibleText(Texts.of(key));
        return button;
    }
}
