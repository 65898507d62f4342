package org.dateline.ui;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Texts;

/**
 * Changes the language of a window that is open. Every word on it is said once, when its pane is made; so another desk is made
 * in the same window, in the other language, and everything is handed over to it: the articles with what was corrected and what
 * can be undone, what is saved of them, what is chosen, where text and map stand, the layers, what is sought and filtered, where
 * checking and story are, and what is being said.
 */
final class Handover {

    /** The language of the system, before the program has set its own. */
    private static final Locale SYSTEM = Locale.getDefault(Locale.Category.DISPLAY);

    private final Desk from;

    Handover(Desk from) {
        this.from = from;
    }

    /** Chooses the language of what is made from now on, of the toolkit's own words too; empty follows the system. */
    static void speak(Optional<String> language) {
        Locale.setDefault(Locale.Category.DISPLAY, SYSTEM);
        Texts.speak(language);
        Locale.setDefault(Locale.Category.DISPLAY, Texts.locale());
        language.ifPresent(chosen -> Locale.setDefault(Texts.locale()));
    }

    /** Makes the change as soon as nothing is under way that would report to the old desk: as a rule at once. */
    void whenQuiet(Runnable change) {
        var running = from.tools().tasks().running();
        if (running.isEmpty()) {
            change.run();
            return;
        }
        running.addListener(new ListChangeListener<TaskRunner.Job>() {
            @Override
            public void onChanged(Change<? extends TaskRunner.Job> ended) {
                if (running.isEmpty()) {
                    running.removeListener(this);
                    // what has ended reports first
                    Platform.runLater(() -> whenQuiet(change));
                }
            }
        });
    }

    /** The desk that goes on, on the same stage. */
    Desk carryOut() {
        from.release();
        speak(from.settings().get().preferences().language());
        var to = new Desk(from.stage(), from.tools().with(from.settings().get()));
        to.takeOver(from);
        // the text has no lines yet to scroll to
        Platform.runLater(() -> to.window().article().takeOver(from.window().article()));
        return to;
    }
}
