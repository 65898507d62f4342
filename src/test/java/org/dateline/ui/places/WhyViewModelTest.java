package org.dateline.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.dateline.gazetteer.Place;
import org.dateline.geo.Coordinates;
import org.dateline.geo.LatLon;
import org.dateline.review.Status;
import org.dateline.ui.Report;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.places.Answer.Reason;
import org.dateline.ui.places.Question.Choice;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
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
    void thePartInTheStoryIsToldWithItsReason() {
        ask(new Selection.OfMention(Report.span("Lashkar Gah", 1)));
        assertThat(model.question().get().orElseThrow().part())
                .contains("Something happens there: its sentence tells of an event: “fighting”.");

        ask(new Selection.OfMention(Report.span("KABUL", 1)));
        assertThat(model.question().get().orElseThrow().part()).contains("The report was filed from there.");
    }

    @Test
    void theOthersShareWhatTheChosenPlaceLeavesToBeSureOf() {
        workspace.select(new Selection.OfMention(Report.span("Kandahar", 1)));

        double sure = workspace.links().orElseThrow().analysis().resolutions().stream()
                .filter(one -> one.mention().span().equals(Report.span("Kandahar", 1)))
                .findFirst()
                .orElseThrow()
                .confidence();
        assertThat(model.question().get().orElseThrow().answer().alternatives().stream()
                        .mapToInt(other -> other.percent())
                        .sum())
                .isLessThanOrEqualTo((int) Math.round((1 - sure) * 100));
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

    @Test
    void howFarADecisionMayReachIsCountedBeforehand() {
        ask(new Selection.OfMention(Report.span("Herat", 1)));

        assertThat(model.question().get().orElseThrow().reaches())
                .containsExactly(
                        new Choice(Reach.MENTION, 1, 1),
                        new Choice(Reach.NAME, 2, 1),
                        new Choice(Reach.FROM_NOW_ON, 2, 1));
    }

    @Test
    void mentionsOfOnePlaceThatAreTickedBecomeAnother() {
        ask(new Selection.OfMention(Report.span("Kandahar", 1)));
        model.take(Report.HERAT);
        ask(new Selection.OfMention(Report.span("Herat", 1)));
        assertThat(model.question().get().orElseThrow().reaches())
                .contains(new Choice(Reach.CHOSEN, 3, 1), new Choice(Reach.PLACE, 3, 1));

        model.reach().set(Reach.CHOSEN);
        model.choose(Report.span("Kandahar", 1), true);
        model.take(Report.LASHKAR_GAH);

        var links = workspace.links().orElseThrow();
        assertThat(links.place(Report.HERAT.id()).orElseThrow().mentions()).hasSize(1);
        assertThat(links.place(Report.LASHKAR_GAH.id()).orElseThrow().mentions())
                .hasSize(4);
    }

    @Test
    void whatWasToHoldFromNowOnIsAskedAnewForTheNextName() {
        ask(new Selection.OfMention(Report.span("Herat", 1)));
        model.reach().set(Reach.FROM_NOW_ON);

        ask(new Selection.OfMention(Report.span("Herat", 2)));
        assertThat(model.reach().get()).isEqualTo(Reach.FROM_NOW_ON);
        ask(new Selection.OfMention(Report.span("Kandahar", 1)));
        assertThat(model.reach().get()).isEqualTo(Reach.NAME);
    }

    @Test
    void aPinAndTypedCoordinatesPlaceAName() {
        ask(new Selection.OfMention(Report.span("Ashkinak", 1)));
        model.takePin(new LatLon(33, 64), 800);
        assertThat(placeInHand().location()).isEqualTo(new LatLon(33, 64));
        assertThat(placeInHand().precisionMetres()).isEqualTo(800);

        model.takePosition(Coordinates.parse("32.5, 65.25").orElseThrow());
        assertThat(placeInHand().location()).isEqualTo(new LatLon(32.5, 65.25));
        assertThat(placeInHand().name()).isEqualTo("Ashkinak");
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
