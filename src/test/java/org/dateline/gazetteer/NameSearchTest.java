package org.dateline.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people type who look for a place, against the shipped gazetteer. */
class NameSearchTest {

    private static NameSearch search;

    @BeforeAll
    static void open() throws DataException {
        search = new NameSearch(GazetteerFile.open(Path.of("data", "gazetteer")));
    }

    @Test
    void aSeaComesBeforeTheProvincesThatAreCalledAfterIt() {
        assertThat(search.find("Red Sea")).extracting(Place::code).startsWith(FeatureCode.SEA, FeatureCode.ADM1);
        assertThat(search.complete("red s", 8).get(0).code()).isEqualTo(FeatureCode.SEA);
    }

    @Test
    void aSeaIsFoundByItsNameInAnotherLanguage() {
        assertThat(search.find("Rotes Meer").get(0).code()).isEqualTo(FeatureCode.SEA);
        assertThat(search.complete("mittelm", 8).get(0).name()).isEqualTo("Mediterranean Sea");
    }

    @Test
    void theWholeNameComesBeforeLongerOnes() {
        assertThat(search.complete("Niger", 8)).extracting(Place::name).startsWith("Niger", "Nigeria");
        assertThat(search.complete("Gaza", 8).subList(0, 2))
                .extracting(Place::name)
                .containsExactly("Gaza Strip", "Gaza");
    }

    @Test
    void aVillageOfTheLettersTypedSoFarDoesNotComeBeforeACapital() {
        assertThat(search.complete("kab", 8).get(0).name()).isEqualTo("Kabul");
    }

    @Test
    void theKindMayStandBeforeOrBehindTheName() {
        assertThat(search.find("province of Helmand")).extracting(Place::code).containsOnly(FeatureCode.ADM1);
        assertThat(search.find("Provinz Helmand").get(0).name()).isEqualTo("Helmand");
        assertThat(search.find("city of Herat").get(0).code().featureClass()).isEqualTo(FeatureClass.P);
    }

    @Test
    void aWordFromTheMiddleOfANameFindsIt() {
        assertThat(search.complete("Mandeb", 8)).extracting(Place::name).contains("Bab-el-Mandeb");
    }

    @Test
    void oneSlipOfTheFingersAndAnotherRomanisationAreForgiven() {
        assertThat(search.complete("Kandahr", 8).get(0).name()).isEqualTo("Kandahar");
        assertThat(search.complete("Kandahaar", 8).get(0).name()).isEqualTo("Kandahar");
    }

    @Test
    void lettersThatAreNoNameFindNothing() {
        assertThat(search.complete("qwertzu", 8)).isEmpty();
        assertThat(search.complete("", 8)).isEmpty();
    }
}
