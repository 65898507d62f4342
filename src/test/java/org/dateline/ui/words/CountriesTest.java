package org.dateline.ui.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.ui.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CountriesTest {

    private final Countries countries =
            new Countries(typed -> typed.equals("Khorasan") ? List.of(Report.HERAT, Report.AFGHANISTAN) : List.of());

    @AfterEach
    void speakEnglishAgain() {
        Texts.speak(Optional.of("en"));
    }

    @Test
    void codesAndNamesAreUnderstoodInAnyMixture() {
        assertThat(countries.codes(" af, Pakistan; IR sy ")).containsExactlyInAnyOrder("AF", "PK", "IR", "SY");
        assertThat(countries.codes("cote d'ivoire, BURMA")).containsExactlyInAnyOrder("CI", "MM");
        assertThat(countries.codes(" ")).isEmpty();
    }

    @Test
    void theBeginningOfANameIsEnoughWhereNoOtherBeginsSo() {
        assertThat(countries.codes("afgh")).containsExactly("AF");
        assertThatThrownBy(() -> countries.codes("South"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("South Korea")
                .hasMessageContaining("South Sudan");
        assertThatThrownBy(() -> countries.codes("AF, Ruritania"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("“Ruritania”");
    }

    @Test
    void aNameThatOnlyTheGazetteerKnowsIsItsCountry() {
        assertThat(countries.codes("Khorasan")).containsExactly("AF");
    }

    @Test
    void everyNameInTheListIsUnderstoodInEveryLanguage() {
        for (String language : List.of("en", "de")) {
            Texts.speak(Optional.of(language));
            var spoken = new Countries(typed -> List.of());
            assertThat(spoken.all()).hasSizeGreaterThan(200);
            for (Countries.Country country : spoken.all()) {
                assertThat(spoken.codes(Countries.names(Set.of(country.code()))))
                        .as(country.name())
                        .containsExactly(country.code());
            }
        }
    }
}
