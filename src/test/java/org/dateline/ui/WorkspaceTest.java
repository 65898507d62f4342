package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.Report.span;

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
}
