package org.dateline.ui.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.dateline.ui.Correcting;
import org.dateline.ui.Report;
import org.dateline.ui.SameThreadTaskRunner;
import org.dateline.ui.Selection;
import org.dateline.ui.Workspace;
import org.dateline.ui.places.PlaceRow.Located;
import org.dateline.ui.places.PlaceRow.NotFound;
import org.junit.jupiter.api.Test;

class PlacesViewModelTest {

    private final Workspace workspace = Report.workspace();
    private final PlacesViewModel model = new PlacesViewModel(
            workspace, new Correcting(workspace, new SameThreadTaskRunner(), message -> {}, Clock.systemUTC()));

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
    void pointingAtARowPreviewsAndLeavingEndsIt() {
        model.preview(Optional.of(model.rows().get(0)));
        assertThat(workspace.preview().get()).isEqualTo(new Selection.OfPlace(Report.KABUL.id()));

        model.preview(Optional.empty());
        assertThat(workspace.preview().get()).isEqualTo(Selection.NOTHING);
    }

    private List<String> names() {
        return model.rows().stream()
                .filter(Located.class::isInstance)
                .map(row -> ((Located) row).name())
                .toList();
    }
}
