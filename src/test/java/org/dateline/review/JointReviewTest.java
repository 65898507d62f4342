package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.review.Desk.HERAT;
import static org.dateline.review.Desk.KABUL;
import static org.dateline.review.Desk.KANDAHAR_HELMAND;
import static org.dateline.review.Desk.correction;
import static org.dateline.review.Desk.nth;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dateline.Analysis;
import org.dateline.Combined;
import org.dateline.article.Span;
import org.dateline.review.Verdict.Accept;
import org.dateline.review.Verdict.Add;
import org.dateline.review.Verdict.LeaveToProgram;
import org.dateline.review.Verdict.NotAPlace;
import org.dateline.review.Verdict.Respan;
import org.dateline.review.Verdict.Split;
import org.dateline.review.Verdict.Take;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JointReviewTest {

    private static final PersonalGazetteer OWN = PersonalGazetteer.empty();

    private final JointReview joint = joint(
            "Kandahar was calm. So was Kandahar city.", "Herat was calm.", "Trucks left Herat for Kandahar city.");

    private static JointReview joint(String... texts) {
        return joint(Stream.of(texts).map(Desk::analysis).toList());
    }

    private static JointReview joint(List<Analysis> analyses) {
        return JointReview.of(
                Combined.of(analyses, "Reports"),
                analyses.stream()
                        .map(analysis -> Review.of(analysis, Desk::nearestToDecided))
                        .toList());
    }

    private Span at(int n, String word) {
        return nth(n, word, joint.combined().analysis().article().text());
    }

    private static List<Status> statuses(Review review) {
        return review.mentions().stream().map(Reviewed::status).toList();
    }

    @Test
    void aNameIsDecidedInEveryArticleThatHasItAndTheCountIsKnownBefore() {
        Correction correction = correction(at(1, "Kandahar"), Scope.NAME, new Take(KANDAHAR_HELMAND));
        assertThat(joint.reached(correction)).isEqualTo(new JointReview.Extent(3, 2));

        JointReview next = joint.apply(correction, OWN);

        assertThat(next.reviews().get(0).history()).hasSize(1);
        assertThat(next.reviews().get(1)).isSameAs(joint.reviews().get(1));
        assertThat(next.reviews().get(2).mentions())
                .extracting(Reviewed::status)
                .containsExactly(Status.UNVERIFIED, Status.VERIFIED);
        assertThat(next.whole().mentions())
                .filteredOn(entry -> entry.status() == Status.VERIFIED)
                .hasSize(3);
        assertThat(next.acts()).hasSize(1);
        assertThat(next.acts().get(0).inWords())
                .hasToString("Kandahar → Kandahar, Helmand for 3 mentions in 2 articles");
    }

    @Test
    void oneUndoTakesItBackInAllArticlesAndOneRedoDoesItAgain() {
        JointReview next = joint.apply(correction(at(3, "Kandahar"), Scope.NAME, new NotAPlace()), OWN);

        assertThat(next.undo().reviews()).extracting(Review::canUndo).containsOnly(false);
        assertThat(next.undo().whole().mentions()).isEqualTo(joint.whole().mentions());
        assertThat(next.undo().redo()).isEqualTo(next);
        assertThat(next.whole().mentions())
                .filteredOn(entry -> entry.status() == Status.REJECTED)
                .hasSize(3);
    }

    @Test
    void whatIsDecidedInOneArticleAloneStandsInTheCommonHistoryInItsTime() {
        JointReview named = joint.apply(correction(at(1, "Herat"), Scope.NAME, new Accept()), OWN);
        List<Review> reviews = new ArrayList<>(named.reviews());
        reviews.set(0, reviews.get(0).apply(correction(new Span(0, 8), Scope.MENTION, new Accept())));
        JointReview both = JointReview.of(named.combined(), reviews);

        assertThat(both.acts()).hasSize(2);
        assertThat(both.undo().whole().mentions()).isEqualTo(named.whole().mentions());
        assertThat(both.undo().undo().done()).isZero();
        assertThat(both.at(0).redo()).isEqualTo(both.undo());
        assertThat(both.at(0).at(2)).isEqualTo(both);
    }

    @Test
    void whatWasUndoneBeforeSomethingElseWasDoneIsNotRedoneHere() {
        JointReview named = joint.apply(correction(at(1, "Herat"), Scope.NAME, new Accept()), OWN);
        JointReview undone = named.undo();
        List<Review> reviews = new ArrayList<>(undone.reviews());
        reviews.set(0, reviews.get(0).apply(correction(new Span(0, 8), Scope.MENTION, new Accept())));

        JointReview other = JointReview.of(undone.combined(), reviews);

        assertThat(other.canRedo()).isFalse();
        assertThat(other.reviews().get(1).canRedo()).isTrue();
        assertThat(other.undo().canRedo()).isTrue();
    }

    @Test
    void oneMentionIsDecidedInItsArticleOnly() {
        JointReview next = joint.apply(correction(at(2, "Herat"), Scope.MENTION, new Take(KABUL)), OWN);

        assertThat(statuses(next.reviews().get(1))).containsExactly(Status.UNVERIFIED);
        assertThat(statuses(next.reviews().get(2))).containsExactly(Status.VERIFIED, Status.UNVERIFIED);
    }

    @Test
    void aDecisionIsLeftToTheProgramAgainInAllOfThem() {
        JointReview next = joint.apply(correction(at(1, "Kandahar"), Scope.NAME, new NotAPlace()), OWN)
                .apply(correction(at(1, "Kandahar"), Scope.NAME, new LeaveToProgram()), OWN);

        assertThat(next.whole().mentions()).isEqualTo(joint.whole().mentions());
    }

    @Test
    void missedWordsAreAddedWhereverTheyStandAndPlacedWithOneUndo() {
        Span city = at(1, "city");
        JointReview added = joint.apply(correction(city, Scope.NAME, new Add()), OWN);
        assertThat(joint.changed(correction(city, Scope.NAME, new Add())).articles())
                .isEqualTo(2);

        JointReview placed = added.apply(added.continuing(correction(city, Scope.NAME, new Take(HERAT))), OWN);

        assertThat(placed.reviews().get(0).history()).hasSize(2);
        assertThat(placed.reviews().get(2).history()).hasSize(2);
        assertThat(placed.acts()).hasSize(1);
        assertThat(placed.undo().whole().mentions()).isEqualTo(joint.whole().mentions());
    }

    @Test
    void theWordsOfANameAreChangedAndSplitWhereverTheyAreTheSame() {
        Span name = at(2, "Kandahar");
        Span longer = new Span(name.start(), name.end() + " city".length());
        JointReview spanned = joint.apply(correction(name, Scope.NAME, new Respan(longer)), OWN);

        assertThat(spanned.reviews().get(2).mentions())
                .extracting(Reviewed::surface)
                .containsExactly("Herat", "Kandahar city");
        var parts = List.of(name, new Span(name.end() + 1, longer.end()));
        JointReview split = spanned.apply(correction(longer, Scope.NAME, new Split(parts)), OWN);
        assertThat(split.reviews().get(2).mentions())
                .extracting(Reviewed::surface)
                .containsExactly("Herat", "Kandahar", "city");
        assertThat(split.reviews().get(0).mentions())
                .extracting(Reviewed::surface)
                .containsExactly("Kandahar", "Kandahar", "city");
    }

    @Test
    void aTitlePutBeforeAnArticleIsNobodys() {
        Span title = nth(1, "report", joint.combined().analysis().article().text());

        assertThat(joint.apply(correction(title, Scope.NAME, new Add()), OWN)).isSameAs(joint);
        assertThat(joint.changed(correction(title, Scope.NAME, new Add())).mentions())
                .isZero();
    }

    @Test
    void fromNowOnIsTakenBackInAllArticlesAndInTheReadersOwnGazetteer() {
        PersonalGazetteer own = OWN.with(PersonalEntry.place("Kandahar", KABUL));
        JointReview next =
                joint.apply(correction(at(1, "Kandahar"), Scope.FROM_NOW_ON, new Take(KANDAHAR_HELMAND)), own);
        PersonalGazetteer written = following(own, joint, next);

        assertThat(written.find("Kandahar").flatMap(PersonalEntry::place)).contains(KANDAHAR_HELMAND);
        assertThat(following(written, next, next.undo()).find("Kandahar").flatMap(PersonalEntry::place))
                .contains(KABUL);
    }

    private static PersonalGazetteer following(PersonalGazetteer own, JointReview before, JointReview after) {
        PersonalGazetteer next = own;
        for (int i = 0; i < before.reviews().size(); i++) {
            next = next.following(before.reviews().get(i), after.reviews().get(i));
        }
        return next;
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySequenceOfDecisionsHereAndInTheArticlesIsUndoneToTheFirstStateAlsoAfterSaving(long seed)
            throws ReviewFileException {
        var random = new Random(seed);
        JointReview first = joint(LongStream.range(0, 3)
                .mapToObj(i -> new RandomReviews(seed * 3 + i).analysis())
                .toList());
        var draw = new RandomReviews(seed);
        JointReview now = first;
        PersonalGazetteer own = OWN.with(PersonalEntry.place("Herat", KABUL));
        for (int i = 0; i < 12; i++) {
            JointReview next =
                    random.nextInt(4) == 0 ? inOne(now, random.nextInt(3), draw, own) : together(now, draw, own);
            own = following(own, now, next);
            now = random.nextInt(6) == 0 ? reopened(next) : next;
        }
        JointReview last = now;
        int acts = now.done();
        for (int i = 0; i < acts; i++) {
            JointReview before = now.undo();
            assertThat(before.done()).isEqualTo(now.done() - 1);
            own = following(own, now, before);
            now = before;
        }

        assertThat(now.canUndo()).isFalse();
        assertThat(now.whole().mentions()).isEqualTo(first.whole().mentions());
        assertThat(own.entries()).containsExactly(PersonalEntry.place("Herat", KABUL));
        for (int i = 0; i < acts; i++) {
            now = now.redo();
        }
        assertThat(now.whole().mentions()).isEqualTo(last.whole().mentions());
    }

    private static JointReview together(JointReview now, RandomReviews draw, PersonalGazetteer own) {
        return now.apply(now.continuing(draw.correction(now.whole())), own);
    }

    private static JointReview inOne(JointReview now, int number, RandomReviews draw, PersonalGazetteer own) {
        List<Review> reviews = new ArrayList<>(now.reviews());
        Review review = reviews.get(number);
        reviews.set(number, review.apply(review.continuing(draw.next(review)), own));
        return JointReview.of(now.combined(), reviews);
    }

    private static JointReview reopened(JointReview joint) throws ReviewFileException {
        List<Review> reviews = new ArrayList<>();
        for (Review review : joint.reviews()) {
            Project kept = ProjectReader.read(Path.of("a.dateline"), ProjectWriter.write(Project.of(review, Map.of())));
            reviews.add(kept.reopen(review.original(), Desk::nearestToDecided).review());
        }
        assertThat(reviews).isEqualTo(joint.reviews());
        return JointReview.of(joint.combined(), reviews);
    }
}
