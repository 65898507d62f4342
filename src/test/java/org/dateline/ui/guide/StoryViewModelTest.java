package org.dateline.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.gazetteer.Place;
import org.dateline.ui.Report;
import org.dateline.ui.guide.StoryViewModel.Stop;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.Test;

class StoryViewModelTest {

    private final Workspace workspace = Report.workspace();
    private final StoryViewModel model = new StoryViewModel(workspace);

    @Test
    void theStoryGoesThroughTheMentionsInReadingOrder() {
        model.begin();
        assertStop(1, 7, Report.KABUL);
        assertThat(stop().quote().mention()).isEqualTo("KABUL");
        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfMention(Report.span("KABUL", 1)));

        assertThat(model.next()).isTrue();
        assertStop(2, 7, Report.LASHKAR_GAH);
        assertThat(model.previous()).isTrue();
        assertThat(model.previous()).isFalse();
        assertThat(stop().number()).isEqualTo(1);
    }

    @Test
    void itBeginsAtTheMentionInHand() {
        workspace.select(new Selection.OfMention(Report.span("Kandahar", 1)));

        model.begin();

        assertThat(stop().place()).isEqualTo(Report.KANDAHAR);
    }

    @Test
    void itEndsWithTheLastMention() {
        workspace.select(new Selection.OfMention(Report.span("Afghanistan", 1)));
        model.begin();

        assertThat(model.next()).isFalse();
        assertThat(stop().number()).isEqualTo(7);
    }

    private void assertStop(int number, int of, Place place) {
        assertThat(stop()).extracting(Stop::number, Stop::of, Stop::place).containsExactly(number, of, place);
    }

    private Stop stop() {
        return model.stop().get().orElseThrow();
    }
}
