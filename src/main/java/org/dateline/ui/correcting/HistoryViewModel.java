package org.dateline.ui.correcting;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.review.Act;
import org.dateline.review.Revisable;
import org.dateline.ui.words.Texts;
import org.dateline.ui.workspace.Workspace;

/** The reader's steps in plain words, the state as the program read the article first; any of them can be gone to. */
public final class HistoryViewModel {

    private final Workspace workspace;
    private final Correcting correcting;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> shown = FXCollections.unmodifiableObservableList(rows);

    /**
     * A state of the article.
     *
     * @param inForce how many acts are in force in it
     * @param words what led to it
     * @param also what the program changed by itself because of it; empty where it changed nothing
     * @param state where it stands to the state that the window shows
     */
    public record Row(int inForce, String words, String also, State state) {}

    /** Before, at or after what the window shows. */
    public enum State {
        DONE,
        NOW,
        UNDONE
    }

    public HistoryViewModel(Workspace workspace, Correcting correcting) {
        this.workspace = workspace;
        this.correcting = correcting;
        workspace.document().addListener(o -> list());
        list();
    }

    /** From the first to the last, those that can be redone included; empty while nothing is open. */
    public ObservableList<Row> rows() {
        return shown;
    }

    public void goTo(Row row) {
        correcting.goTo(row.inForce());
    }

    private void list() {
        rows.setAll(workspace
                .document()
                .get()
                .map(document -> rowsOf(document.revisable()))
                .orElse(List.of()));
    }

    private static List<Row> rowsOf(Revisable<?> steps) {
        int now = steps.done();
        List<Act> acts = steps.acts();
        List<Row> all = new ArrayList<>();
        all.add(new Row(0, Texts.of("history.begin"), "", state(0, now)));
        for (int i = 1; i <= acts.size(); i++) {
            int others = steps.alsoChanged(i).size();
            String also = others == 0 ? "" : Texts.of("history.also", others);
            all.add(new Row(i, Texts.of(acts.get(i - 1).inWords()), also, state(i, now)));
        }
        return all;
    }

    private static State state(int number, int now) {
        return number == now ? State.NOW : number < now ? State.DONE : State.UNDONE;
    }
}
