package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.review.Desk.HERAT;
import static org.dateline.review.Desk.KANDAHAR;
import static org.dateline.review.Desk.KANDAHAR_HELMAND;
import static org.dateline.review.Desk.KANDAHAR_INDIA;
import static org.dateline.review.Desk.WASHINGTON;
import static org.dateline.review.Desk.correction;
import static org.dateline.review.Desk.nth;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Role;
import org.dateline.resolution.Candidate;
import org.dateline.resolution.Resolution;
import org.dateline.review.Verdict.Accept;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.NotLocatable;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Take;
import org.junit.jupiter.api.Test;

class ReviewTest {

    private final Review untouched = Review.of(Desk.analysis());
    private final Span firstKandahar = nth(1, "Kandahar");
    private final Span washington = nth(1, "Washington");

    private static Optional<Place> placeAt(Review review, Span span) {
        return review.mention(span).flatMap(entry -> entry.resolution().place());
    }

    @Test
    void aReviewWithoutCorrectionsIsWhatTheProgramSaid() {
        assertThat(untouched.analysis()).isEqualTo(Desk.analysis());
        assertThat(untouched.mentions()).extracting(Reviewed::status).containsOnly(Status.UNVERIFIED);
        assertThat(untouched.canUndo()).isFalse();
        assertThat(untouched.decision(firstKandahar)).isEmpty();
    }

    @Test
    void aTakenPlaceIsCertainAndSaysThatTheReaderChoseIt() {
        Correction correction = correction(firstKandahar, Scope.MENTION, new Take(KANDAHAR_HELMAND));

        Review review = untouched.apply(correction);

        Reviewed entry = review.mention(firstKandahar).orElseThrow();
        assertThat(entry.status()).isEqualTo(Status.VERIFIED);
        assertThat(entry.resolution()).isInstanceOf(Resolution.Resolved.class);
        assertThat(entry.resolution().confidence()).isEqualTo(1);
        Candidate chosen = entry.resolution().candidates().get(0);
        assertThat(chosen.place()).isEqualTo(KANDAHAR_HELMAND);
        assertThat(chosen.evidence().get(0).rule()).isEqualTo("reader");
        assertThat(chosen.evidence().get(0).because().toString()).isEqualTo("you chose this place");
        assertThat(chosen.evidence().get(1).rule()).isEqualTo("population");
        assertThat(review.decision(firstKandahar)).contains(correction);
    }

    @Test
    void theOtherCandidatesStayInSightAndCanStillBeTaken() {
        Review review = untouched
                .apply(correction(firstKandahar, Scope.MENTION, new Take(KANDAHAR_HELMAND)))
                .apply(correction(firstKandahar, Scope.MENTION, new Take(KANDAHAR_INDIA)));

        List<Candidate> candidates =
                review.mention(firstKandahar).orElseThrow().resolution().candidates();
        assertThat(candidates).extracting(Candidate::place).containsExactly(KANDAHAR_INDIA, KANDAHAR_HELMAND, KANDAHAR);
        assertThat(candidates.get(1).evidence()).extracting(e -> e.rule()).containsExactly("population");
    }

    @Test
    void aCorrectionOfOneMentionLeavesTheOthersOfItsName() {
        Review review = untouched.apply(correction(firstKandahar, Scope.MENTION, new Take(KANDAHAR_HELMAND)));

        assertThat(placeAt(review, nth(2, "Kandahar"))).contains(KANDAHAR);
        assertThat(placeAt(review, nth(1, "KANDAHAR"))).contains(KANDAHAR);
    }

    @Test
    void aCorrectionOfANameReachesAllItsMentionsInUpperCaseToo() {
        var correction = correction(firstKandahar, Scope.NAME, new Take(KANDAHAR_HELMAND));

        assertThat(untouched.count(correction)).isEqualTo(3);
        Review review = untouched.apply(correction);
        assertThat(placeAt(review, nth(1, "KANDAHAR"))).contains(KANDAHAR_HELMAND);
        assertThat(placeAt(review, nth(2, "Kandahar"))).contains(KANDAHAR_HELMAND);
        assertThat(review.history())
                .extracting(step -> step.inWords().toString())
                .containsExactly("Kandahar → Kandahar, Helmand for 3 mentions");
    }

    @Test
    void aCorrectionOfAPlaceMakesTwoPlacesOne() {
        Review apart = untouched.apply(correction(firstKandahar, Scope.MENTION, new Take(HERAT)));

        Review merged = apart.apply(correction(firstKandahar, Scope.PLACE, new Take(KANDAHAR)));

        assertThat(placeAt(merged, nth(1, "Herat"))).contains(KANDAHAR);
        assertThat(placeAt(merged, firstKandahar)).contains(KANDAHAR);
        assertThat(merged.history().get(1).touched()).hasSize(3);
    }

    @Test
    void whatIsNoPlaceLeavesTheAnalysisButStaysInTheListOfMentions() {
        Review review = untouched.apply(correction(washington, Scope.NAME, new NotAPlace()));

        assertThat(review.analysis().resolutions())
                .extracting(r -> r.mention().span())
                .doesNotContain(washington);
        assertThat(review.mention(washington).orElseThrow().status()).isEqualTo(Status.REJECTED);
        assertThat(review.history().get(0).inWords().toString()).isEqualTo("Washington: not a place");
    }

    @Test
    void aNameWideCorrectionDoesNotBringBackWhatIsNoPlace() {
        Review review = untouched
                .apply(correction(firstKandahar, Scope.MENTION, new NotAPlace()))
                .apply(correction(nth(2, "Kandahar"), Scope.NAME, new Take(KANDAHAR_INDIA)));

        assertThat(review.mention(firstKandahar).orElseThrow().status()).isEqualTo(Status.REJECTED);
        assertThat(review.history().get(1).touched()).hasSize(2);
    }

    @Test
    void whatCannotBeLocatedIsListedWithoutAPlace() {
        Review review = untouched.apply(correction(firstKandahar, Scope.MENTION, new NotLocatable()));

        assertThat(placeAt(review, firstKandahar)).isEmpty();
        assertThat(review.mention(firstKandahar).orElseThrow().status()).isEqualTo(Status.NOT_LOCATABLE);
        assertThat(review.analysis().resolutions())
                .hasSameSizeAs(untouched.analysis().resolutions());
    }

    @Test
    void anAcceptedBestGuessIsAmbiguousNoMore() {
        Review review = untouched.apply(correction(firstKandahar, Scope.NAME, new Accept()));

        assertThat(review.mention(firstKandahar).orElseThrow().resolution()).isInstanceOf(Resolution.Resolved.class);
        assertThat(placeAt(review, firstKandahar)).contains(KANDAHAR);
        assertThat(review.count(correction(firstKandahar, Scope.NAME, new Accept())))
                .isZero();
    }

    @Test
    void acceptingThatNothingWasFoundMeansThatItCannotBeLocated() {
        Span ashkinak = nth(1, "Ashkinak");

        Review review = untouched.apply(correction(ashkinak, Scope.MENTION, new Accept()));

        assertThat(review.mention(ashkinak).orElseThrow().status()).isEqualTo(Status.NOT_LOCATABLE);
    }

    @Test
    void whatIsLeftToTheProgramAgainIsAsItWas() {
        Review review = untouched
                .apply(correction(washington, Scope.MENTION, new NotAPlace()))
                .apply(correction(firstKandahar, Scope.NAME, new Take(HERAT)))
                .apply(correction(washington, Scope.MENTION, new LeaveToProgram()))
                .apply(correction(firstKandahar, Scope.NAME, new LeaveToProgram()));

        assertThat(review.mentions()).isEqualTo(untouched.mentions());
    }

    @Test
    void aPinIsAPlaceLikeAnyOther() {
        Place pin = ReaderPlace.pin("Ashkinak", new LatLon(32.5, 63.1), 500);

        Review review = untouched.apply(correction(nth(1, "Ashkinak"), Scope.MENTION, new Take(pin)));

        assertThat(placeAt(review, nth(1, "Ashkinak"))).contains(pin);
        assertThat(pin.id())
                .isEqualTo(
                        ReaderPlace.pin("ashkinak", new LatLon(32.5, 63.1), 90).id());
        assertThat(review.history().get(0).inWords().toString()).isEqualTo("Ashkinak → Ashkinak, 32.50000, 63.10000");
    }

    @Test
    void aMissedMentionIsAddedAndThenPlaced() {
        String text = "Fighting reached Zaranj. From Zaranj the road runs north.";
        Review blind = Review.of(Desk.analysis(text));
        Span zaranj = nth(1, "Zaranj", text);

        Review review = blind.apply(correction(zaranj, Scope.MENTION, new Add()));
        assertThat(review.mention(zaranj).orElseThrow().status()).isEqualTo(Status.UNVERIFIED);
        assertThat(review.mention(zaranj).orElseThrow().resolution().mention().role())
                .isEqualTo(Role.PLACE);

        review = review.apply(correction(zaranj, Scope.MENTION, new Take(HERAT)));
        assertThat(review.analysis().resolutions()).hasSize(1);
        assertThat(blind.count(correction(zaranj, Scope.NAME, new Add()))).isEqualTo(2);
    }

    @Test
    void aMissedMentionInACaptionIsACaptionsMention() {
        String text = "Men wait at Zaranj. (Photo: A. Wahid)";
        var analysis = Desk.analysis(Desk.caption(text), java.util.Map.of());

        Review review = Review.of(analysis).apply(correction(nth(1, "Zaranj", text), Scope.MENTION, new Add()));

        assertThat(review.mentions().get(0).resolution().mention().role()).isEqualTo(Role.CAPTION);
    }

    @Test
    void wordsThatAreAMentionAlreadyCannotBeAdded() {
        assertThat(untouched.count(correction(firstKandahar, Scope.MENTION, new Add())))
                .isZero();
        assertThat(untouched.apply(correction(firstKandahar, Scope.MENTION, new Add())))
                .isSameAs(untouched);
    }

    @Test
    void aLongerSpanAbsorbsTheMentionsThatItTouches() {
        String text = "They met in Herat Kabul Street.";
        Review review = Review.of(Desk.analysis(text));
        Span herat = nth(1, "Herat", text);
        Span street = nth(1, "Herat Kabul Street", text);

        review = review.apply(correction(herat, Scope.MENTION, new Respan(street)));

        assertThat(review.mentions()).extracting(Reviewed::span).containsExactly(street);
        assertThat(placeAt(review, street)).contains(HERAT);
        assertThat(review.history().get(0).inWords().toString()).isEqualTo("Herat: marked as Herat Kabul Street");
    }

    @Test
    void theSpansOfANameFollowWhereTheSameWordsStand() {
        Review review = untouched.apply(correction(nth(1, "Herat"), Scope.NAME, new Respan(nth(1, "Herat city"))));

        assertThat(review.mention(nth(1, "Herat city"))).isPresent();
        assertThat(review.mention(nth(2, "Herat"))).isPresent();
    }

    @Test
    void wordsOutsideOfTheTextAreRefused() {
        assertThatThrownBy(() -> untouched.apply(correction(new Span(5_000, 5_004), Scope.MENTION, new Add())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Respan(new Span(3, 3))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCorrectionWeighsTheOthersAgainAndSaysWhatElseChanged() {
        Review review = Review.of(Desk.analysis(), Desk::nearestToDecided)
                .apply(correction(firstKandahar, Scope.MENTION, new Take(KANDAHAR_INDIA)));

        assertThat(review.alsoChanged())
                .extracting(change -> change.inWords().toString())
                .containsExactly(
                        "KANDAHAR: Kandahar, Afghanistan → Kandahar, Maharashtra",
                        "Kandahar: Kandahar, Afghanistan → Kandahar, Maharashtra");
        assertThat(placeAt(review.undo(), nth(2, "Kandahar"))).contains(KANDAHAR);
    }

    @Test
    void weighingAgainDoesNotOverruleTheReader() {
        Review review = Review.of(Desk.analysis(), Desk::nearestToDecided)
                .apply(correction(nth(2, "Kandahar"), Scope.MENTION, new Accept()))
                .apply(correction(firstKandahar, Scope.MENTION, new Take(KANDAHAR_INDIA)));

        assertThat(placeAt(review, nth(2, "Kandahar"))).contains(KANDAHAR);
    }

    @Test
    void redoGivesTheSameOutcomeWithoutAskingAnyoneAgain() {
        Review review = untouched
                .apply(correction(firstKandahar, Scope.NAME, new Take(KANDAHAR_HELMAND)))
                .apply(correction(washington, Scope.MENTION, new NotAPlace()));

        assertThat(review.undo().undo().redo().redo()).isEqualTo(review);
        assertThat(review.undo().undone())
                .extracting(step -> step.inWords().toString())
                .containsExactly("Washington: not a place");
    }

    @Test
    void aNewCorrectionEndsWhatCouldBeRedone() {
        Review review = untouched
                .apply(correction(washington, Scope.MENTION, new Take(WASHINGTON)))
                .undo()
                .apply(correction(washington, Scope.MENTION, new NotAPlace()));

        assertThat(review.canRedo()).isFalse();
        assertThat(review.redo()).isSameAs(review);
    }

    @Test
    void addingWordsThatWereMissedAndPlacingThemIsOneAct() {
        Span city = nth(1, "city");
        Review added = untouched.apply(correction(city, Scope.NAME, new Add()));

        Review placed = added.apply(added.continuing(correction(city, Scope.NAME, new Take(HERAT))));

        assertThat(placed.history()).hasSize(2);
        assertThat(placed.acts()).hasSize(1);
        assertThat(placed.acts().get(0).inWords()).hasToString("city: added; city → Herat, Afghanistan");
        assertThat(placed.undo()).isEqualTo(placed.at(0));
        assertThat(placed.undo().mentions()).isEqualTo(untouched.mentions());
        assertThat(placed.undo().redo()).isEqualTo(placed);
    }

    @Test
    void whatWasAddedLongerAgoOrHasBeenDecidedSinceIsPlacedInAnActOfItsOwn() {
        Span city = nth(1, "city");
        Review added = untouched.apply(correction(city, Scope.NAME, new Add()));
        Review other = added.apply(correction(firstKandahar, Scope.MENTION, new Accept()));
        Correction placing = correction(city, Scope.NAME, new Take(HERAT));

        assertThat(other.continuing(placing)).isEqualTo(placing);
        assertThat(added.continuing(correction(firstKandahar, Scope.NAME, new Take(HERAT)))
                        .when())
                .isNotEqualTo(added.history().get(0).correction().when());
        Review placed = added.apply(added.continuing(placing));
        assertThat(placed.continuing(correction(city, Scope.NAME, new Take(KANDAHAR)))
                        .when())
                .isNotEqualTo(placed.history().get(0).correction().when());
    }
}
