package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTextTest {

    @Test
    void aTownIsDescribedByKindProvinceAndCountry() {
        assertThat(PlaceText.description(Report.LASHKAR_GAH)).isEqualTo("provincial capital in Helmand, Afghanistan");
    }

    @Test
    void aCountryIsNotInItself() {
        assertThat(PlaceText.description(Report.AFGHANISTAN)).isEqualTo("country");
    }

    @Test
    void aMarkerIsSpokenWithItsNumberOfMentions() {
        var linked = Report.links().place(Report.LASHKAR_GAH.id()).orElseThrow();

        assertThat(PlaceText.spoken(linked))
                .isEqualTo("Lashkar Gah, provincial capital in Helmand, Afghanistan, 2 mentions");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"3|0 m", "412|410 m", "1499|1.5 km", "9_949|9.9 km", "1240400|1,240 km"})
    void distancesAreRoundedForAReader(String metres, String text) {
        assertThat(PlaceText.distance(Double.parseDouble(metres.replace("_", ""))))
                .isEqualTo(text);
    }
}
