package org.dateline.ui.guide;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.dateline.cartography.PlaceKind;
import org.dateline.gazetteer.Place;
import org.dateline.ui.guide.StoryViewModel.Stop;
import org.dateline.ui.look.Icons;
import org.dateline.ui.look.KindStyle;
import org.dateline.ui.words.PlaceText;
import org.dateline.ui.words.Quote;
import org.dateline.ui.words.QuoteFlow;
import org.dateline.ui.words.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The bar under the map while the story is followed: where it stands, what is said there; it goes on until it is paused. */
public final class StoryBar extends VBox {

    /** Time for the map to arrive. */
    private static final double ARRIVAL_SECONDS = 2;

    /** Letters that are read in a second without haste, at about 200 words a minute. */
    private static final double LETTERS_A_SECOND = 20;

    private final StoryViewModel model;
    private final Consumer<Place> show;
    private final Label title = new Label();
    private final Label description = new Label();
    private final Label position = new Label();
    private final QuoteFlow quote = new QuoteFlow("story-quote");
    private final ProgressBar progress = new ProgressBar(0);
    private final Button pause;
    private final PauseTransition stay = new PauseTransition();
    private boolean playing;

    /**
     * A bar that is not shown yet.
     *
     * @param show leads the map to a place
     */
    public StoryBar(StoryViewModel model, Consumer<Place> show) {
        this.model = model;
        this.show = show;
        getStyleClass().addAll("guide-bar", "story-bar");
        title.getStyleClass().add("guide-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        description.getStyleClass().add("guide-progress");
        position.getStyleClass().add("guide-progress");
        position.setMinWidth(Region.USE_PREF_SIZE);
        progress.getStyleClass().addAll("small", "story-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(Texts.of("story.title"));
        pause = Icons.button(Feather.PAUSE, "story.pause", this::turn);
        getChildren().addAll(progress, head(), quote);
        stay.setOnFinished(event -> setPlaying(model.next()));
        model.stop().addListener((o, was, stop) -> show(was, stop));
        show(Optional.empty(), model.stop().get());
    }

    public void begin() {
        model.begin();
        setPlaying(model.stop().get().isPresent());
        pause.requestFocus();
    }

    /** Goes on where another is, which ends. */
    public void takeOver(StoryBar other) {
        model.takeOver(other.model);
        setPlaying(isTelling() && other.playing);
        other.end();
    }

    /** Ends the story, and answers whether one was told. */
    public boolean end() {
        boolean told = isTelling();
        model.end();
        return told;
    }

    /** Left and right turn a page, the space bar pauses; what is typed into a field stays there. */
    public void key(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
        if (!isTelling() || !plain || event.getTarget() instanceof TextInputControl) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.previous();
            case RIGHT -> model.next();
            case SPACE -> turn();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean isTelling() {
        return model.stop().get().isPresent();
    }

    private HBox head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(
                6,
                new FontIcon(Feather.PLAY_CIRCLE),
                title,
                description,
                gap,
                position,
                Icons.button(Feather.SKIP_BACK, "story.previous", model::previous),
                pause,
                Icons.button(Feather.SKIP_FORWARD, "story.next", model::next),
                Icons.button(Feather.X, "story.end", model::end));
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    /** Pauses, or plays on; at the end it begins anew. */
    private void turn() {
        boolean over =
                model.stop().get().filter(stop -> stop.number() == stop.of()).isPresent();
        if (!playing && over) {
            model.restart();
        }
        setPlaying(!playing);
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
            title.setText(PlaceText.name(here.place()));
            description.setText(PlaceText.description(here.place()));
            position.setText(Texts.of("story.progress", here.number(), here.of()));
            progress.setProgress(here.number() / (double) here.of());
            quote.show(here.quote(), KindStyle.styleClass(PlaceKind.of(here.linked())));
            show.accept(here.place());
            stay.setDuration(timeFor(here.quote()));
            if (playing) {
                stay.playFromStart();
            }
        });
        if (stop.isEmpty() && was.isPresent()) {
            setPlaying(false);
        }
    }

    static Duration timeFor(Quote quote) {
        int letters = quote.before().length()
                + quote.mention().length()
                + quote.after().length();
        return Duration.seconds(ARRIVAL_SECONDS + letters / LETTERS_A_SECOND);
    }
}
