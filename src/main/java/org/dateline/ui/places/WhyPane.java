package org.dateline.ui.places;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.dateline.ui.Texts;
import org.dateline.ui.places.WhyViewModel.Alternative;
import org.dateline.ui.places.WhyViewModel.Answer;
import org.dateline.ui.places.WhyViewModel.Reason;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** "Why here?": the evidence for the place in hand, in sentences, and what else the name could mean. */
public final class WhyPane extends BorderPane {

    private final VBox content = new VBox();

    public WhyPane(WhyViewModel model) {
        getStyleClass().add("why-pane");
        setMinHeight(120);
        content.getStyleClass().add("why-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("why-scroll");
        scroll.setAccessibleText(Texts.of("why.title"));
        var heading = styled(Texts.of("why.title"), "pane-heading");
        var head = new HBox(heading);
        head.getStyleClass().add("pane-head");
        setTop(head);
        setCenter(scroll);
        model.answer().addListener((o, was, answer) -> show(answer));
        show(model.answer().get());
    }

    private void show(Optional<Answer> answer) {
        if (answer.isEmpty()) {
            content.getChildren().setAll(styled(Texts.of("why.none"), "placeholder-text"));
            return;
        }
        Answer shown = answer.get();
        content.getChildren()
                .setAll(
                        styled(shown.title(), "why-name"),
                        styled(shown.subtitle(), "why-subtitle"),
                        styled(shown.verdict(), "why-verdict"));
        shown.reasons().forEach(reason -> content.getChildren().add(reason(reason)));
        if (!shown.alternatives().isEmpty()) {
            content.getChildren().add(styled(Texts.of("why.alternatives"), "why-heading"));
            alternatives(shown.alternatives());
        }
    }

    private void alternatives(List<Alternative> alternatives) {
        for (Alternative other : alternatives) {
            var name = styled(other.place().name(), "alternative-name");
            var distance = styled(other.distance(), "alternative-distance");
            distance.setMinWidth(USE_PREF_SIZE);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            var row = new VBox(1, new HBox(8, name, distance), styled(other.distinction(), "alternative-distinction"));
            row.getStyleClass().add("alternative");
            content.getChildren().add(row);
        }
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
