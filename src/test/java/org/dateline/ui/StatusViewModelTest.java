package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.geo.LatLon;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.Test;

class StatusViewModelTest {

    @Test
    void theLineCountsWhatTheMapAndTheListShow() {
        assertThat(new StatusViewModel(Report.workspace()).summary().get())
                .isEqualTo("5 places, 8 mentions, 1 not found, 1 unsure · WGS 84 · offline basemap · 0.3 s");
    }

    @Test
    void withNothingOpenItNamesTheMap() {
        assertThat(new StatusViewModel(new Workspace()).summary().get()).isEqualTo("WGS 84 · offline basemap");
    }

    @Test
    void southAndWestAreWrittenOut() {
        assertThat(StatusViewModel.position(new LatLon(-12.05, -77.03))).isEqualTo("12.0500° S  77.0300° W");
    }
}
