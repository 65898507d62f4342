package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.review.Desk.HERAT;
import static org.dateline.review.Desk.KABUL;
import static org.dateline.review.Desk.KANDAHAR;
import static org.dateline.review.Desk.KANDAHAR_HELMAND;
import static org.dateline.review.Desk.KANDAHAR_INDIA;
import static org.dateline.review.Desk.TEXT;
import static org.dateline.review.Desk.correction;
import static org.dateline.review.Desk.nth;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.Analysis;
import org.dateline.Provenance;
import org.dateline.article.Span;
import org.dateline.gazetteer.Place;
import org.dateline.review.Verdict.Accept;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Take;
import org.dateline.wording.Saying;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private final Review start = Review.of(Desk.analysis());

    private static Reopened reopen(Review review, String text) {
        return Project.of(review, Map.of()).reopen(Desk.analysis(text), Reranker.NONE);
    }

    private static Optional<Place> place(Review review, Span span) {
        return review.mention(span).flatMap(entry -> entry.resolution().place());
    }

    @Test
    void anUnchangedArticleReopensAsItWasAndSaysNothing() {
        Review review = start.apply(correction(nth(1, "Kandahar"), Scope.NAME, new Take(KANDAHAR_HELMAND)));

        Reopened reopened = reopen(review, TEXT);

        assertThat(reopened.review()).isEqualTo(review);
        assertThat(reopened.isAsItWas()).isTrue();
        assertThat(reopened.inWords()).isEmpty();
    }

    @Test
    void aNewGazetteerChangesNothingButItsDifferencesAreTold() {
        Review review = start.apply(correction(nth(1, "Washington"), Scope.MENTION, new NotAPlace()));
        var today = Desk.analysis(
                Desk.article(TEXT),
                Map.of("Herat", List.of(HERAT), "Ashkinak", List.of(KABUL), "Washington", List.of(Desk.WASHINGTON)));
        var newer = new Analysis(today.article(), today.resolutions(), new Provenance("Dateline 0.1", "2027-01"));

        Reopened reopened = Project.of(review, Map.of()).reopen(newer, Reranker.NONE);

        assertThat(reopened.review()).isEqualTo(review);
        assertThat(reopened.inWords())
                .extracting(Saying::toString)
                .contains(
                        "The gazetteer, now 2027-01 instead of 2026-11, would now place 4 mentions elsewhere; the project was"
                                + " opened as it was left.",
                        "Ashkinak: no place → Kabul, Afghanistan.");
    }

    @Test
    void correctionsFollowTheirWordsWhenTheArticleGrows() {
        Review review = start.apply(correction(nth(2, "Kandahar"), Scope.MENTION, new Take(KANDAHAR_INDIA)))
                .apply(correction(nth(1, "Washington"), Scope.MENTION, new NotAPlace()));
        String longer = "UPDATED: Kandahar and Washington were quiet later.\r\n" + TEXT.replace("\n", "\r\n");

        Reopened reopened = reopen(review, longer);

        assertThat(reopened.articleChanged()).isTrue();
        assertThat(reopened.lost()).isEmpty();
        assertThat(place(reopened.review(), nth(3, "Kandahar", longer))).contains(KANDAHAR_INDIA);
        assertThat(place(reopened.review(), nth(1, "Kandahar", longer))).contains(KANDAHAR);
        assertThat(reopened.review()
                        .mention(nth(2, "Washington", longer))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.REJECTED);
        assertThat(reopened.review()
                        .mention(nth(1, "Washington", longer))
                        .orElseThrow()
                        .status())
                .isEqualTo(Status.UNVERIFIED);
        assertThat(reopened.review().history())
                .extracting(step -> step.correction().when())
                .isSubsetOf(review.history().stream()
                        .map(step -> step.correction().when())
                        .toList());
    }

    @Test
    void aDecisionForANameTakesInItsNewMentions() {
        Review review = start.apply(correction(nth(1, "Kandahar"), Scope.NAME, new Take(KANDAHAR_HELMAND)));
        String longer = TEXT + "Later Kandahar was calm.\n";

        Reopened reopened = reopen(review, longer);

        assertThat(place(reopened.review(), nth(3, "Kandahar", longer))).contains(KANDAHAR_HELMAND);
        assertThat(reopened.review().history()).hasSize(1);
    }

    @Test
    void aDecisionWhoseWordsAreGoneIsReported() {
        Review review = start.apply(correction(nth(2, "Kandahar"), Scope.MENTION, new Take(KANDAHAR_INDIA)));
        String shorter = TEXT.replace("Trucks left Herat for Kandahar, past Ashkinak, at dawn.", "");

        Reopened reopened = reopen(review, shorter);

        assertThat(reopened.lost()).hasSize(1);
        assertThat(reopened.lost().get(0).correction())
                .isEqualTo(review.history().get(0).correction());
        assertThat(reopened.inWords())
                .extracting(Saying::toString)
                .containsExactly(
                        "The article has changed since the project was saved; some corrections are lost.",
                        "“Kandahar”: its words are gone from the article or stand in another context.");
        assertThat(reopened.review().history()).isEmpty();
    }

    @Test
    void aConfirmedPlaceStaysThatPlaceThoughTheProgramThinksOtherwiseNow() {
        Review review = start.apply(correction(nth(1, "Herat"), Scope.NAME, new Accept()));
        String edited = TEXT + "Correction: a name was misspelt.\n";
        var fresh = Desk.analysis(Desk.article(edited), Map.of("Herat", List.of(KABUL)));

        Reopened reopened = Project.of(review, Map.of()).reopen(fresh, Reranker.NONE);

        assertThat(place(reopened.review(), nth(1, "Herat", edited))).contains(HERAT);
        assertThat(place(reopened.review(), nth(2, "Herat", edited))).contains(HERAT);
    }

    @Test
    void addedAndWidenedMentionsAreMarkedAgain() {
        Review review = start.apply(correction(nth(1, "dawn"), Scope.MENTION, new Add()))
                .apply(correction(nth(1, "dawn"), Scope.MENTION, new Take(KABUL)))
                .apply(correction(nth(1, "Herat"), Scope.MENTION, new Respan(nth(1, "Herat city"))));
        String edited = "Updated.\n" + TEXT;

        Reopened reopened = reopen(review, edited);

        assertThat(place(reopened.review(), nth(1, "dawn", edited))).contains(KABUL);
        assertThat(reopened.review().mention(nth(1, "Herat city", edited))).isPresent();
        assertThat(reopened.review().mention(nth(1, "Herat", edited))).isEmpty();
    }

    @Test
    void ofTwoParagraphsThatSayTheSameEachKeepsItsDecision() {
        String twice = "Smoke rose over Kandahar.\nSmoke rose over Kandahar.\n";
        Review review = Review.of(Desk.analysis(twice))
                .apply(correction(nth(1, "Kandahar", twice), Scope.MENTION, new Take(KANDAHAR_INDIA)))
                .apply(correction(nth(2, "Kandahar", twice), Scope.MENTION, new Take(KANDAHAR_HELMAND)));
        String edited = "A long new first paragraph that moves everything down the page.\n" + twice;

        Reopened reopened = reopen(review, edited);

        assertThat(place(reopened.review(), nth(1, "Kandahar", edited))).contains(KANDAHAR_INDIA);
        assertThat(place(reopened.review(), nth(2, "Kandahar", edited))).contains(KANDAHAR_HELMAND);
    }
}
