package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.review.Desk.HERAT;
import static org.dateline.review.Desk.KANDAHAR;
import static org.dateline.review.Desk.KANDAHAR_HELMAND;
import static org.dateline.review.Desk.nth;

import java.util.List;
import java.util.Map;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.review.Verdict.Accept;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.Split;
import org.dateline.review.Verdict.Take;
import org.junit.jupiter.api.Test;

class SeveralMentionsTest {

    private static final String TWINS =
            "Trucks left Herat-Kandahar at dawn. They were seen on Herat-Kandahar again, and in HERAT-KANDAHAR.";

    private final Review untouched = Review.of(Desk.analysis());
    private final Span firstKandahar = nth(1, "Kandahar");
    private final Span secondKandahar = nth(2, "Kandahar");
    private final Span herat = nth(1, "Herat");

    @Test
    void whatIsDecidedOfSeveralAtOnceIsOneStep() {
        var both = Correction.of(List.of(firstKandahar, herat), Scope.NAME, new Accept(), Desk.CLOCK);

        assertThat(untouched.count(both)).isEqualTo(5);
        Review review = untouched.apply(both);

        assertThat(review.history()).hasSize(1);
        assertThat(review.history().get(0).inWords().toString())
                .isEqualTo("Kandahar and 1 other: accepted for 5 mentions");
        assertThat(review.undo().analysis()).isEqualTo(untouched.analysis());
    }

    @Test
    void aPlaceIsSplitByTakingSomeOfItsMentionsElsewhere() {
        Review review = untouched.apply(Correction.of(
                List.of(firstKandahar, secondKandahar), Scope.MENTION, new Take(KANDAHAR_HELMAND), Desk.CLOCK));

        assertThat(placeAt(review, firstKandahar)).isEqualTo(KANDAHAR_HELMAND);
        assertThat(placeAt(review, secondKandahar)).isEqualTo(KANDAHAR_HELMAND);
        assertThat(placeAt(review, nth(1, "KANDAHAR"))).isEqualTo(KANDAHAR);
    }

    @Test
    void placesAreMergedByTakingAllTheirMentionsToOneOfThem() {
        Review review =
                untouched.apply(Correction.of(List.of(firstKandahar, herat), Scope.PLACE, new Take(HERAT), Desk.CLOCK));

        assertThat(review.mentions())
                .filteredOn(entry -> entry.nameKey().equals("kandahar"))
                .hasSize(3)
                .allSatisfy(entry -> assertThat(entry.resolution().place()).contains(HERAT));
    }

    @Test
    void aMentionIsSplitIntoItsPartsWhereverItIsWrittenSo() {
        Span whole = nth(1, "Herat-Kandahar", TWINS);
        Review marked = Review.of(Desk.analysis(
                Desk.article(TWINS), Map.of("Herat-Kandahar", List.of(HERAT), "HERAT-KANDAHAR", List.of(HERAT))));
        var parts = List.of(new Span(whole.start(), whole.start() + 5), new Span(whole.start() + 6, whole.end()));

        Review review = marked.apply(Desk.correction(whole, Scope.NAME, new Split(parts)));

        assertThat(review.mentions())
                .extracting(Reviewed::surface)
                .containsExactly("Herat", "Kandahar", "Herat", "Kandahar", "HERAT-KANDAHAR");
        assertThat(review.history().get(0).inWords().toString())
                .isEqualTo("Herat-Kandahar: split into 2 for 2 mentions");
        assertThat(review.undo().analysis()).isEqualTo(marked.analysis());
    }

    @Test
    void partsLieWithinTheMentionOrNothingIsDone() {
        var apart = new Split(List.of(herat, secondKandahar));

        assertThat(untouched.apply(Desk.correction(herat, Scope.MENTION, apart)))
                .isSameAs(untouched);
        assertThatThrownBy(() -> new Split(List.of(herat))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Split(List.of(secondKandahar, herat)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatHoldsFromNowOnHoldsForTheNameInThisArticle() {
        Review review = untouched.apply(Desk.correction(herat, Scope.FROM_NOW_ON, new NotAPlace()));

        assertThat(review.history().get(0).inWords().toString())
                .isEqualTo("Herat: not a place for 2 mentions, from now on");
    }

    @Test
    void anyStepOfTheHistoryCanBeGoneTo() {
        Review first = untouched.apply(Desk.correction(herat, Scope.NAME, new NotAPlace()));
        Review second = first.apply(Desk.correction(firstKandahar, Scope.NAME, new Accept()));

        assertThat(second.at(0).analysis()).isEqualTo(untouched.analysis());
        assertThat(second.at(1).analysis()).isEqualTo(first.analysis());
        assertThat(second.at(0).at(2)).isEqualTo(second);
        assertThat(second.at(0).undone()).hasSize(2);
        assertThatThrownBy(() -> second.at(3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static Place placeAt(Review review, Span span) {
        return review.mention(span).orElseThrow().resolution().place().orElseThrow();
    }
}
