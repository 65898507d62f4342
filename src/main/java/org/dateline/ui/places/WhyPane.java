package org.dateline.ui.places;

import java.util.Optional;
import javafx.beans.binding.BooleanExpression;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.article.Span;
import org.dateline.ui.correcting.Marking;
import org.dateline.ui.look.KeyboardFocus;
import org.dateline.ui.look.StatusMark;
import org.dateline.ui.look.Tips;
import org.dateline.ui.places.Answer.Reason;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** "Why here?": the evidence for the place in hand, in sentences, what else the name could mean, and the reader's say. */
public final class WhyPane extends BorderPane {

    private final WhyViewModel model;
    private final PlaceSearch search;
    private final Decisions decisions;
    private final CandidateList candidates;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final Button pin = new Button(Texts.of("why.pin"), new FontIcon(Feather.MAP_PIN));
    private final VBox offers = new VBox(2);
    private Optional<Span> shown = Optional.empty();

    public WhyPane(WhyViewModel model, Marking marking, PlaceSearch search) {
        this.model = model;
        this.search = search;
        decisions = new Decisions(model, marking);
        candidates = new CandidateList(model::take);
        getStyleClass().add("why-pane");
        setMinHeight(120);
        content.getStyleClass().add("why-content");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("why-scroll");
        scroll.setAccessibleText(Texts.of("why.title"));
        var head = new HBox(styled(Texts.of("why.title"), "pane-heading"));
        head.getStyleClass().add("pane-head");
        setTop(head);
        setCenter(scroll);
        pin.setId("drop-pin");
        pin.getStyleClass().addAll("small", "decision");
        pin.setTooltip(Tips.of("why.pin.hint"));
        search.heightProperty().addListener(o -> reveal(search));
        search.setOnChosen(model::take);
        search.setOnLeft(() -> KeyboardFocus.give(scroll));
        search.setOnPosition(model::takePosition);
        model.question().addListener((o, was, question) -> show(question));
        show(model.question().get());
    }

    /**
     * Offers something to begin with while no place is chosen.
     *
     * @param key names it and its keys
     * @param possible whether it can be done now
     */
    public void offer(Feather icon, String key, BooleanExpression possible, Runnable action) {
        var button = new Button(Texts.of(key), new FontIcon(icon));
        button.getStyleClass().addAll("flat", "why-offer");
        button.setTooltip(Tips.of(key));
        button.setOnAction(event -> action.run());
        button.visibleProperty().bind(possible);
        button.managedProperty().bind(possible);
        offers.getChildren().add(button);
    }

    /** What to do when the reader wants to put a pin on the map. */
    public void setOnPin(Runnable action) {
        pin.setOnAction(event -> action.run());
    }

    /** Gives the keyboard to the evidence. */
    public void focusEvidence() {
        scroll.requestFocus();
    }

    /** Gives the keyboard to the search for another place. */
    public void focusSearch() {
        search.focusField("");
        scroll.setVvalue(1);
    }

    /** Asks for the place of the words in hand, which were only just marked: what the gazetteer has of that name is listed. */
    public void askWhere() {
        search.focusField(model.question().get().map(Question::name).orElse(""));
    }

    /** What is found below the field of a search in use is to be seen. */
    private void reveal(Node node) {
        double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        if (node.isFocusWithin() && hidden > 0) {
            var box = node.getBoundsInParent();
            double foot = box.getMaxY() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.max(scroll.getVvalue(), Math.min(1, Math.min(foot, box.getMinY()) / hidden)));
        }
    }

    private void show(Optional<Question> asked) {
        if (asked.isEmpty()) {
            shown = Optional.empty();
            content.getChildren().setAll(styled(Texts.of("why.none"), "placeholder-text"), offers);
            return;
        }
        boolean sameMention = shown.equals(asked.map(Question::span));
        double height = scroll.getVvalue();
        shown = asked.map(Question::span);
        fill(asked.get());
        scroll.setVvalue(sameMention ? height : 0);
    }

    private void fill(Question question) {
        Answer answer = question.answer();
        var title = styled(answer.title(), "why-name");
        var heading = new HBox(6, title);
        heading.setAlignment(Pos.CENTER_LEFT);
        StatusMark.of(question.status()).ifPresent(heading.getChildren()::add);
        search.clear();
        content.getChildren()
                .setAll(heading, styled(answer.subtitle(), "why-subtitle"), styled(verdict(question), "why-verdict"));
        question.part().ifPresent(part -> content.getChildren().add(styled(part, "why-subtitle")));
        question.article().ifPresent(article -> content.getChildren().add(inArticle(article)));
        content.getChildren().addAll(decisions.of(question));
        boolean lost = answer.reasons().isEmpty();
        if (lost) {
            content.getChildren().addAll(elsewhere("why.where"));
        }
        answer.reasons().forEach(reason -> content.getChildren().add(reason(reason)));
        content.getChildren().addAll(candidates.of(answer));
        if (!lost) {
            content.getChildren().addAll(elsewhere("why.other"));
        }
    }

    /** Of several articles shown together, the one that holds the mention, and the way there. */
    private Node inArticle(String title) {
        var link = new Hyperlink(Texts.of("why.inArticle", title));
        link.setId("why-in-article");
        link.getStyleClass().add("why-in-article");
        link.setMinWidth(0);
        link.setOnAction(event -> model.showInArticle());
        return link;
    }

    private Node[] elsewhere(String heading) {
        return new Node[] {styled(Texts.of(heading), "why-heading"), search, pin};
    }

    private static String verdict(Question question) {
        return switch (question.status()) {
            case UNVERIFIED -> question.answer().verdict();
            case VERIFIED -> Texts.of("why.verified");
            case REJECTED -> Texts.of("why.rejected");
            case NOT_LOCATABLE -> Texts.of("why.notLocatable");
        };
    }

    private static Node reason(Reason reason) {
        var icon = new FontIcon(reason.speaksFor() ? Feather.CHECK : Feather.MINUS);
        icon.getStyleClass().add(reason.speaksFor() ? "reason-for" : "reason-against");
        var sentence = styled(reason.sentence(), "reason-text");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        var row = new HBox(8, icon, sentence);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().add("reason");
        return row;
    }

    static Label styled(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
