package org.dateline.ui.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.ui.Report;
import org.junit.jupiter.api.Test;

class FindViewModelTest {

    private final FindViewModel model = new FindViewModel(Report.workspace());

    @Test
    void wordsAreFoundWhateverTheirCase() {
        model.query().set("lashkar");

        assertThat(model.match().get()).contains(Report.span("Lashkar", 1));
        assertThat(model.position().get()).isEqualTo("1 of 2");
    }

    @Test
    void theSearchGoesRound() {
        model.query().set("Lashkar");
        model.next();
        assertThat(model.match().get()).contains(Report.span("Lashkar", 2));
        model.next();
        assertThat(model.match().get()).contains(Report.span("Lashkar", 1));
        model.previous();
        assertThat(model.match().get()).contains(Report.span("Lashkar", 2));
    }

    @Test
    void signsAreSoughtAsTheyAre() {
        model.query().set("(Agency)");

        assertThat(model.position().get()).isEqualTo("1 of 1");
    }

    @Test
    void nothingFoundIsSaid() {
        model.query().set("Xanadu");

        assertThat(model.match().get()).isEmpty();
        assertThat(model.position().get()).isEqualTo("nothing found");
    }
}
