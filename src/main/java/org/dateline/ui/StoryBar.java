package org.dateline.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.dateline.gazetteer.Place;
import org.dateline.ui.StoryViewModel.Stop;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar under the map while the story is followed; goes on by itself until it is paused. */
final class StoryBar extends HBox {

    /** Time to arrive, and to read a sentence. */
    private static final Duration STAY = Duration.seconds(4.5);

    private final StoryViewModel model;
    private final Consumer<Place> show;
    private final Label title = new Label();
    private final Label progress = new Label();
    private final Button pause;
    private final PauseTransition stay = new PauseTransition(STAY);
    private boolean playing;

    /**
     * A bar that is not shown yet.
     *
     * @param show leads the map to a place
     */
    StoryBar(StoryViewModel model, Consumer<Place> show) {
        this.model = model;
        this.show = show;
        getStyleClass().add("guide-bar");
        title.getStyleClass().add("guide-title");
        progress.getStyleClass().add("guide-progress");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        pause = Icons.button(Feather.PAUSE, "story.pause", () -> setPlaying(!playing));
        getChildren()
                .addAll(
                        new FontIcon(Feather.PLAY_CIRCLE),
                        title,
                        progress,
                        gap,
                        Icons.button(Feather.SKIP_BACK, "story.previous", model::previous),
                        pause,
                        Icons.button(Feather.SKIP_FORWARD, "story.next", model::next),
                        Icons.button(Feather.X, "story.end", model::end));
        stay.setOnFinished(event -> setPlaying(model.next()));
        model.stop().addListener((o, was, stop) -> show(was, stop));
        show(Optional.empty(), model.stop().get());
    }

    void begin() {
        model.begin();
        setPlaying(model.stop().get().isPresent());
        pause.requestFocus();
    }

    /** Ends the story, and answers whether one was told. */
    boolean end() {
        boolean told = model.stop().get().isPresent();
        model.end();
        return told;
    }

    private void setPlaying(boolean plays) {
        playing = plays;
        ((FontIcon) pause.getGraphic()).setIconCode(plays ? Feather.PAUSE : Feather.PLAY);
        stay.stop();
        if (plays) {
            stay.playFromStart();
        }
    }

    private void show(Optional<Stop> was, Optional<Stop> stop) {
        setVisible(stop.isPresent());
        setManaged(stop.isPresent());
        stop.ifPresent(here -> {
            title.setText(here.place().name());
            progress.setText(PlaceText.description(here.place()) + "  ·  "
                    + Texts.of("story.progress", here.number(), here.of()));
            show.accept(here.place());
            if (playing) {
                stay.playFromStart();
            }
        });
        if (stop.isEmpty() && was.isPresent()) {
            setPlaying(false);
        }
    }
}
