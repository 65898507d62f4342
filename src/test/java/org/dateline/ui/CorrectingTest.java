package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.junit.jupiter.api.Test;

class CorrectingTest {

    private final Workspace workspace = Report.workspace();
    private final List<Message> messages = new ArrayList<>();
    private final Correcting correcting =
            new Correcting(workspace, new SameThreadTaskRunner(), messages::add, Clock.systemUTC());

    @Test
    void aCorrectionChangesTheMapAndIsSaid() {
        correcting.decide(Report.span("Kandahar", 1), Scope.NAME, new Verdict.Take(Report.KANDAHAR_VILLAGE));

        assertThat(workspace.links().orElseThrow().place(Report.KANDAHAR_VILLAGE.id()))
                .isPresent();
        assertThat(workspace.links().orElseThrow().place(Report.KANDAHAR.id())).isEmpty();
        assertThat(messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).startsWith("Kandahar → Kandahar, Herat"));
    }

    @Test
    void undoAndRedoGoBackAndForthExactly() {
        var first = workspace.links().orElseThrow().analysis();
        assertThat(correcting.canUndo().get()).isFalse();

        correcting.decide(Report.span("Herat", 1), Scope.NAME, new Verdict.NotAPlace());
        var second = workspace.links().orElseThrow().analysis();
        assertThat(correcting.canUndo().get()).isTrue();
        assertThat(second).isNotEqualTo(first);

        correcting.undo();
        assertThat(workspace.links().orElseThrow().analysis()).isEqualTo(first);
        assertThat(correcting.canRedo().get()).isTrue();
        correcting.redo();
        assertThat(workspace.links().orElseThrow().analysis()).isEqualTo(second);
    }

    @Test
    void theCountIsKnownBeforehand() {
        assertThat(correcting.count(Report.span("Herat", 1), Scope.NAME, new Verdict.NotAPlace()))
                .isEqualTo(2);
        assertThat(correcting.count(Report.span("Herat", 1), Scope.MENTION, new Verdict.NotAPlace()))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotOpenCannotBeCorrected() {
        var nothing = new Correcting(new Workspace(), new SameThreadTaskRunner(), messages::add, Clock.systemUTC());

        nothing.decide(Report.span("Herat", 1), Scope.NAME, new Verdict.NotAPlace());
        nothing.undo();

        assertThat(messages).isEmpty();
    }
}
