package org.dateline.ui;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import org.dateline.review.Scope;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.correcting.HistoryPane;
import org.dateline.ui.correcting.HistoryViewModel;
import org.dateline.ui.places.Question;
import org.dateline.ui.places.WhyViewModel;
import org.dateline.ui.words.Keys;
import org.dateline.ui.workspace.Workspace;

/** What the window has for correcting beyond its panes: the pin, the keys of the candidates, the history, the own names. */
final class CorrectingTools {

    private final MainWindow window;
    private final HistoryPane history;
    private final Runnable ownPlaces;

    CorrectingTools(Workspace workspace, Correcting correcting, MainWindow window, Runnable ownPlaces) {
        this.window = window;
        this.ownPlaces = ownPlaces;
        history = new HistoryPane(new HistoryViewModel(workspace, correcting));
        window.addOverlay(history, Pos.TOP_LEFT, new Insets(6, 0, 0, 12));
        WhyViewModel why = window.whyModel();
        var pin = window.map().tools().pin();
        pin.setOnDropped(why::takePin);
        window.map().tools().setInHand(() -> why.question().get().map(Question::name));
        window.why().setOnPin(this::dropPin);
        window.article().setOnSelected(window.marking()::select);
        window.article().setMenu(() -> TextMenu.of(window, correcting, this::dropPin));
        window.addOverlay(new MarkChip(window), Pos.TOP_LEFT, Insets.EMPTY);
        window.marking().setScope(why::scope);
        window.marking().setOnAsked(window.why()::askWhere);
    }

    void attach(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Lets the reader say on the map where the mention in hand is. */
    void dropPin() {
        window.whyModel().question().get().ifPresent(asked -> {
            window.map().tools().pin().begin(asked.name());
            window.map().focusMap();
        });
    }

    /** Marks the selected words, here or wherever they stand. */
    void mark(Scope scope) {
        window.marking().mark(scope);
    }

    void showOwnPlaces() {
        ownPlaces.run();
    }

    void toggleHistory() {
        history.toggle();
    }

    /** Closes the history, and answers whether it was open. */
    boolean closeHistory() {
        return history.close();
    }

    /** A digit takes a candidate, wherever nothing is being typed. */
    private void key(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl field && field.isEditable();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown() && !event.isShiftDown();
        if (!typing && plain) {
            Keys.digit(event.getCode()).stream()
                    .mapToObj(window.whyModel()::alternative)
                    .flatMap(Optional::stream)
                    .forEach(place -> {
                        window.whyModel().take(place);
                        event.consume();
                    });
        }
    }
}
