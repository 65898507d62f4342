package org.dateline.ui;

import javafx.animation.AnimationTimer;
import javafx.stage.Stage;
import org.dateline.ui.workspace.Workspace;

/**
 * Closes the window as soon as an article and its markers have been drawn. For measuring how long a start takes, and for
 * noting which classes it needs: {@code -Ddateline.closeWhenShown=true}.
 */
final class CloseWhenShown {

    /** After the pulse that lays the article out come the one that draws it and the one that shows it. */
    private static final int PULSES = 3;

    private CloseWhenShown() {}

    static void watch(Workspace workspace, Stage stage) {
        workspace.document().addListener((observable, before, now) -> {
            if (now.isPresent()) {
                countdown(stage).start();
            }
        });
    }

    private static AnimationTimer countdown(Stage stage) {
        return new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == PULSES) {
                    stop();
                    stage.close();
                }
            }
        };
    }
}
