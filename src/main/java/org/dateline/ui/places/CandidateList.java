package org.dateline.ui.places;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.dateline.gazetteer.Place;
import org.dateline.ui.look.Tips;
import org.dateline.ui.places.Answer.Alternative;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;

/** All other places that a name could mean, the runner-up first, each with what tells it apart. */
final class CandidateList {

    /** So many have a key. */
    private static final int KEYS = 9;

    /** So many are listed before the reader asks for the rest. */
    private static final int FIRST = 5;

    private final Consumer<Place> take;

    CandidateList(Consumer<Place> take) {
        this.take = take;
    }

    List<Node> of(Answer answer) {
        List<Alternative> all = answer.alternatives();
        if (all.isEmpty()) {
            return List.of();
        }
        var rows = new VBox(1);
        fill(rows, all, FIRST);
        var nodes = new ArrayList<Node>(List.of(WhyPane.styled(Texts.of("why.alternatives"), "why-heading"), rows));
        if (all.size() > FIRST) {
            var more = new Hyperlink(Texts.of("why.more", all.size()));
            more.setOnAction(event -> {
                fill(rows, all, all.size());
                more.setVisible(false);
                more.setManaged(false);
            });
            nodes.add(more);
        }
        return nodes;
    }

    private void fill(VBox rows, List<Alternative> all, int most) {
        rows.getChildren().clear();
        for (int i = 0; i < Math.min(most, all.size()); i++) {
            rows.getChildren().add(row(i + 1, all.get(i)));
        }
    }

    private Node row(int number, Alternative other) {
        String chance = other.percent() > 0 ? Texts.of("why.chance", other.percent()) : "";
        String last = Stream.of(other.near(), chance)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        Button button = Choices.of(
                Choices.label(number <= KEYS ? Integer.toString(number) : "", "alternative-number"),
                PlaceText.name(other.place()),
                other.distance(),
                last.isEmpty() ? other.distinction() : other.distinction() + "\n" + last);
        button.setAccessibleText(
                Texts.of("why.take.spoken", PlaceText.name(other.place()), other.distinction(), other.distance()));
        button.setTooltip(Tips.of("why.take"));
        button.setOnAction(event -> take.accept(other.place()));
        return button;
    }
}
