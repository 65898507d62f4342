package org.dateline.ui.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.dateline.gazetteer.Place;
import org.dateline.ui.Report;
import org.dateline.ui.search.SearchViewModel.Hit;
import org.junit.jupiter.api.Test;

class SearchViewModelTest {

    private static final List<Place> GAZETTEER = List.of(Report.HERAT, Report.KANDAHAR_VILLAGE);

    private final SearchViewModel model = new SearchViewModel(Report.workspace(), typed -> GAZETTEER);

    @Test
    void placesOfTheArticleComeBeforeItsWordsAndTheRestOfTheWorld() {
        model.query().set("herat");

        assertThat(model.hits()).hasSize(4);
        assertThat(model.hits().get(0))
                .isInstanceOfSatisfying(
                        Hit.InArticle.class,
                        hit -> assertThat(hit.linked().place()).isEqualTo(Report.HERAT));
        assertThat(model.hits().get(1))
                .isInstanceOfSatisfying(
                        Hit.InText.class, hit -> assertThat(hit.span()).isEqualTo(Report.span("Herat", 1)));
        assertThat(model.hits().get(3)).isEqualTo(new Hit.InGazetteer(Report.KANDAHAR_VILLAGE));
    }

    @Test
    void wordsAreFoundToo() {
        model.query().set("the governor");

        assertThat(model.hits().get(0)).isInstanceOf(Hit.InText.class);
    }

    @Test
    void oneLetterIsTooLittle() {
        model.query().set("h");

        assertThat(model.hits()).isEmpty();
    }

    @Test
    void aTypedPositionIsAPlaceToGoTo() {
        model.query().set("31°35'N 64°22'E");

        assertThat(model.hits().get(0))
                .isInstanceOfSatisfying(
                        Hit.AtPosition.class,
                        hit -> assertThat(hit.reading().location().lat()).isCloseTo(31.5833, within(0.001)));
    }
}
