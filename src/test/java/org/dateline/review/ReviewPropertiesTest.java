package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReviewPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    /** A review, and the reader's own gazetteer as its steps have left it. */
    private record State(Review review, PersonalGazetteer own) {

        State after(Correction correction) {
            Review next = review.apply(review.continuing(correction), own);
            return next == review ? this : with(next);
        }

        State with(Review next) {
            return new State(next, own.following(review, next));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asManyUndosAsActsGiveTheFirstStateBackAndAsManyRedosTheLastAlsoAfterSaving(long seed) throws Exception {
        var draw = new RandomReviews(seed);
        var known = PersonalGazetteer.empty().with(PersonalEntry.place("Herat", Desk.KABUL));
        List<State> states =
                new ArrayList<>(List.of(new State(Review.of(draw.analysis(), Desk::nearestToDecided), known)));
        for (int i = 0; i < 20; i++) {
            State next = states.get(states.size() - 1)
                    .after(draw.next(states.get(states.size() - 1).review()));
            states.subList(next.review().done(), states.size()).clear();
            states.add(next);
        }
        State last = states.get(states.size() - 1);
        State state = last;
        for (int i = states.size() - 1; i >= 0; i--) {
            assertSame(state, states.get(i));
            state = i == states.size() / 2 ? reopened(state) : state;
            state = state.with(state.review().undo());
        }
        assertThat(state.review().analysis()).isEqualTo(state.review().original());
        assertThat(state.own().entries()).isEqualTo(known.entries());
        for (int i = 1; i < states.size(); i++) {
            state = state.with(state.review().redo());
        }
        assertSame(state, last);
    }

    private static void assertSame(State one, State other) {
        assertThat(one.review().mentions()).isEqualTo(other.review().mentions());
        assertThat(one.review().analysis()).isEqualTo(other.review().analysis());
        assertThat(one.own().entries())
                .containsExactlyInAnyOrderElementsOf(other.own().entries());
    }

    /** Saved, and opened by a program started again, with the gazetteer as it lies in its file. */
    private static State reopened(State state) throws ReviewFileException {
        Review original = state.review();
        Project kept =
                ProjectReader.read(Path.of("story.dateline"), ProjectWriter.write(Project.of(original, Map.of())));
        Review review = kept.reopen(original.original(), Desk::nearestToDecided).review();
        assertThat(review).isEqualTo(original);
        return new State(review, state.own());
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
