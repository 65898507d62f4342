package org.dateline.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.ui.Report;
import org.dateline.ui.Selection;
import org.dateline.ui.Workspace;
import org.dateline.ui.places.WhyViewModel.Answer;
import org.dateline.ui.places.WhyViewModel.Reason;
import org.junit.jupiter.api.Test;

class WhyViewModelTest {

    private final Workspace workspace = Report.workspace();
    private final WhyViewModel model = new WhyViewModel(workspace);

    @Test
    void aPlaceIsExplainedInSentencesForAndAgainst() {
        Answer answer = ask(new Selection.OfPlace(Report.HERAT.id()));

        assertThat(answer.title()).isEqualTo("Herat");
        assertThat(answer.verdict()).contains("surely").contains("90");
        assertThat(answer.reasons())
                .containsExactly(
                        new Reason(true, "Its main name is written just so."),
                        new Reason(false, "The other places of the article lie far from it."));
        assertThat(answer.alternatives()).isEmpty();
    }

    @Test
    void theRunnerUpComesWithWhatTellsItApartAndItsDistance() {
        Answer answer = ask(new Selection.OfMention(Report.span("Kandahar", 1)));

        assertThat(answer.verdict()).contains("several places");
        assertThat(answer.alternatives()).singleElement().satisfies(other -> {
            assertThat(other.place()).isEqualTo(Report.KANDAHAR_VILLAGE);
            assertThat(other.distinction()).isEqualTo("town in Herat, Afghanistan, 10,000 inhabitants");
            assertThat(other.distance()).isEqualTo("450 km");
        });
    }

    @Test
    void aNameNotFoundSaysWhy() {
        Answer answer = ask(new Selection.OfMention(Report.span("Ashkinak", 1)));

        assertThat(answer.verdict()).isEqualTo("The gazetteer has no place of that name.");
        assertThat(answer.reasons()).isEmpty();
    }

    @Test
    void aParagraphHasNoOneAnswer() {
        workspace.select(new Selection.OfParagraph(0));

        assertThat(model.answer().get()).isEmpty();
    }

    private Answer ask(Selection selection) {
        workspace.select(selection);
        return model.answer().get().orElseThrow();
    }
}
