package org.dateline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.dateline.gazetteer.AdminPath;
import org.dateline.gazetteer.AdminPath.Unit;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.gazetteer.PlaceId;
import org.dateline.geo.LatLon;
import org.dateline.ui.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTextTest {

    private static final Unit COUNTRY = new Unit("TR", "Turkey");
    private static final Place TURKEY = place("Turkey", FeatureCode.PCLI, COUNTRY);
    private static final Place ANKARA = place("Ankara", FeatureCode.PPLC, COUNTRY, new Unit("TR.68", "Ankara"));
    private static final Place PROVINCE = place("Van", FeatureCode.ADM1, COUNTRY, new Unit("TR.65", "Van"));

    private static Place place(String name, FeatureCode code, Unit... units) {
        return new Place(
                PlaceId.geonames(1),
                name,
                new LatLon(39, 35),
                code,
                new AdminPath(List.of(units)),
                OptionalLong.empty(),
                Optional.empty(),
                1_000);
    }

    @AfterEach
    void speakEnglishAgain() {
        Texts.speak(Optional.of("en"));
    }

    @Test
    void aTownIsDescribedByKindProvinceAndCountry() {
        assertThat(PlaceText.description(Report.LASHKAR_GAH)).isEqualTo("provincial capital in Helmand, Afghanistan");
    }

    @Test
    void aCountryIsNotInItself() {
        assertThat(PlaceText.description(Report.AFGHANISTAN)).isEqualTo("country");
    }

    @Test
    void namesAreThoseOfTheLanguageOfTheWindowAndBothAreFound() {
        Texts.speak(Optional.of("de"));

        assertThat(PlaceText.name(TURKEY)).isEqualTo("Türkei");
        assertThat(PlaceText.inFull(ANKARA)).isEqualTo("Ankara, Hauptstadt in Ankara, Türkei");
        assertThat(PlaceText.description(PROVINCE)).isEqualTo("Provinz in der Türkei");
        assertThat(PlaceText.findable(ANKARA)).contains("Türkei", "Turkey", "Hauptstadt", "capital city");
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

    @Test
    void aPlaceIsSaidAtEverLessLength() {
        assertThat(PlaceText.descriptions(PROVINCE)).containsExactly("province in Turkey", "province");
        assertThat(PlaceText.descriptions(ANKARA))
                .containsExactly(
                        "capital city in Ankara, Turkey",
                        "capital city in Ankara",
                        "capital city in Turkey",
                        "capital city");
        assertThat(PlaceText.descriptions(TURKEY)).containsExactly("country");
    }
}
