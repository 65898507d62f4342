package org.dateline.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.dateline.review.ReviewQueue;
import org.dateline.ui.Report;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.Test;

class QueueViewModelTest {

    private final Workspace workspace = Report.workspace();
    private final Correcting correcting =
            new Correcting(workspace, new SameThreadTaskRunner(), message -> {}, Clock.systemUTC());
    private final QueueViewModel model = new QueueViewModel(workspace, correcting);

    @Test
    void checkingBeginsAtTheRiskiestNameAndShowsIt() {
        model.begin();

        assertThat(name()).isEqualTo("Ashkinak");
        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfMention(Report.span("Ashkinak", 1)));
    }

    @Test
    void everyAnswerLeadsToTheNextNameUntilAllAreChecked() {
        model.begin();
        model.notLocatable();
        assertThat(name()).isEqualTo("Kandahar");

        model.take(1);
        assertThat(workspace.links().orElseThrow().place(Report.KANDAHAR_VILLAGE.id()))
                .isPresent();
        for (int i = 0; i < 4; i++) {
            model.accept();
        }

        assertThat(queue().isDone()).isTrue();
        assertThat(queue().progress()).isEqualTo("6 of 6 checked");
    }

    @Test
    void whatIsSkippedComesBack() {
        model.begin();
        model.skip();
        assertThat(name()).isEqualTo("Kandahar");
        assertThat(queue().checked()).isZero();
    }

    @Test
    void aNumberWithoutCandidateDoesNothing() {
        model.begin();
        model.take(3);

        assertThat(correcting.canUndo().get()).isFalse();
    }

    @Test
    void openingAnotherArticleEndsIt() {
        model.begin();
        workspace.open(Report.document());

        assertThat(model.isOpen()).isFalse();
    }

    private ReviewQueue queue() {
        return model.queue().get().orElseThrow();
    }

    private String name() {
        return queue().current().orElseThrow().name();
    }
}
