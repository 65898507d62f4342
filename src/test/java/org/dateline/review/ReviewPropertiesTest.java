package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.dateline.Analysis;
import org.dateline.article.Span;
import org.dateline.wording.Saying;
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

    /** A name of which the reader has noted more than a correction says. */
    private static PersonalGazetteer known() {
        return PersonalGazetteer.empty()
                .with(new PersonalEntry(
                        "Herat",
                        Optional.of(Desk.KABUL),
                        "ask “Zahra”",
                        PersonalScope.of("country: AF; words: militia")));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void asManyUndosAsActsGiveTheFirstStateBackAndAsManyRedosTheLastAlsoAfterSaving(long seed) throws Exception {
        var draw = new RandomReviews(seed);
        List<State> states =
                new ArrayList<>(List.of(new State(Review.of(draw.analysis(), Desk::nearestToDecided), known())));
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
        assertThat(state.own().entries()).isEqualTo(known().entries());
        for (int i = 1; i < states.size(); i++) {
            state = state.with(state.review().redo());
        }
        assertSame(state, last);
    }

    /** Corrections, undos, redos and leaps in any order; then from any state that was seen to any other. */
    @ParameterizedTest
    @MethodSource("seeds")
    void everyStateOnceSeenIsFoundAgainAtOneLeapAlsoFromAnotherBranch(long seed) {
        var draw = new RandomReviews(seed);
        var random = new Random(seed);
        List<State> seen =
                new ArrayList<>(List.of(new State(Review.of(draw.analysis(), Desk::nearestToDecided), known())));
        for (int i = 0; i < 25; i++) {
            State now = seen.get(seen.size() - 1);
            Review review = now.review();
            seen.add(
                    switch (random.nextInt(5)) {
                        case 0 -> now.with(review.undo());
                        case 1 -> now.with(review.redo());
                        case 2 ->
                            now.with(review.at(random.nextInt(review.acts().size() + 1)));
                        default -> corrected(now, draw);
                    });
        }
        for (int i = 0; i < 20; i++) {
            State from = seen.get(random.nextInt(seen.size()));
            State to = seen.get(random.nextInt(seen.size()));
            assertSame(from.with(to.review()), to);
        }
    }

    /** What is corrected puts an end to what could be redone; where it is about what was only just added, it is one act with that. */
    private static State corrected(State now, RandomReviews draw) {
        Review review = now.review();
        Correction correction = draw.next(review);
        boolean continues = review.canUndo() && isAboutAdded(review, correction);
        State next = now.after(correction);
        if (next != now) {
            assertThat(next.review().canRedo()).isFalse();
            assertThat(next.review().done()).isEqualTo(review.done() + (continues ? 0 : 1));
        }
        return next;
    }

    private static boolean isAboutAdded(Review review, Correction correction) {
        Step last = review.history().get(review.history().size() - 1);
        return last.correction().verdict() instanceof Verdict.Add
                && correction.verdict() instanceof Verdict.Ruling
                && last.touched().containsAll(correction.pointedAt());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whateverIsWeighedAgainADecisionStands(long seed) {
        var draw = new RandomReviews(seed);
        Analysis original = draw.analysis();
        Reranker unruly = (article, current, decided) -> original.resolutions().stream()
                .map(said -> Decided.personal(said, Desk.WASHINGTON, Saying.of("reader.own")))
                .toList();
        Review review = Review.of(original, unruly);

        for (int i = 0; i < 10; i++) {
            Review before = review;
            review = review.apply(draw.correction(review));
            List<Span> touched = before == review
                    ? List.of()
                    : review.history().get(review.history().size() - 1).touched();
            for (Reviewed entry : before.mentions()) {
                Optional<Reviewed> now = review.mention(entry.span());
                if (entry.isDecided() && now.isPresent() && !touched.contains(entry.span())) {
                    assertThat(now).contains(entry);
                }
            }
            assertThat(review.mentions())
                    .filteredOn(entry -> entry.status() == Status.REJECTED || entry.status() == Status.NOT_LOCATABLE)
                    .allMatch(entry -> entry.resolution().place().isEmpty());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aNameLeftToTheProgramIsUndecidedWhereverItStands(long seed) {
        var draw = new RandomReviews(seed);
        Review review = draw.review(Desk::nearestToDecided);

        for (Reviewed entry : review.mentions()) {
            Review left = review.apply(Desk.correction(entry.span(), Scope.NAME, new Verdict.LeaveToProgram()));
            assertThat(left.mentions())
                    .filteredOn(other -> other.nameKey().equals(entry.nameKey()))
                    .isNotEmpty()
                    .noneMatch(Reviewed::isDecided);
        }
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
    void aSplitPartsEveryMentionOfTheNameThatIsWrittenAlike(long seed) {
        Review review = Review.of(new RandomReviews(seed).analysis());

        for (Reviewed entry : review.mentions()) {
            Span at = entry.span();
            int middle = at.start() + at.length() / 2;
            var parts = List.of(new Span(at.start(), middle), new Span(middle, at.end()));
            Review after = review.apply(Desk.correction(at, Scope.NAME, new Verdict.Split(parts)));
            long alike = review.mentions().stream()
                    .filter(other -> other.surface().equals(entry.surface()))
                    .count();
            for (Span part : parts) {
                assertThat(after.history().get(0).touched())
                        .filteredOn(touched -> review.original()
                                .article()
                                .text(touched)
                                .equals(part.of(review.original().article().text())))
                        .hasSize((int) alike);
            }
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
