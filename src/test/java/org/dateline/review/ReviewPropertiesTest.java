package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asManyUndosAsCorrectionsGiveTheFirstStateBackAndAsManyRedosTheLast(long seed) {
        var draw = new RandomReviews(seed);
        Review first = Review.of(draw.analysis(), Desk::nearestToDecided);
        List<Review> states = new ArrayList<>(List.of(first));
        for (int i = 0; i < 20; i++) {
            Review last = states.get(states.size() - 1);
            Review next = last.apply(draw.correction(last));
            if (next != last) {
                states.add(next);
            }
        }
        Review review = states.get(states.size() - 1);
        for (int i = states.size() - 1; i >= 0; i--) {
            assertThat(review.mentions()).isEqualTo(states.get(i).mentions());
            assertThat(review.analysis()).isEqualTo(states.get(i).analysis());
            review = review.undo();
        }
        assertThat(review.analysis()).isEqualTo(first.original());
        for (int i = 1; i < states.size(); i++) {
            review = review.redo();
        }
        assertThat(review).isEqualTo(states.get(states.size() - 1));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theCountShownBeforeIsTheNumberOfMentionsTouched(long seed) {
        var draw = new RandomReviews(seed);
        Review review = draw.review(Desk::nearestToDecided);
        Correction correction = draw.correction(review);

        int count = review.count(correction);
        Review after = review.apply(correction);

        if (count == 0) {
            assertThat(after).isSameAs(review);
        } else {
            Step step = after.history().get(after.history().size() - 1);
            assertThat(step.touched()).hasSize(count).doesNotHaveDuplicates();
            assertThat(after.mentions()).extracting(Reviewed::span).containsAll(step.touched());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyMentionStandsOnItsOwnWords(long seed) {
        Review review = new RandomReviews(seed).review(Desk::nearestToDecided);
        String text = review.original().article().text();

        assertThat(review.mentions())
                .allSatisfy(entry ->
                        assertThat(entry.surface()).isEqualTo(entry.span().of(text)));
    }
}
