package org.dateline.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.junit.jupiter.api.Test;

class RankingResolverTest {

    private final SmallGazetteer gazetteer = SmallGazetteer.ofTheWorld();
    private final Resolver resolver = new RankingResolver(gazetteer, HandModel.model());

    private List<Resolution> resolve(String marked) {
        Told told = Told.of(marked);
        return resolver.resolve(told.article(), told.mentions());
    }

    private Place place(String marked, int mention) {
        return resolve(marked).get(mention).place().orElseThrow();
    }

    private static String unit(Place place) {
        return place.admin()
                .admin1()
                .or(() -> place.admin().country())
                .orElseThrow()
                .code();
    }

    @Test
    void withoutAnyContextTheLargestTownWins() {
        assertThat(unit(place("They met in [Paris] again", 0))).isEqualTo("FR");
    }

    @Test
    void aTownBeforeItsStateLiesInTheState() {
        assertThat(unit(place("A fire in [Paris], [Texas], was put out", 0))).isEqualTo("US.TX");
        assertThat(unit(place("A fire in [Paris], [Kentucky], was put out", 0))).isEqualTo("US.KY");
    }

    @Test
    void whatOnePairSaysHoldsForTheNameElsewhere() {
        assertThat(unit(place("A fire in [Paris], [Texas]. Later [Paris] was calm", 2)))
                .isEqualTo("US.TX");
    }

    @Test
    void aWordForTheKindOfPlaceDecidesBetweenNamesakes() {
        assertThat(place("fighting in [Herat] province", 0).code()).isEqualTo(FeatureCode.ADM1);
        assertThat(place("fighting in [Herat province]", 0).code()).isEqualTo(FeatureCode.ADM1);
        assertThat(place("fighting in the province of [Herat]", 0).code()).isEqualTo(FeatureCode.ADM1);
        assertThat(place("fighting in the city of [Herat]", 0).code()).isEqualTo(FeatureCode.PPLA);
        assertThat(place("fighting in the [Enjil district] of [Herat province]", 0)
                        .code())
                .isEqualTo(FeatureCode.ADM2);
    }

    @Test
    void aRegionIsTheProvinceWhereADistrictInItSharesItsName() {
        assertThat(place("[Lashkar Gah] is in [Helmand] region", 1).code()).isEqualTo(FeatureCode.ADM1);
        assertThat(place("[Lashkar Gah] is in [Helmand] district", 1).code()).isEqualTo(FeatureCode.ADM2);
    }

    @Test
    void aPluralTypeWordHoldsForTheWholeList() {
        List<Resolution> resolutions = resolve("fighting in [Herat] and [Helmand] provinces");
        assertThat(resolutions).extracting(r -> r.place().orElseThrow().code()).containsOnly(FeatureCode.ADM1);
    }

    @Test
    void aPluralTypeWordAfterOneNameSaysNothingOfIt() {
        assertThat(resolve("wells ran dry in [Helmand] towns")
                        .get(0)
                        .candidates()
                        .get(0)
                        .evidence())
                .extracting(Evidence::rule)
                .doesNotContain(Rule.TYPE.word());
    }

    @Test
    void aNameWithAnArticleIsARiverRatherThanAProvince() {
        assertThat(place("fields along the [Helmand], which ran dry", 0).code()).isEqualTo(FeatureCode.STM);
        assertThat(place("fields on the lower [Helmand]", 0).code()).isEqualTo(FeatureCode.STM);
        assertThat(place("fields in [Helmand], which ran dry", 0).code()).isEqualTo(FeatureCode.ADM1);
        assertThat(place("the [Helmand] police said so", 0).code()).isEqualTo(FeatureCode.ADM1);
        assertThat(place("in the [Helmand] province", 0).code()).isEqualTo(FeatureCode.ADM1);
    }

    @Test
    void theEvidenceTellsOfTheArticle() {
        Candidate river =
                resolve("fields along the [Helmand].").get(0).candidates().get(0);
        assertThat(river.evidence())
                .filteredOn(evidence -> evidence.rule().equals(Rule.TYPE.word()))
                .singleElement()
                .satisfies(evidence -> assertThat(evidence.because().toString()).contains("\"the Helmand\""));
    }

    @Test
    void noReasonPutsARiverIntoTheWholeEarth() {
        assertThat(resolve("[Kabul] and [Lashkar Gah], fields along the [Helmand].")
                        .get(2)
                        .candidates()
                        .get(0)
                        .evidence())
                .extracting(evidence -> evidence.because().toString())
                .contains("it lies in no single country")
                .noneMatch(sentence -> sentence.contains("Earth"));
    }

    @Test
    void namesThatCouldAllLieTogetherOutweighALargerTownFarAway() {
        assertThat(unit(place("[Richmond] police and those of [Berea], [Winchester] and [Madison County]", 0)))
                .isEqualTo("US.KY");
    }

    @Test
    void aDemonymSpeaksForItsCountry() {
        Resolution resolution = resolve("{Afghan} troops").get(0);
        assertThat(resolution.place().orElseThrow().name()).isEqualTo("Afghanistan");
    }

    @Test
    void aNameThatNobodyBearsIsUnresolvedAndSaysWhy() {
        Resolution resolution = resolve("the village of [Xyzzy]").get(0);
        assertThat(resolution).isInstanceOf(Resolution.Unresolved.class);
        assertThat(((Resolution.Unresolved) resolution).because().toString())
                .contains("Xyzzy")
                .contains("gazetteer");
    }

    @Test
    void aPartOfANameNeverLeavesTheCountriesOfTheArticle() {
        assertThat(resolve("[Kabul Gate] in [France]").get(0)).isInstanceOf(Resolution.Unresolved.class);
        assertThat(place("[Kabul Gate] in [Afghanistan]", 0).name()).isEqualTo("Kabul");
    }

    @Test
    void theScoreIsTheSumOfTheEvidenceAndExplainsTheProbability() {
        List<Resolution> resolutions = resolve("[Richmond], [Paris] and [Winchester] in [Kentucky]");
        for (Resolution resolution : resolutions) {
            for (Candidate candidate : resolution.candidates()) {
                double sum = 0;
                for (Evidence evidence : candidate.evidence()) {
                    sum += evidence.weight();
                }
                assertThat(candidate.score()).isCloseTo(sum, within(1e-9));
            }
            List<Candidate> ranked = resolution.candidates();
            if (ranked.size() > 1) {
                double odds = ranked.get(0).probability() / ranked.get(1).probability();
                assertThat(ranked.get(0).score() - ranked.get(1).score()).isCloseTo(Math.log(odds), within(0.05));
            }
        }
    }

    @Test
    void candidatesComeBestFirstAndTheRunnerUpIsKept() {
        List<Candidate> candidates =
                resolve("a fire in [Paris], [Texas]").get(0).candidates();
        assertThat(candidates).hasSizeGreaterThan(1);
        assertThat(candidates).extracting(Candidate::probability).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(candidates.get(0).evidence())
                .anyMatch(e ->
                        e.rule().equals("containment") && e.because().toString().contains("Paris, Texas"));
    }

    @Test
    void aHintLeansTheVerdictAndSaysSo() {
        Told told = Told.of("They met in [Winchester] again");
        List<Resolution> leaning = resolver.resolve(told.article(), told.mentions(), Hint.countries(Set.of("US")));
        assertThat(leaning.get(0).candidates().get(0).evidence())
                .anyMatch(e -> e.rule().equals("hint"));
        Told paris = Told.of("They met in [Paris] again");
        Place leant = resolver.resolve(paris.article(), paris.mentions(), Hint.countries(Set.of("US")))
                .get(0)
                .place()
                .orElseThrow();
        assertThat(unit(leant)).isEqualTo("US.TX");
    }

    @Test
    void oneVerdictAMentionInTheSameOrder() {
        Told told = Told.of("[Kabul] and [Herat] and [Xyzzy] and [Kabul]");
        assertThat(resolver.resolve(told.article(), told.mentions()))
                .extracting(Resolution::mention)
                .isEqualTo(told.mentions());
        assertThat(resolver.resolve(told.article(), List.of())).isEmpty();
    }

    @Test
    void manyThreadsGetTheSameVerdicts() throws Exception {
        String marked = "[Richmond] police and those of [Berea], [Winchester] and [Madison County]";
        List<Resolution> alone = resolve(marked);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<List<Resolution>>> work = IntStream.range(0, 64)
                    .<Callable<List<Resolution>>>mapToObj(i -> () -> resolve(marked))
                    .toList();
            for (var verdicts : threads.invokeAll(work)) {
                assertThat(verdicts.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
