package org.dateline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.Report.span;

import org.dateline.ui.Report;
import org.junit.jupiter.api.Test;

class WorkspaceTest {

    private final Workspace workspace = Report.workspace();

    @Test
    void openingAnotherDocumentLetsGoOfTheSelection() {
        workspace.select(new Selection.OfPlace(Report.HERAT.id()));

        workspace.open(Report.document());

        assertThat(workspace.selection().get()).isEqualTo(Selection.NOTHING);
        assertThat(workspace.focus().get().isEmpty()).isTrue();
    }

    @Test
    void hoveringChangesNeitherSelectionNorDocument() {
        workspace.select(new Selection.OfPlace(Report.HERAT.id()));
        var document = workspace.document().get();

        workspace.preview(new Selection.OfMention(span("Lashkar Gah", 1)));

        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfPlace(Report.HERAT.id()));
        assertThat(workspace.document().get()).isSameAs(document);
        assertThat(workspace.previewFocus().get().place()).contains(Report.LASHKAR_GAH.id());
    }

    @Test
    void choosingEndsThePreview() {
        workspace.preview(new Selection.OfPlace(Report.HERAT.id()));

        workspace.select(new Selection.OfPlace(Report.KABUL.id()));

        assertThat(workspace.preview().get()).isEqualTo(Selection.NOTHING);
    }

    @Test
    void whenAListenerHearsOfTheSelectionTheFocusIsReady() {
        var seen = new java.util.ArrayList<Focus>();
        workspace.selection().addListener(o -> seen.add(workspace.focus().get()));

        workspace.select(new Selection.OfPlace(Report.HERAT.id()));

        assertThat(seen)
                .singleElement()
                .satisfies(focus -> assertThat(focus.place()).contains(Report.HERAT.id()));
    }

    @Test
    void acrossACorrectionTheSelectionStays() {
        workspace.select(new Selection.OfPlace(Report.HERAT.id()));

        workspace.update(workspace.document().get().orElseThrow());

        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfPlace(Report.HERAT.id()));
    }

    @Test
    void anArticleThatComesBackToTheFrontHasWhatWasChosenInIt() {
        Document first = workspace.document().get().orElseThrow();
        workspace.select(new Selection.OfPlace(Report.HERAT.id()));
        workspace.open(second());
        workspace.select(new Selection.OfPlace(Report.KABUL.id()));

        workspace.show(first);

        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfPlace(Report.HERAT.id()));
        workspace.show(workspace.documents().get(1));
        assertThat(workspace.selection().get()).isEqualTo(new Selection.OfPlace(Report.KABUL.id()));
    }

    @Test
    void closingShowsTheNextArticleThenTheLastThenNone() {
        Document first = workspace.document().get().orElseThrow();
        Document second = second();
        Document third = second();
        workspace.open(second);
        workspace.open(third);
        workspace.show(second);

        workspace.close(second);
        assertThat(workspace.isShown(third)).isTrue();
        workspace.close(third);
        assertThat(workspace.isShown(first)).isTrue();
        workspace.close(first);
        assertThat(workspace.document().get()).isEmpty();
        assertThat(workspace.documents()).isEmpty();
    }

    @Test
    void anArticleThatIsNotShownIsCorrectedBehindTheOthers() {
        Document first = workspace.document().get().orElseThrow();
        Document second = second();
        workspace.open(second);

        workspace.update(first.with(first.review()));

        assertThat(workspace.isShown(second)).isTrue();
        assertThat(workspace.current(first)).isPresent();
    }

    @Test
    void allTogetherTakeInWhatIsOpenedAndGoWithTheLastButOne() {
        workspace.showTogether();
        assertThat(workspace.isTogether()).isFalse();
        Document second = second();
        workspace.add(second);
        workspace.showTogether();
        int mentions = workspace.links().orElseThrow().analysis().resolutions().size();

        Document third = second();
        workspace.add(third);

        assertThat(workspace.isTogether()).isTrue();
        assertThat(workspace.links().orElseThrow().analysis().resolutions()).hasSizeGreaterThan(mentions);
        workspace.close(second);
        assertThat(workspace.isTogether()).isTrue();
        workspace.close(third);
        assertThat(workspace.isTogether()).isFalse();
        assertThat(workspace.document().get()).isPresent();
    }

    private static Document second() {
        return Report.document();
    }
}
