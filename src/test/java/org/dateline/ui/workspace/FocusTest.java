package org.dateline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.Report.span;

import org.dateline.Links;
import org.dateline.article.Span;
import org.dateline.gazetteer.PlaceId;
import org.dateline.ui.Report;
import org.junit.jupiter.api.Test;

class FocusTest {

    private final Links links = Report.links();

    @Test
    void aPlaceBringsAllItsMentionsAndParagraphs() {
        Focus focus = Focus.of(links, new Selection.OfPlace(Report.LASHKAR_GAH.id()));

        assertThat(focus.places()).containsExactly(Report.LASHKAR_GAH.id());
        assertThat(focus.mentions()).containsExactlyInAnyOrder(span("Lashkar Gah", 1), span("Lashkar Gah", 2));
        assertThat(focus.paragraphs()).containsExactlyInAnyOrder(0, 3);
        assertThat(focus.mention()).contains(span("Lashkar Gah", 1));
    }

    @Test
    void aMentionBringsItsPlaceAndIsTheOneInHand() {
        Focus focus = Focus.of(links, new Selection.OfMention(span("Lashkar Gah", 2)));

        assertThat(focus.place()).contains(Report.LASHKAR_GAH.id());
        assertThat(focus.mention()).contains(span("Lashkar Gah", 2));
        assertThat(focus.mentions()).hasSize(2);
    }

    @Test
    void aParagraphBringsAllItsPlaces() {
        Focus focus = Focus.of(links, new Selection.OfParagraph(0));

        assertThat(focus.places())
                .containsExactlyInAnyOrder(Report.KABUL.id(), Report.LASHKAR_GAH.id(), Report.HERAT.id());
        assertThat(focus.place()).isEmpty();
        assertThat(focus.mention()).isEmpty();
    }

    @Test
    void aNameThatWasNotFoundLightsUpAlone() {
        Focus focus = Focus.of(links, new Selection.OfMention(span("Ashkinak", 1)));

        assertThat(focus.places()).isEmpty();
        assertThat(focus.mentions()).containsExactly(span("Ashkinak", 1));
        assertThat(focus.paragraphs()).containsExactly(1);
    }

    @Test
    void aDemonymShowsItsCountryButNotItsMentions() {
        Focus focus = Focus.of(links, new Selection.OfMention(span("Afghan", 1)));

        assertThat(focus.place()).contains(Report.AFGHANISTAN.id());
        assertThat(focus.mentions()).containsExactly(span("Afghan", 1));
    }

    @Test
    void whatIsNotThereIsNoFocus() {
        assertThat(Focus.of(links, new Selection.OfPlace(PlaceId.geonames(1))).isEmpty())
                .isTrue();
        assertThat(Focus.of(links, new Selection.OfMention(new Span(1, 2))).isEmpty())
                .isTrue();
        assertThat(Focus.of(links, new Selection.OfParagraph(99)).isEmpty()).isTrue();
        assertThat(Focus.of(links, Selection.NOTHING).isEmpty()).isTrue();
    }
}
