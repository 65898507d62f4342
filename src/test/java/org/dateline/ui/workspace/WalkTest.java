package org.dateline.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.ui.Report.span;

import org.dateline.Links;
import org.dateline.ui.Report;
import org.dateline.ui.workspace.Walk.Among;
import org.dateline.ui.workspace.Walk.Way;
import org.junit.jupiter.api.Test;

class WalkTest {

    private final Links links = Report.links();

    @Test
    void withoutAFocusTheFirstMentionComesFirstAndTheLastLast() {
        assertThat(Walk.step(links, Focus.NONE, Among.ANY_PLACE, Way.FORWARD)).contains(span("KABUL", 1));
        assertThat(Walk.step(links, Focus.NONE, Among.ANY_PLACE, Way.BACK)).contains(span("Afghanistan", 1));
    }

    @Test
    void theMentionsOfOnePlaceGoRound() {
        Focus first = Focus.of(links, new Selection.OfMention(span("Lashkar Gah", 1)));
        Focus second = Focus.of(links, new Selection.OfMention(span("Lashkar Gah", 2)));

        assertThat(Walk.step(links, first, Among.THIS_PLACE, Way.FORWARD)).contains(span("Lashkar Gah", 2));
        assertThat(Walk.step(links, second, Among.THIS_PLACE, Way.FORWARD)).contains(span("Lashkar Gah", 1));
        assertThat(Walk.step(links, first, Among.THIS_PLACE, Way.BACK)).contains(span("Lashkar Gah", 2));
    }

    @Test
    void anyPlacePassesOverDemonymsAndNamesNotFound() {
        Focus herat = Focus.of(links, new Selection.OfMention(span("Herat", 1)));
        Focus kandahar = Focus.of(links, new Selection.OfMention(span("Kandahar", 1)));

        assertThat(Walk.step(links, herat, Among.ANY_PLACE, Way.FORWARD)).contains(span("Kandahar", 1));
        assertThat(Walk.step(links, kandahar, Among.ANY_PLACE, Way.FORWARD)).contains(span("Herat", 2));
    }

    @Test
    void unsureStopsAtAmbiguousNamesAndAtThoseNotFound() {
        Focus kandahar = Focus.of(links, new Selection.OfMention(span("Kandahar", 1)));

        assertThat(Walk.step(links, Focus.NONE, Among.UNSURE, Way.FORWARD)).contains(span("Kandahar", 1));
        assertThat(Walk.step(links, kandahar, Among.UNSURE, Way.FORWARD)).contains(span("Ashkinak", 1));
    }

    @Test
    void withNoPlaceInHandThereIsNoNextMentionOfIt() {
        assertThat(Walk.step(links, Focus.NONE, Among.THIS_PLACE, Way.FORWARD)).isEmpty();
    }
}
