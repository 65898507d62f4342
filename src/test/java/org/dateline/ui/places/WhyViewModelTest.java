package org.dateline.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.dateline.gazetteer.Place;
import org.dateline.review.Status;
import org.dateline.ui.Correcting;
import org.dateline.ui.Report;
import org.dateline.ui.SameThreadTaskRunner;
import org.dateline.ui.Selection;
import org.dateline.ui.Workspace;
import org.dateline.ui.places.Answer.Reason;
import org.junit.jupiter.api.Test;

class WhyViewModelTest {

    private final Workspace workspace = Report.workspace();
    private final Correcting correcting =
            new Correcting(workspace, new SameThreadTaskRunner(), message -> {}, Clock.systemUTC());
    private final WhyViewModel model = new WhyViewModel(workspace, correcting);

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

        assertThat(model.question().get()).isEmpty();
    }

    @Test
    void anotherCandidateIsTakenByItsNumber() {
        ask(new Selection.OfMention(Report.span("Kandahar", 1)));

        model.takeAlternative(1);

        assertThat(placeInHand()).isEqualTo(Report.KANDAHAR_VILLAGE);
        assertThat(model.question().get().orElseThrow().status()).isEqualTo(Status.VERIFIED);
        model.takeAlternative(9);
        assertThat(placeInHand()).isEqualTo(Report.KANDAHAR_VILLAGE);
    }

    @Test
    void aDecisionIsForAllMentionsOfTheNameUnlessTheReaderSaysOtherwise() {
        assertThat(ask(new Selection.OfPlace(Report.LASHKAR_GAH.id())).title()).isEqualTo("Lashkar Gah");
        assertThat(model.question().get().orElseThrow().sameName()).isEqualTo(2);

        model.notLocatable();
        assertThat(workspace.links().orElseThrow().unlocated()).hasSize(3);
        correcting.undo();

        ask(new Selection.OfMention(Report.span("Lashkar Gah", 2)));
        model.reach().set(Reach.MENTION);
        model.notLocatable();
        assertThat(workspace.links().orElseThrow().unlocated()).hasSize(2);
    }

    @Test
    void aDecisionCanBeTakenBack() {
        ask(new Selection.OfPlace(Report.HERAT.id()));
        model.accept();
        assertThat(model.question().get().orElseThrow().status()).isEqualTo(Status.VERIFIED);

        model.leaveToProgram();
        assertThat(model.question().get().orElseThrow().status()).isEqualTo(Status.UNVERIFIED);
    }

    private Place placeInHand() {
        return workspace
                .links()
                .orElseThrow()
                .place(workspace.focus().get().place().orElseThrow())
                .orElseThrow()
                .place();
    }

    private Answer ask(Selection selection) {
        workspace.select(selection);
        return model.question().get().orElseThrow().answer();
    }
}
