package org.dateline.ui.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.Report;
import org.dateline.ui.correcting.HistoryViewModel.Row;
import org.dateline.ui.correcting.HistoryViewModel.State;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {

    private final Workspace workspace = Report.workspace();
    private final Correcting correcting =
            new Correcting(workspace, new SameThreadTaskRunner(), message -> {}, Clock.systemUTC());
    private final HistoryViewModel model = new HistoryViewModel(workspace, correcting);

    @Test
    void everyStepIsListedInPlainWordsFromTheBeginning() {
        correct();

        assertThat(model.rows())
                .extracting(Row::words)
                .containsExactly(
                        "As the program read it", "Herat: not a place for 2 mentions", "Kandahar → Kandahar, Herat");
        assertThat(model.rows()).extracting(Row::state).containsExactly(State.DONE, State.DONE, State.NOW);
    }

    @Test
    void anyStateCanBeGoneToAndNothingIsForgotten() {
        var first = workspace.links().orElseThrow().analysis();
        correct();
        var last = workspace.links().orElseThrow().analysis();

        model.goTo(model.rows().get(0));
        assertThat(workspace.links().orElseThrow().analysis()).isEqualTo(first);
        assertThat(model.rows()).extracting(Row::state).containsExactly(State.NOW, State.UNDONE, State.UNDONE);

        model.goTo(model.rows().get(2));
        assertThat(workspace.links().orElseThrow().analysis()).isEqualTo(last);
    }

    @Test
    void whatTheProgramChangedByItselfIsCounted() {
        workspace.open(Report.reweighed());
        correct();

        assertThat(model.rows()).extracting(Row::also).containsExactly("", "1 other mention changed with it", "");
    }

    @Test
    void nothingIsListedWhileNothingIsOpen() {
        var empty = new Workspace();

        assertThat(new HistoryViewModel(empty, correcting).rows()).isEqualTo(List.of());
    }

    private void correct() {
        correcting.decide(Report.span("Herat", 1), Scope.NAME, new Verdict.NotAPlace());
        correcting.decide(Report.span("Kandahar", 1), Scope.NAME, new Verdict.Take(Report.KANDAHAR_VILLAGE));
    }
}
