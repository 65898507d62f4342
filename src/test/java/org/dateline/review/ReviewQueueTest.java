package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.review.Desk.correction;
import static org.dateline.review.Desk.nth;

import org.dateline.review.ReviewQueue.Item;
import org.dateline.review.Verdict.Accept;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.NotAPlace;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

    private final Review review = Review.of(Desk.analysis());
    private final ReviewQueue queue = ReviewQueue.of(review);

    @Test
    void theRiskiestNameComesFirstAndTheSurestLast() {
        // Kandahar: 0.6 of doubt in three mentions; Ashkinak: nothing known; Herat: 0.2 in two; Washington: 0.2 in one.
        assertThat(queue.items()).extracting(Item::name).containsExactly("KANDAHAR", "Ashkinak", "Herat", "Washington");
    }

    @Test
    void aCheckedNameMovesTheQueueOn() {
        Review checked = review.apply(correction(nth(1, "KANDAHAR"), Scope.NAME, new Accept()));

        ReviewQueue next = queue.after(checked);

        assertThat(next.current().orElseThrow().name()).isEqualTo("Ashkinak");
        assertThat(next.progress()).isEqualTo("1 of 4 checked");
        assertThat(next.items()).extracting(Item::name).containsExactly("KANDAHAR", "Ashkinak", "Herat", "Washington");
    }

    @Test
    void aNameOfWhichOneMentionIsCheckedIsNotCheckedYet() {
        Review partly = review.apply(correction(nth(1, "KANDAHAR"), Scope.MENTION, new NotAPlace()));

        ReviewQueue next = queue.after(partly);

        assertThat(next.checked()).isZero();
        assertThat(next.current().orElseThrow().span()).isEqualTo(nth(1, "Kandahar"));
    }

    @Test
    void aSkippedNameComesAgainAtTheEnd() {
        ReviewQueue round = queue.skip().skip().skip().skip();

        assertThat(queue.skip().current().orElseThrow().name()).isEqualTo("Ashkinak");
        assertThat(round.current().orElseThrow().name()).isEqualTo("KANDAHAR");
    }

    @Test
    void nextAndPreviousStopAtTheEnds() {
        assertThat(queue.previous().current()).isEqualTo(queue.current());
        ReviewQueue end = queue.next().next().next().next().next();
        assertThat(end.current().orElseThrow().name()).isEqualTo("Washington");
        assertThat(end.previous().current().orElseThrow().name()).isEqualTo("Herat");
    }

    @Test
    void undoingUnchecksAName() {
        Review checked = review.apply(correction(nth(1, "Herat"), Scope.NAME, new Accept()));

        assertThat(queue.after(checked).checked()).isEqualTo(1);
        assertThat(queue.after(checked).after(checked.undo()).checked()).isZero();
    }

    @Test
    void anAddedNameComesLast() {
        Review added = review.apply(correction(nth(1, "Trucks"), Scope.MENTION, new Add()));

        assertThat(queue.after(added).items()).last().extracting(Item::name).isEqualTo("Trucks");
    }

    @Test
    void theQueueCanBeEnteredAtAnyMention() {
        assertThat(queue.at(nth(2, "Herat")).current().orElseThrow().name()).isEqualTo("Herat");
    }

    @Test
    void anArticleWithoutPlacesIsCheckedAtOnce() {
        ReviewQueue nothing = ReviewQueue.of(Review.of(Desk.analysis("Nothing happened.")));

        assertThat(nothing.current()).isEmpty();
        assertThat(nothing.isDone()).isTrue();
        assertThat(nothing.next().skip().previous().progress()).isEqualTo("0 of 0 checked");
    }
}
