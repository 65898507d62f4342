package org.dateline.cartography.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.dateline.Analysis;
import org.dateline.Links;
import org.dateline.ui.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceFilterTest {

    /** Kabul (the dateline), Lashkar Gah twice, Herat twice, Kandahar unsure, Afghanistan; Ashkinak is not found. */
    private static final Analysis REPORT = Report.analysis();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kandahar                                   | Kandahar
            LASHKAR helmand                            | Lashkar Gah
            capital                                    | Kabul, Lashkar Gah, Herat, Kandahar
            provinzhauptstadt HELMAND                  | Lashkar Gah
            name = 'Herat'                             | Herat
            name ILIKE 'ka%'                           | Kabul, Kandahar
            mentions > 1                               | Lashkar Gah, Herat
            country = 'Afghanistan' AND code <> 'PCLI' | Kabul, Lashkar Gah, Herat, Kandahar
            status = 'ambiguous'                       | Kandahar
            confidence < 0.6                           | Kandahar
            province IN ('Helmand', 'Herat')           | Lashkar Gah, Herat
            BBOX(geometry, 60, 30, 65, 36)             | Lashkar Gah, Herat
            lat > 34 AND lon > 69                      | Kabul
            datelineOnly = true                        | Kabul
            population BETWEEN 1000000 AND 99000000    | Afghanistan
            """)
    void placesThatMatchAreKept(String text, String names) throws FilterException {
        PlaceFilter filter = PlaceFilter.of(text);
        assertThat(String.join(
                        ", ",
                        Links.of(REPORT).places().stream()
                                .filter(filter::matches)
                                .map(linked -> linked.place().name())
                                .toList()))
                .isEqualTo(names);
    }

    @Test
    void anArticleKeepsOnlyTheVerdictsOnPlacesThatMatch() throws FilterException {
        Analysis kept = PlaceFilter.of("name = 'Lashkar Gah'").filter(REPORT);
        assertThat(kept.resolutions())
                .extracting(resolution -> resolution.mention().surface())
                .containsExactly("Lashkar Gah", "Lashkar Gah");
        assertThat(kept.article()).isSameAs(REPORT.article());
    }

    @Test
    void plainWordsFindWhatHasNoPlaceAndConditionsDoNot() throws FilterException {
        assertThat(surfaces(PlaceFilter.of("ashkinak").filter(REPORT))).containsExactly("Ashkinak");
        assertThat(surfaces(PlaceFilter.of("lat > 0").filter(REPORT)))
                .contains("Herat")
                .doesNotContain("Ashkinak");
    }

    @Test
    void nothingTypedLetsEverythingThrough() throws FilterException {
        assertThat(surfaces(PlaceFilter.of("  ").filter(REPORT))).isEqualTo(surfaces(REPORT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Guinea-Bissau", "Trinidad and Tobago", "Is", "Between Rivers", "N'Djamena", "Côte d’Ivoire"})
    void namesAreNotTakenForConditions(String name) {
        assertThat(PlaceFilter.isCondition(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DWITHIN(geometry, POINT(64 31), 50, kilometers)",
                "name = 'x' OR BEYOND(geometry, POINT(64 31), 5, meters)"
            })
    void distancesAreRefusedBecauseTheyWouldBeWrong(String text) {
        assertThatExceptionOfType(FilterException.class)
                .isThrownBy(() -> PlaceFilter.of(text))
                .withMessageContaining("degrees")
                .withMessageContaining("BBOX");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name = ", "country = 'Sudan' AND (", "= 3", "name ILIKE"})
    void whatCannotBeUnderstoodIsToldInOneSentenceWithAnExample(String text) {
        assertThatExceptionOfType(FilterException.class)
                .isThrownBy(() -> PlaceFilter.of(text))
                .withMessageContaining("country = 'Sudan'")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n", "Exception"));
    }

    @Test
    void aPropertyThatPlacesDoNotHaveIsNamedWithThoseTheyHave() {
        assertThatExceptionOfType(FilterException.class)
                .isThrownBy(() -> PlaceFilter.of("nation = 'Sudan'"))
                .withMessageContaining("'nation'")
                .withMessageContaining("country");
    }

    private static List<String> surfaces(Analysis analysis) {
        return analysis.resolutions().stream().map(r -> r.mention().surface()).toList();
    }
}
