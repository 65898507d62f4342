package org.dateline.ui.places;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.article.Span;
import org.dateline.review.Status;
import org.dateline.ui.correcting.Marking;
import org.dateline.ui.look.Icons;
import org.dateline.ui.look.Tips;
import org.dateline.ui.places.Question.Choice;
import org.dateline.ui.words.Shown;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What the reader can decide about a mention: whether it is right, which words it has, and for which mentions that holds. */
final class Decisions {

    private final WhyViewModel model;
    private final Marking marking;

    Decisions(WhyViewModel model, Marking marking) {
        this.model = model;
        this.marking = marking;
    }

    List<Node> of(Question question) {
        var rows = new ArrayList<Node>(List.of(verdicts(question), reach(question)));
        if (model.reach().get() == Reach.CHOSEN) {
            rows.add(twins(question));
        }
        rows.add(words(question));
        return rows;
    }

    private Node verdicts(Question question) {
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
        button.setTooltip(Tips.of(key + ".hint"));
        button.setOnAction(event -> action.run());
        return button;
    }

    /** For which mentions a decision holds, with their number. */
    private Node reach(Question question) {
        var box = new ComboBox<Choice>();
        box.setId("reach");
        box.getItems().setAll(question.reaches());
        box.setConverter(new Shown<>(choice -> words(choice, question)));
        box.setValue(question.reaches().stream()
                .filter(choice -> choice.reach() == model.reach().get())
                .findFirst()
                .orElse(question.reaches().get(0)));
        box.valueProperty().addListener((o, was, is) -> {
            model.reach().set(is.reach());
            if (box.getParent() instanceof VBox content) {
                showTwins(content, box, question);
            }
        });
        box.setMaxWidth(Double.MAX_VALUE);
        box.getStyleClass().addAll("small", "reach-box");
        box.setAccessibleText(Texts.of("why.reach"));
        var whole = new Tooltip();
        whole.textProperty().bind(box.valueProperty().map(choice -> words(choice, question)));
        box.setTooltip(whole);
        return box;
    }

    private void showTwins(VBox content, Node reach, Question question) {
        content.getChildren().removeIf(node -> node.getStyleClass().contains("why-twins"));
        if (model.reach().get() == Reach.CHOSEN) {
            content.getChildren().add(content.getChildren().indexOf(reach) + 1, twins(question));
        }
    }

    private static String words(Choice choice, Question question) {
        return switch (choice.reach()) {
            case MENTION -> Texts.of("why.thisMention");
            case CHOSEN -> Texts.of("why.chosenMentions");
            case ARTICLE -> Texts.of("why.allInArticle", choice.count(), question.name());
            case NAME ->
                choice.articles() > 1
                        ? Texts.of("why.allInArticles", choice.count(), question.name(), choice.articles())
                        : Texts.of("why.allMentions", choice.count(), question.name());
            case PLACE ->
                choice.articles() > 1
                        ? Texts.of("why.allOfPlaceInArticles", choice.count(), choice.articles())
                        : Texts.of("why.allOfPlace", choice.count());
            case FROM_NOW_ON -> Texts.of("why.fromNowOn", choice.count());
        };
    }

    /** The mentions of the name or the place, to be ticked: some of them may mean another place. */
    private Node twins(Question question) {
        var list = new VBox(2);
        list.getStyleClass().add("why-twins");
        for (Span twin : question.twins()) {
            String quote = model.quote(twin)
                    .map(around -> around.before() + around.mention() + around.after())
                    .orElse("");
            var box = new CheckBox(quote);
            box.setMnemonicParsing(false);
            box.setSelected(model.isChosen(twin));
            box.selectedProperty().addListener((o, was, wanted) -> model.choose(twin, wanted));
            list.getChildren().add(box);
        }
        return list;
    }

    /** The words of the mention, with a word more or fewer at either end. */
    private Node words(Question question) {
        var name = new Label(Texts.of("quoted", question.name()));
        name.getStyleClass().add("why-words");
        name.setMinWidth(0);
        var row = new HBox(
                2,
                Icons.button(Feather.CHEVRON_LEFT, "words.longerBegin", () -> marking.longer(false)),
                Icons.button(Feather.CHEVRON_RIGHT, "words.shorterBegin", () -> marking.shorter(false)),
                name,
                Icons.button(Feather.CHEVRON_LEFT, "words.shorterEnd", () -> marking.shorter(true)),
                Icons.button(Feather.CHEVRON_RIGHT, "words.longerEnd", () -> marking.longer(true)));
        HBox.setHgrow(name, Priority.SOMETIMES);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("words-row");
        row.setAccessibleText(Texts.of("words.name"));
        return row;
    }
}
