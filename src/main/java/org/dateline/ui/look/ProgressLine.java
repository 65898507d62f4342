package org.dateline.ui.look;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Texts;

/** What is under way, with a way to stop it; not shown for what is over at once. */
public final class ProgressLine extends HBox {

    /** What takes less than this needs no progress. */
    private static final Duration PATIENCE = Duration.millis(400);

    private final Label title = new Label();
    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private final ObservableList<TaskRunner.Job> running;

    public ProgressLine(ObservableList<TaskRunner.Job> running) {
        super(10);
        this.running = running;
        getStyleClass().add("progress-line");
        setAlignment(Pos.CENTER_RIGHT);
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(110);
        bar.getStyleClass().add("small");
        var stop = new Button(Texts.of("task.cancel"));
        stop.getStyleClass().addAll("small", "flat");
        stop.setOnAction(event -> java.util.List.copyOf(running).forEach(TaskRunner.Job::cancel));
        getChildren().addAll(title, bar, stop);
        setShown(false);
        patience.setOnFinished(event -> setShown(!running.isEmpty()));
        running.addListener((ListChangeListener<TaskRunner.Job>) change -> update());
    }

    private void update() {
        if (running.isEmpty()) {
            patience.stop();
            setShown(false);
        } else {
            title.setText(running.get(running.size() - 1).title());
            if (!isVisible()) {
                patience.playFromStart();
            }
        }
    }

    private void setShown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
