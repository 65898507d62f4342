package org.dateline.ui.places;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.review.Scope;
import org.dateline.review.Status;
import org.dateline.ui.Shown;
import org.dateline.ui.Texts;
import org.dateline.ui.places.Answer.Alternative;
import org.dateline.ui.places.Answer.Reason;
import org.dateline.ui.places.WhyViewModel.Question;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** "Why here?": the evidence for the place in hand, in sentences, what else the name could mean, and the reader's say. */
public final class WhyPane extends BorderPane {

    private final WhyViewModel model;
    private final PlaceSearch search;
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    public WhyPane(WhyViewModel model, PlaceSearch search) {
        this.model = model;
        this.search = search;
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
        search.setOnChosen(model::take);
        model.question().addListener((o, was, question) -> show(question));
        show(model.question().get());
    }

    /** Gives the keyboard to the evidence. */
    public void focusEvidence() {
        scroll.requestFocus();
    }

    /** Gives the keyboard to the search for another place. */
    public void focusSearch() {
        search.focusField();
        scroll.setVvalue(1);
    }

    private void show(Optional<Question> asked) {
        scroll.setVvalue(0);
        if (asked.isEmpty()) {
            content.getChildren().setAll(styled(Texts.of("why.none"), "placeholder-text"));
            return;
        }
        Question question = asked.get();
        Answer answer = question.answer();
        content.getChildren()
                .setAll(
                        styled(answer.title(), "why-name"),
                        styled(answer.subtitle(), "why-subtitle"),
                        styled(verdict(question), "why-verdict"),
                        decisions(question));
        if (question.sameName() > 1) {
            content.getChildren().add(reach(question.sameName()));
        }
        answer.reasons().forEach(reason -> content.getChildren().add(reason(reason)));
        content.getChildren()
                .add(styled(
                        Texts.of(answer.alternatives().isEmpty() ? "why.other" : "why.alternatives"), "why-heading"));
        for (int i = 0; i < answer.alternatives().size(); i++) {
            content.getChildren().add(alternative(i + 1, answer.alternatives().get(i)));
        }
        search.clear();
        content.getChildren().add(search);
    }

    private static String verdict(Question question) {
        return switch (question.status()) {
            case UNVERIFIED -> question.answer().verdict();
            case VERIFIED -> Texts.of("why.verified");
            case REJECTED -> Texts.of("why.rejected");
            case NOT_LOCATABLE -> Texts.of("why.notLocatable");
        };
    }

    private Node decisions(Question question) {
        var row = new FlowPane(6, 6);
        row.getStyleClass().add("why-decisions");
        if (question.status() == Status.UNVERIFIED) {
            row.getChildren()
                    .addAll(
                            decision(Feather.CHECK, "why.accept", model::accept),
                            decision(Feather.SLASH, "why.notAPlace", model::notAPlace),
                            decision(Feather.HELP_CIRCLE, "why.cannotLocate", model::notLocatable));
        } else {
            row.getChildren().add(decision(Feather.ROTATE_CCW, "why.leave", model::leaveToProgram));
        }
        return row;
    }

    private static Button decision(Feather icon, String key, Runnable action) {
        var button = new Button(Texts.of(key), new FontIcon(icon));
        button.getStyleClass().addAll("small", "decision");
        button.setTooltip(new Tooltip(Texts.of(key + ".hint")));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** Whether a decision is for this mention or for all of the same name. */
    private Node reach(int sameName) {
        var box = new ComboBox<Scope>();
        box.getItems().setAll(Scope.NAME, Scope.MENTION);
        box.setConverter(new Shown<>(
                scope -> scope == Scope.MENTION ? Texts.of("why.thisMention") : Texts.of("why.allMentions", sameName)));
        box.setValue(model.scope().get() == Scope.MENTION ? Scope.MENTION : Scope.NAME);
        box.valueProperty().addListener((o, was, is) -> model.scope().set(is));
        box.getStyleClass().addAll("small", "reach-box");
        box.setAccessibleText(Texts.of("why.reach"));
        return box;
    }

    private Node alternative(int number, Alternative other) {
        var name = styled(other.place().name(), "alternative-name");
        var distance = styled(other.distance(), "alternative-distance");
        distance.setMinWidth(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var words = new VBox(1, new HBox(8, name, distance), styled(other.distinction(), "alternative-distinction"));
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button("", new HBox(8, styled(Integer.toString(number), "alternative-number"), words));
        button.getStyleClass().addAll("flat", "alternative");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(
                Texts.of("why.take.spoken", other.place().name(), other.distinction(), other.distance()));
        button.setTooltip(new Tooltip(Texts.of("why.take")));
        button.setOnAction(event -> model.take(other.place()));
        return button;
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

    private static Label styled(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        return label;
    }
}
