package org.dateline.ui.guide;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.gazetteer.Place;
import org.dateline.review.ReviewQueue;
import org.dateline.ui.look.Icons;
import org.dateline.ui.look.Tips;
import org.dateline.ui.words.Keys;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar under the map while the reader checks the places: what is asked, how far it is, and the answers with their keys. */
public final class QueueBar extends VBox {

    private final QueueViewModel model;
    private final Runnable undo;
    /** So many fit beside each other; the rest is listed at the right. */
    private static final int MOST = 3;

    private static final double GAP = 6;

    /** Room for an alternative in the narrowest window, in view pixels. */
    private static final double LEAST_ANSWER = 280;

    private final FlowPane alternatives = new FlowPane(GAP, 4);
    private final Label name = new Label();
    private final Label progress = new Label();

    public QueueBar(QueueViewModel model, Runnable undo) {
        this.model = model;
        this.undo = undo;
        getStyleClass().addAll("guide-bar", "queue-bar");
        name.getStyleClass().add("guide-title");
        progress.getStyleClass().add("guide-progress");
        progress.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var question = new HBox(
                6,
                name,
                progress,
                gap,
                Icons.button(Feather.ROTATE_CCW, "queue.undo", undo),
                Icons.button(Feather.X, "queue.end", model::end));
        question.setAlignment(Pos.CENTER_LEFT);
        var answers = new FlowPane(
                6,
                6,
                answer(Feather.CHECK, "queue.accept", model::accept),
                answer(Feather.SLASH, "queue.notAPlace", model::notAPlace),
                answer(Feather.HELP_CIRCLE, "queue.cannotLocate", model::notLocatable),
                answer(Feather.SKIP_FORWARD, "queue.skip", model::skip));
        alternatives.getStyleClass().add("queue-alternatives");
        getChildren().addAll(question, answers, alternatives);
        Tooltip.install(name, Tips.of("queue.keys"));
        model.queue().addListener((o, was, queue) -> show(queue));
        show(model.queue().get());
    }

    /** Answers by a single key while checking; letters typed into a field stay there. */
    public void key(KeyEvent event) {
        if (!model.isOpen()
                || event.isControlDown()
                || event.isAltDown()
                || event.isMetaDown()
                || event.getTarget() instanceof TextInputControl field && field.isEditable()) {
            return;
        }
        KeyCode code = event.getCode();
        OptionalInt digit = Keys.digit(code);
        if (digit.isPresent() && digit.getAsInt() > 0) {
            model.take(digit.getAsInt());
            event.consume();
            return;
        }
        switch (code) {
            case A -> model.accept();
            case N -> model.notAPlace();
            case L -> model.notLocatable();
            case S -> model.skip();
            case U -> undo.run();
            case ESCAPE -> model.end();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void show(Optional<ReviewQueue> queue) {
        setVisible(queue.isPresent());
        setManaged(queue.isPresent());
        listAlternatives();
        queue.ifPresent(now -> {
            progress.setText(
                    now.isDone()
                            ? Texts.of("queue.done", now.size())
                            : Texts.of("queue.progress", now.checked(), now.size()));
            name.setText(now.current()
                    .map(item ->
                            Texts.of("queue.name", item.name(), item.mentions().size()))
                    .orElse(""));
        });
    }

    private void listAlternatives() {
        alternatives.getChildren().clear();
        List<Place> others = model.alternatives();
        for (int i = 0; i < Math.min(MOST, others.size()); i++) {
            int number = i + 1;
            Place place = others.get(i);
            var button =
                    new Button(Texts.of("queue.take", number, PlaceText.name(place), PlaceText.description(place)));
            button.setMnemonicParsing(false);
            button.getStyleClass().addAll("small", "decision");
            // two in a line where they are long
            button.maxWidthProperty()
                    .bind(Bindings.max(
                            LEAST_ANSWER, alternatives.widthProperty().divide(2).subtract(GAP)));
            button.setTooltip(new Tooltip(PlaceText.distinction(place)));
            button.setOnAction(event -> model.take(number));
            alternatives.getChildren().add(button);
        }
        if (others.size() > MOST) {
            var more = new Label(Texts.of("queue.more", others.size() - MOST));
            more.getStyleClass().add("guide-progress");
            alternatives.getChildren().add(more);
        }
        alternatives.setVisible(!others.isEmpty());
        alternatives.setManaged(!others.isEmpty());
    }

    private static Node answer(Feather icon, String key, Runnable action) {
        var button = new Button(Texts.of(key), new FontIcon(icon));
        button.getStyleClass().addAll("small", "decision");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }
}
