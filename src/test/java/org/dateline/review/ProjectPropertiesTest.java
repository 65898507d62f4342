package org.dateline.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dateline.Analysis;
import org.dateline.article.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProjectPropertiesTest {

    private static final Map<String, String> VIEW = Map.of("center", "34.35,62.2", "zoom", "6.5", "theme", "dark");

    /** Written and read, but without a disk, which has tests of its own. */
    private static Project throughJson(Project project) throws ReviewFileException {
        return ProjectReader.read(Path.of("story.dateline"), ProjectWriter.write(project));
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSavedIsWhatIsLoaded(long seed) throws ReviewFileException {
        var draw = new RandomReviews(seed);
        Review review = draw.review(Desk::nearestToDecided);
        Project project = seed % 2 == 0 ? Project.of(review, VIEW) : Project.withText(review, VIEW);
        Project hinted = project.with(draw.hint());

        assertThat(throughJson(hinted)).isEqualTo(hinted);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aReviewReopensWithItsWholeHistoryWhateverTheProgramNowSays(long seed) throws ReviewFileException {
        Review review = new RandomReviews(seed).review(Desk::nearestToDecided);
        var nowSilent = new Analysis(review.original().article(), List.of(), Desk.PROVENANCE);

        Reopened reopened = throughJson(Project.of(review, VIEW)).reopen(nowSilent, Reranker.NONE);

        assertThat(reopened.review()).isEqualTo(review);
        assertThat(reopened.review().analysis()).isEqualTo(review.analysis());
        assertThat(reopened.differences()).hasSize((int) review.original().resolutions().stream()
                .filter(resolution -> resolution.place().isPresent())
                .filter(resolution -> isPlaced(review, resolution.mention().span()))
                .count());
    }

    /** What the reader has called no place, or has made of other words, the silent program sees no otherwise. */
    private static boolean isPlaced(Review review, Span mention) {
        return review.mention(mention)
                .flatMap(entry -> entry.resolution().place())
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void afterAnEditEveryDecisionIsInForceWhereItsWordsStandOrReported(long seed) {
        var draw = new RandomReviews(seed);
        Review review = draw.review(Reranker.NONE);
        String text = review.original().article().text();
        String edited = "A new paragraph on top.\n\n"
                + text.replace("shells", "rockets").replace("city", "town");
        Project project = Project.of(review, VIEW);

        Reopened reopened = project.reopen(Desk.analysis(edited), Reranker.NONE);

        var stands = Anchoring.of(edited, project.anchors());
        for (Reviewed left : review.mentions()) {
            if (!left.isDecided()) {
                continue;
            }
            if (stands.containsKey(left.span())) {
                assertInForce(left, reopened.review().mention(stands.get(left.span())));
            } else {
                assertThat(reopened.lost())
                        .extracting(loss -> loss.anchor().span())
                        .contains(left.span());
            }
        }
    }

    private static void assertInForce(Reviewed left, Optional<Reviewed> now) {
        if (left.status() == Status.REJECTED && now.isEmpty()) {
            return; // what the program no longer marks need not be called no place
        }
        assertThat(now.orElseThrow().status()).isEqualTo(left.status());
        assertThat(now.orElseThrow().resolution().place())
                .isEqualTo(left.resolution().place());
    }
}
