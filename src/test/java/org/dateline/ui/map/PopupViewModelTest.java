package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.ui.Report;
import org.dateline.ui.map.PopupViewModel.Page;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.Test;

class PopupViewModelTest {

    private final Workspace workspace = Report.workspace();
    private final PopupViewModel model = new PopupViewModel(workspace);

    @Test
    void openingItSelectsThePlaceAndQuotesItsFirstMention() {
        model.open(Report.LASHKAR_GAH.id());

        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfPlace(Report.LASHKAR_GAH.id()));
        assertThat(page().position()).isEqualTo("1 of 2");
        assertThat(page().quote().mention()).isEqualTo("Lashkar Gah");
        assertThat(page().quote().after()).startsWith(" and Herat");
    }

    @Test
    void turningGoesThroughTheMentionsAndTheTextFollows() {
        model.open(Report.LASHKAR_GAH.id());

        model.next();

        assertThat(page().position()).isEqualTo("2 of 2");
        assertThat(workspace.focus().get().mention()).contains(Report.span("Lashkar Gah", 2));
        model.next();
        assertThat(page().position()).isEqualTo("1 of 2");
        model.previous();
        assertThat(page().position()).isEqualTo("2 of 2");
    }

    @Test
    void selectingAnotherPlaceClosesIt() {
        model.open(Report.LASHKAR_GAH.id());

        workspace.select(new Selection.OfPlace(Report.HERAT.id()));
        assertThat(model.page().get()).isEmpty();

        workspace.select(new Selection.OfPlace(Report.LASHKAR_GAH.id()));
        assertThat(model.page().get()).isEmpty();
    }

    @Test
    void closingItKeepsTheSelection() {
        model.open(Report.LASHKAR_GAH.id());

        model.close();

        assertThat(model.page().get()).isEmpty();
        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfPlace(Report.LASHKAR_GAH.id()));
    }

    private Page page() {
        return model.page().get().orElseThrow();
    }
}
