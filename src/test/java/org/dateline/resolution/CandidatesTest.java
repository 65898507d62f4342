package org.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.gazetteer.FeatureCode;
import org.junit.jupiter.api.Test;

class CandidatesTest {

    private final SmallGazetteer gazetteer = SmallGazetteer.ofTheWorld();
    private final Candidates candidates = new Candidates(gazetteer);

    private Set<FeatureCode> kinds(Shortlist list) {
        Set<FeatureCode> kinds = new TreeSet<>();
        for (int i = 0; i < list.size(); i++) {
            kinds.add(gazetteer.code(list.row(i)));
        }
        return kinds;
    }

    private Shortlist find(String name) {
        return candidates.anywhere(name, Optional.empty());
    }

    @Test
    void aWholeNameFindsAllWhoBearItBestKnownFirst() {
        Shortlist paris = find("PARIS");
        assertThat(paris.size()).isEqualTo(3);
        assertThat(gazetteer.population(paris.row(0))).isEqualTo(2_138_551);
        assertThat(paris.fit(0)).isEqualTo(Fit.WHOLE);
    }

    @Test
    void aTypeWordIsTakenOffAndTheProvinceIsAmongTheCandidates() {
        assertThat(kinds(find("Herat province"))).contains(FeatureCode.ADM1, FeatureCode.PPLA);
        assertThat(kinds(find("the province of Herat"))).contains(FeatureCode.ADM1);
        assertThat(find("Herat province").fit(0)).isEqualTo(Fit.UNTYPED);
    }

    @Test
    void aCountyThatIsCalledSoKeepsItsWholeName() {
        Shortlist madison = find("Madison County");
        assertThat(madison.size()).isEqualTo(1);
        assertThat(madison.fit(0)).isEqualTo(Fit.WHOLE);
    }

    @Test
    void saintAndItsShortFormAreOne() {
        assertThat(find("St. Paul").size()).isEqualTo(1);
        assertThat(find("St. Paul").fit(0)).isEqualTo(Fit.RESPELLED);
    }

    @Test
    void compassWordsAreTakenOffOnlyWhereTheWholeNameIsUnknown() {
        assertThat(find("western Herat").fit(0)).isEqualTo(Fit.TRIMMED);
        assertThat(find("the greater Kabul").fit(0)).isEqualTo(Fit.TRIMMED);
    }

    @Test
    void aPartOfANameStaysInsideTheGivenCountries() {
        int afghanistan = gazetteer.unit("AF").orElseThrow();
        assertThat(candidates
                        .partly("Kabul Gate", country -> country == afghanistan)
                        .size())
                .isEqualTo(1);
        assertThat(candidates
                        .partly("Kabul Gate", country -> country != afghanistan)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void aPartOfARiversNameIsNoTown() {
        assertThat(candidates.partly("Kabul Old River", country -> true).isEmpty())
                .isTrue();
    }

    @Test
    void aDemonymFindsItsCountryAndNoTown() {
        assertThat(kinds(candidates.ofDemonym("Afghan"))).containsExactly(FeatureCode.PCLI);
        assertThat(candidates.ofDemonym("Paris").isEmpty()).isTrue();
    }
}
