package org.dateline.ui.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.article.Span;
import org.dateline.review.JointReview.Extent;
import org.dateline.review.Review;
import org.dateline.review.Scope;
import org.dateline.review.Verdict;
import org.dateline.ui.Report;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.task.TaskRunner;
import org.dateline.ui.words.Message;
import org.dateline.ui.workspace.Document;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.Test;

class CorrectingTest {

    private final Workspace workspace = Report.workspace();
    private final List<Message> messages = new ArrayList<>();
    private final Correcting correcting =
            new Correcting(workspace, new SameThreadTaskRunner(), messages::add, Clock.systemUTC());

    @Test
    void aCorrectionChangesTheMapAndIsSaid() {
        correcting.decide(Report.span("Kandahar", 1), Scope.NAME, new Verdict.Take(Report.KANDAHAR_VILLAGE));

        assertThat(workspace.links().orElseThrow().place(Report.KANDAHAR_VILLAGE.id()))
                .isPresent();
        assertThat(workspace.links().orElseThrow().place(Report.KANDAHAR.id())).isEmpty();
        assertThat(messages)
                .singleElement()
                .satisfies(message -> assertThat(message.text()).startsWith("Kandahar → Kandahar, Herat"));
    }

    @Test
    void undoAndRedoGoBackAndForthExactly() {
        var first = workspace.links().orElseThrow().analysis();
        assertThat(correcting.canUndo().get()).isFalse();

        correcting.decide(Report.span("Herat", 1), Scope.NAME, new Verdict.NotAPlace());
        var second = workspace.links().orElseThrow().analysis();
        assertThat(correcting.canUndo().get()).isTrue();
        assertThat(second).isNotEqualTo(first);

        correcting.undo();
        assertThat(workspace.links().orElseThrow().analysis()).isEqualTo(first);
        assertThat(correcting.canRedo().get()).isTrue();
        correcting.redo();
        assertThat(workspace.links().orElseThrow().analysis()).isEqualTo(second);
    }

    @Test
    void theCountIsKnownBeforehand() {
        assertThat(correcting.count(Report.span("Herat", 1), Scope.NAME, new Verdict.NotAPlace()))
                .isEqualTo(2);
        assertThat(correcting.count(Report.span("Herat", 1), Scope.MENTION, new Verdict.NotAPlace()))
                .isEqualTo(1);
    }

    @Test
    void correctionsThatComeWhileAnotherIsWeighedWaitForItAndNoneIsLost() {
        var later = new ArrayList<Runnable>();
        TaskRunner slow = new TaskRunner() {
            @Override
            public <T> Job run(String title, Work<T> work, Consumer<T> done, Consumer<Exception> failed) {
                later.add(() -> new SameThreadTaskRunner().run(title, work, done, failed));
                return null;
            }
        };
        var patient = new Correcting(workspace, slow, messages::add, Clock.systemUTC());
        patient.decide(Report.span("Herat", 1), Scope.NAME, new Verdict.Accept());
        patient.decide(Report.span("KABUL", 1), Scope.NAME, new Verdict.Accept());
        assertThat(later).hasSize(1);
        later.remove(0).run();
        correcting.undo();
        while (!later.isEmpty()) {
            later.remove(0).run();
        }

        assertThat(workspace.document().get().orElseThrow().review().history())
                .extracting(step -> step.name())
                .containsExactly("KABUL");
    }

    @Test
    void severalMentionsAreDecidedInOneStep() {
        correcting.decide(List.of(Report.span("Herat", 1), Report.span("KABUL", 1)), Scope.NAME, new Verdict.Accept());
        assertThat(workspace.document().get().orElseThrow().review().history()).hasSize(1);
        assertThat(correcting.reach(List.of(Report.span("Herat", 1), Report.span("KABUL", 1)), Scope.NAME))
                .isEqualTo(new Extent(3, 1));

        correcting.decide(List.of(), Scope.NAME, new Verdict.NotAPlace());
        assertThat(workspace.document().get().orElseThrow().review().history()).hasSize(1);
    }

    @Test
    void whatIsNotOpenCannotBeCorrected() {
        var nothing = new Correcting(new Workspace(), new SameThreadTaskRunner(), messages::add, Clock.systemUTC());

        nothing.decide(Report.span("Herat", 1), Scope.NAME, new Verdict.NotAPlace());
        nothing.undo();

        assertThat(messages).isEmpty();
    }

    @Test
    void onTheMapOfAllEachArticleIsCorrectedAndOneUndoTakesItBackInEach() throws Exception {
        Document other = Document.of(
                Review.of(Report.analyze("Herat was calm.\n")), Optional.of(Path.of("other.txt")), Duration.ZERO);
        workspace.add(other);
        workspace.showTogether();
        Span herat = together("Herat");
        assertThat(correcting.reach(List.of(herat), Scope.NAME)).isEqualTo(new Extent(3, 2));

        correcting.decide(herat, Scope.NAME, new Verdict.NotAPlace());

        assertThat(workspace.isTogether()).isTrue();
        assertThat(workspace.links().orElseThrow().place(Report.HERAT.id())).isEmpty();
        assertThat(workspace.documents()).allMatch(open -> open.review().canUndo());
        assertThat(messages.get(0).text()).contains("for 3 mentions in 2 articles");
        correcting.undo();
        assertThat(workspace.documents()).noneMatch(open -> open.review().canUndo());
        assertThat(correcting.canRedo().get()).isTrue();
        correcting.redo();
        workspace.show(other);
        assertThat(workspace.links().orElseThrow().places()).isEmpty();
    }

    @Test
    void onTheMapOfAllOneArticleCanBeCorrectedAlone() throws Exception {
        workspace.add(Document.of(Review.of(Report.analyze("Herat was calm.\n")), Optional.empty(), Duration.ZERO));
        workspace.showTogether();

        correcting.decideInArticle(together("Herat"), Scope.NAME, new Verdict.NotAPlace());

        assertThat(workspace.documents())
                .extracting(open -> open.review().canUndo())
                .containsExactly(true, false);
        assertThat(workspace.links().orElseThrow().place(Report.HERAT.id())).isPresent();
        assertThat(correcting.canUndo().get()).isTrue();
    }

    private Span together(String name) {
        String text =
                workspace.document().get().orElseThrow().analysis().article().text();
        return new Span(text.indexOf(name), text.indexOf(name) + name.length());
    }

    @Test
    void actsOfTheSameTickOfTheClockAreStillTakenBackOneByOne() {
        var quick = new Correcting(
                workspace, new SameThreadTaskRunner(), messages::add, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        quick.decide(Report.span("Herat", 1), Scope.NAME, new Verdict.Accept());
        quick.decide(Report.span("KABUL", 1), Scope.NAME, new Verdict.Accept());
        quick.undo();

        assertThat(workspace.document().get().orElseThrow().review().history()).hasSize(1);
    }
}
