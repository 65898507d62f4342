package org.dateline.ui.correcting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import org.dateline.article.Span;
import org.dateline.review.Review;
import org.dateline.review.Reviewed;
import org.dateline.review.Scope;
import org.dateline.ui.Report;
import org.dateline.ui.correcting.Marking.Deed;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.workspace.Selection;
import org.dateline.ui.workspace.Workspace;
import org.junit.jupiter.api.Test;

class MarkingTest {

    private final Workspace workspace = Report.workspace();
    private final Correcting correcting =
            new Correcting(workspace, new SameThreadTaskRunner(), message -> {}, Clock.systemUTC());
    private final Marking marking = new Marking(workspace, correcting);

    @Test
    void selectedWordsThatWereMissedBecomeAMentionInHand() {
        var asked = new java.util.concurrent.atomic.AtomicInteger();
        marking.setOnAsked(asked::incrementAndGet);
        Span market = Report.span("market", 1);

        marking.select(Optional.of(new Span(market.start() - 1, market.end() + 1)));
        assertThat(marking.selected().get()).contains(market);
        assertThat(marking.deed()).isEqualTo(Deed.ADD);
        marking.mark(Scope.NAME);

        assertThat(review().mention(market)).isPresent();
        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfMention(market));
        assertThat(asked).hasValue(1);
    }

    @Test
    void aSelectionOverAMentionChangesItsWords() {
        Span longer = Report.span("town in the south of Afghanistan", 1);

        marking.select(Optional.of(longer));
        assertThat(marking.deed()).isEqualTo(Deed.CHANGE_WORDS);
        assertThat(marking.changed().map(Reviewed::surface)).contains("Afghanistan");
        marking.mark(Scope.NAME);

        assertThat(review().mention(longer)).isPresent();
        assertThat(review().mention(Report.span("Afghanistan", 1))).isEmpty();
        correcting.undo();
        assertThat(review().mention(Report.span("Afghanistan", 1))).isPresent();
    }

    @Test
    void whatIsAMentionAlreadyCannotBeMarkedButADemonymCanBecomeAPlace() {
        marking.select(Optional.of(Report.span("Herat", 1)));
        assertThat(marking.deed()).isEqualTo(Deed.NOTHING);
        marking.mark(Scope.NAME);
        assertThat(correcting.canUndo().get()).isFalse();

        marking.select(Optional.of(Report.span("Afghan", 1)));
        assertThat(marking.deed()).isEqualTo(Deed.ADD);

        marking.select(Optional.empty());
        assertThat(marking.deed()).isEqualTo(Deed.NOTHING);
    }

    @Test
    void theMentionInHandGrowsAndShrinksByTheWord() {
        workspace.select(new Selection.OfMention(Report.span("Herat", 1)));

        marking.longer(true);
        assertThat(inHand()).isEqualTo("Herat on");
        marking.longer(false);
        assertThat(inHand()).isEqualTo("and Herat on");
        marking.shorter(false);
        marking.shorter(true);
        assertThat(inHand()).isEqualTo("Herat");
        marking.shorter(true);
        assertThat(inHand()).isEqualTo("Herat");
        assertThat(review().history()).hasSize(4);
    }

    @Test
    void aMentionDoesNotGrowOutOfItsParagraph() {
        workspace.select(new Selection.OfMention(Report.span("KABUL", 1)));

        marking.longer(false);

        assertThat(correcting.canUndo().get()).isFalse();
    }

    @Test
    void aPartOfAMentionCanBeSplitOff() {
        Span lashkar = Report.span("Lashkar", 1);
        marking.select(Optional.of(lashkar));
        assertThat(marking.canSplit()).isTrue();

        marking.split();

        assertThat(review().mention(lashkar)).isPresent();
        assertThat(review().mention(Report.span("Gah", 1))).isPresent();
        assertThat(review().mention(Report.span("Lashkar", 2))).isPresent();
        marking.select(Optional.of(Report.span("Herat", 1)));
        assertThat(marking.canSplit()).isFalse();
    }

    private Review review() {
        return workspace.document().get().orElseThrow().review();
    }

    private String inHand() {
        return workspace.focus().get().mention().orElseThrow().of(Report.TEXT);
    }
}
