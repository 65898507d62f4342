package org.dateline.ui;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.guide.QueueBar;
import org.dateline.ui.guide.QueueViewModel;
import org.dateline.ui.guide.StoryBar;
import org.dateline.ui.guide.StoryViewModel;
import org.dateline.ui.workspace.Workspace;
import org.kordamp.ikonli.feather.Feather;

/** The bars under the map that lead the reader: through the names to be checked, and through the story. One at a time. */
final class Guides {

    private final QueueViewModel queue;
    private final QueueBar queueBar;
    private final StoryBar storyBar;
    private final MainWindow window;

    Guides(Workspace workspace, Correcting correcting, MainWindow window) {
        this.window = window;
        queue = new QueueViewModel(workspace, correcting);
        queueBar = new QueueBar(queue, correcting::undo);
        var story = new StoryViewModel(workspace);
        storyBar = new StoryBar(story, window.map()::visit);
        story.stop().addListener((o, was, stop) -> window.wantPins(stop.isEmpty()));
        window.addGuide(queueBar);
        window.addGuide(storyBar);
        BooleanBinding hasPlaces = Bindings.createBooleanBinding(
                () -> workspace
                        .links()
                        .filter(links -> !links.places().isEmpty())
                        .isPresent(),
                workspace.document());
        window.why().offer(Feather.CHECK_SQUARE, "command.review", hasPlaces, this::checkPlaces);
        window.why().offer(Feather.PLAY_CIRCLE, "command.story", hasPlaces, this::followStory);
    }

    /** What to do when one of them begins to lead, which takes the foot of the map. */
    void setOnBegun(Runnable action) {
        for (Node bar : List.of(queueBar, storyBar)) {
            bar.visibleProperty().addListener((o, was, is) -> {
                if (is) {
                    action.run();
                }
            });
        }
    }

    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, queueBar::key);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, storyBar::key);
    }

    /** Begins to check the places, or ends it. */
    void checkPlaces() {
        storyBar.end();
        if (queue.isOpen()) {
            queue.end();
        } else {
            queue.begin();
            window.map().focusMap();
        }
    }

    /** Walks through the article with the map. */
    void followStory() {
        queue.end();
        storyBar.begin();
    }

    /** Leads on where the guides of another window are, which end there. */
    void takeOver(Guides other) {
        queue.takeOver(other.queue);
        storyBar.takeOver(other.storyBar);
    }

    /** Ends the story, and answers whether there was one. */
    boolean endStory() {
        return storyBar.end();
    }
}
