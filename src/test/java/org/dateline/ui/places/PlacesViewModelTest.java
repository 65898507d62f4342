package org.dateline.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Analysis;
import org.dateline.article.Span;
import org.dateline.cartography.PlaceKind;
import org.dateline.recognition.relative.Relation;
import org.dateline.recognition.relative.RelativePhrase;
import org.dateline.recognition.story.StoryPart;
import org.dateline.resolution.relative.ToldPlaces;
import org.dateline.resolution.relative.UnplacedPhrase;
import org.dateline.review.Review;
import org.dateline.review.Status;
import org.dateline.review.Verdict;
import org.dateline.ui.Report;
import org.dateline.ui.correcting.Correcting;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.places.PlaceRow.NotFound;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.Test;

class PlacesViewModelTest {

    private final Workspace workspace = Report.workspace();
    private final Correcting correcting =
            new Correcting(workspace, new SameThreadTaskRunner(), message -> {}, Clock.systemUTC());
    private final PlacesViewModel model = new PlacesViewModel(workspace, correcting);

    @Test
    void placesComeInTheOrderOfTheTextThenWhatWasNotFound() {
        assertThat(names()).containsExactly("Kabul", "Lashkar Gah", "Herat", "Kandahar", "Afghanistan");
        assertThat(model.rows().get(5)).isEqualTo(new PlaceRow.Heading("Not found (1)"));
        assertThat(model.rows().get(6))
                .isInstanceOfSatisfying(
                        NotFound.class,
                        row -> assertThat(row.because()).isEqualTo("the gazetteer has no place of that name"));
    }

    @Test
    void theFilterLooksAtNameKindProvinceAndTheWordsOfTheText() {
        model.filter().set("helmand");
        assertThat(names()).containsExactly("Lashkar Gah");
        assertThat(model.summary().get()).isEqualTo("1 of 5 places");

        model.filter().set("provincial");
        assertThat(names()).containsExactly("Lashkar Gah", "Herat", "Kandahar");

        model.filter().set("ashkin");
        assertThat(names()).isEmpty();
        assertThat(model.rows()).hasSize(2);
    }

    @Test
    void expertsFilterByAConditionAndOneThatIsNotFinishedLeavesTheListAsItWas() {
        model.filter().set("mentions > 1");
        assertThat(names()).containsExactly("Lashkar Gah", "Herat");
        assertThat(model.rows()).hasSize(2);
        assertThat(model.problem().get()).isEmpty();

        model.filter().set("mentions > 1 AND");
        assertThat(names()).containsExactly("Lashkar Gah", "Herat");
        assertThat(model.problem().get()).contains("cannot be understood");

        model.filter().set("");
        assertThat(names()).hasSize(5);
        assertThat(model.problem().get()).isEmpty();
    }

    @Test
    void theListCanBeOrdered() {
        model.order().set(Order.NAME);
        assertThat(names()).containsExactly("Afghanistan", "Herat", "Kabul", "Kandahar", "Lashkar Gah");

        model.order().set(Order.MENTIONS);
        assertThat(names()).startsWith("Lashkar Gah", "Herat");

        model.order().set(Order.CONFIDENCE);
        assertThat(names()).startsWith("Kandahar");
    }

    @Test
    void choosingARowSelectsItsPlaceEverywhere() {
        model.choose(List.of(model.rows().get(2)));

        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfPlace(Report.HERAT.id()));
    }

    @Test
    void theRowFollowsAMentionChosenInTheText() {
        workspace.select(new Selection.OfMention(Report.span("Lashkar Gah", 2)));
        assertThat(model.chosenRows()).containsExactly(model.rows().get(1));

        workspace.select(new Selection.OfMention(Report.span("Ashkinak", 1)));
        assertThat(model.chosenRows()).containsExactly(model.rows().get(6));

        workspace.select(new Selection.OfParagraph(0));
        assertThat(model.chosenRows()).isEmpty();
    }

    @Test
    void wordsThatTellAPlaceWithoutGroundAreListedWithTheReason() {
        Span words = new Span(
                Report.TEXT.indexOf("between"), Report.span("Ashkinak", 1).end());
        var between = new RelativePhrase(
                words,
                Relation.BETWEEN,
                List.of(Report.span("Kandahar", 1), Report.span("Ashkinak", 1)),
                Optional.empty(),
                Optional.empty(),
                List.of());
        var told = new ToldPlaces(List.of(), List.of(new UnplacedPhrase(between, Saying.of("told.none.anchor"))));
        Analysis analysis = Report.analysis();
        workspace.open(Document.of(
                Review.of(new Analysis(analysis.article(), analysis.resolutions(), analysis.provenance(), told)),
                Optional.empty(),
                Duration.ZERO));

        PlaceRow row = model.rows().get(8);
        assertThat(model.rows().get(7)).isEqualTo(new PlaceRow.Heading("Told, but not to be placed (1)"));
        assertThat(row).isInstanceOfSatisfying(PlaceRow.Unplaced.class, unplaced -> {
            assertThat(unplaced.words()).isEqualTo("between Kandahar and Ashkinak");
            assertThat(unplaced.because()).isEqualTo("where it is told from was not found itself");
        });

        model.choose(List.of(row));
        assertThat(workspace.focus().get().mention()).contains(words);
        assertThat(workspace.focus().get().told()).isEmpty();
        assertThat(model.chosenRows()).containsExactly(row);
    }

    @Test
    void pointingAtARowPreviewsAndLeavingEndsIt() {
        model.preview(Optional.of(model.rows().get(0)));
        assertThat(workspace.preview().get()).isEqualTo(new Selection.OfPlace(Report.KABUL.id()));

        model.preview(Optional.empty());
        assertThat(workspace.preview().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void whatIsTickedSievesTheListAndTheMapHearsOfIt() {
        assertThat(model.wanted().get()).isEmpty();

        model.sieve().set(Sieve.OPEN.with(PlaceKind.AREA, true));
        assertThat(names()).containsExactly("Afghanistan");
        assertThat(model.summary().get()).isEqualTo("1 of 5 places");
        assertThat(model.rows()).hasSize(1);
        assertThat(model.wanted().get()).contains(Set.of(Report.AFGHANISTAN.id()));

        model.sieve().set(Sieve.OPEN.with(StoryPart.Kind.DATELINE, true).with(StoryPart.Kind.CAPTION, true));
        assertThat(names()).containsExactly("Kabul", "Herat");
        model.sieve().set(Sieve.OPEN.with(StoryPart.Kind.SCENE, true));
        assertThat(names()).containsExactly("Lashkar Gah", "Herat");
        model.sieve().set(Sieve.OPEN.with(Sieve.Sureness.NOT_SURE));
        assertThat(names()).containsExactly("Kandahar");
        model.clearFilters();
        assertThat(names()).hasSize(5);
        assertThat(model.wanted().get()).isEmpty();
    }

    @Test
    void placesStandUnderTheirCountriesWhenWished() {
        model.order().set(Order.NAME);
        model.grouped().set(true);

        assertThat(model.rows().get(0)).isEqualTo(new PlaceRow.Heading("Afghanistan (5)"));
        assertThat(names()).startsWith("Afghanistan", "Herat");
    }

    @Test
    void severalRowsAreChosenTogetherAndDecidedInOneStep() {
        List<PlaceRow> two = List.of(model.rows().get(1), model.rows().get(2));

        model.choose(two);
        assertThat(workspace.focus().get().places())
                .containsExactlyInAnyOrder(Report.LASHKAR_GAH.id(), Report.HERAT.id());
        assertThat(model.chosenRows()).isEqualTo(two);
        model.decide(two, new Verdict.Accept());

        assertThat(history()).containsExactly("Lashkar Gah and 3 others: accepted for 4 mentions");
        assertThat(model.rows())
                .filteredOn(Located.class::isInstance)
                .extracting(row -> ((Located) row).status())
                .containsExactly(
                        Status.UNVERIFIED, Status.VERIFIED, Status.VERIFIED, Status.UNVERIFIED, Status.UNVERIFIED);
        model.sieve().set(Sieve.OPEN.with(Status.VERIFIED, true));
        assertThat(names()).containsExactly("Lashkar Gah", "Herat");
    }

    @Test
    void placesAreMergedIntoOneOfThem() {
        model.merge(
                List.of(model.rows().get(1), model.rows().get(2), model.rows().get(6)), Report.HERAT);

        assertThat(names()).containsExactly("Kabul", "Herat", "Kandahar", "Afghanistan");
        assertThat(workspace
                        .links()
                        .orElseThrow()
                        .place(Report.HERAT.id())
                        .orElseThrow()
                        .mentions())
                .hasSize(5);
        correcting.undo();
        assertThat(names()).hasSize(5);
    }

    @Test
    void whatIsNoPlaceIsListedApartAndCanBeTakenBack() {
        model.decide(List.of(model.rows().get(2)), new Verdict.NotAPlace());

        assertThat(names()).doesNotContain("Herat");
        PlaceRow last = model.rows().get(model.rows().size() - 1);
        assertThat(model.rows()).contains(new PlaceRow.Heading("No places (1)"));
        assertThat(last).isInstanceOfSatisfying(NotFound.class, row -> {
            assertThat(row.status()).isEqualTo(Status.REJECTED);
            assertThat(row.count()).isEqualTo(2);
        });
        model.choose(List.of(last));
        assertThat(workspace.focus().get().mention()).contains(Report.span("Herat", 1));
        model.decide(List.of(last), new Verdict.LeaveToProgram());
        assertThat(names()).contains("Herat");
    }

    private List<String> history() {
        return workspace.document().get().orElseThrow().review().history().stream()
                .map(step -> step.inWords().toString())
                .toList();
    }

    private List<String> names() {
        return model.rows().stream()
                .filter(Located.class::isInstance)
                .map(row -> ((Located) row).name())
                .toList();
    }
}
