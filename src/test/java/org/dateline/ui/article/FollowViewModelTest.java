package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.ui.Report;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Walk.Way;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.Test;

class FollowViewModelTest {

    private final Workspace workspace = Report.workspace();
    private final FollowViewModel model = new FollowViewModel(workspace);

    @Test
    void readingChoosesNothingUnlessThatIsWished() {
        model.reads(Report.span("Kandahar", 1).start());

        assertThat(workspace.selection().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void theParagraphThatIsReadIsChosenAndItsPlacesStandOut() {
        model.follows().set(true);

        model.reads(Report.span("Kandahar", 1).start());

        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfParagraph(1));
        assertThat(workspace.focus().get().places()).contains(Report.KANDAHAR.id());
    }

    @Test
    void aMentionChosenByHandGivesWayWhenTheReaderReadsOn() {
        model.follows().set(true);
        workspace.select(new Selection.OfMention(Report.span("Herat", 1)));

        model.reads(Report.span("largest", 1).start());

        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfParagraph(3));
    }

    @Test
    void theMapIsLetGoWhenItFollowsNoLonger() {
        model.follows().set(true);
        model.reads(0);

        model.follows().set(false);

        assertThat(workspace.selection().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void stepsGoFromParagraphToParagraphAndFromTheOneOfTheMentionInHand() {
        assertThat(model.step(Way.FORWARD)).isPresent();
        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfParagraph(0));
        assertThat(model.step(Way.BACK)).isEmpty();

        workspace.select(new Selection.OfMention(Report.span("Kandahar", 1)));
        model.step(Way.FORWARD);
        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfParagraph(2));
        model.step(Way.FORWARD);
        assertThat(model.step(Way.FORWARD)).isEmpty();
        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfParagraph(3));
    }
}
