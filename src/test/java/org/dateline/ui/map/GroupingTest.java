package org.dateline.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MarkerGroups;
import org.junit.jupiter.api.Test;

class GroupingTest {

    private final Deque<Runnable> worker = new ArrayDeque<>();
    private final AtomicInteger regrouped = new AtomicInteger();
    private final Grouping grouping = new Grouping(worker::add, Runnable::run, regrouped::incrementAndGet);
    private final MapScene many = scene(Grouping.FEW + 1);

    private static MapScene scene(int places) {
        return MapScene.of(ManyPlaces.document(places).links());
    }

    private static int groups(MapScene scene, double zoom) {
        return MarkerGroups.of(scene, zoom).size();
    }

    @Test
    void fewPlacesAreGroupedAtOnce() {
        MapScene few = scene(Grouping.FEW);
        assertThat(grouping.of(few, 5).size()).isEqualTo(groups(few, 5));
        assertThat(grouping.of(few, 6).size()).isEqualTo(groups(few, 6));
        assertThat(worker).isEmpty();
    }

    @Test
    void ofManyPlacesTheGroupsOfTheZoomBeforeAreShownUntilTheWorkerHasGroupedThemAnew() {
        int before = grouping.of(many, 5).size();
        assertThat(grouping.of(many, 6).size()).isEqualTo(before);
        assertThat(grouping.of(many, 6.1).size()).isEqualTo(before);
        assertThat(worker).hasSize(1);

        worker.remove().run();
        assertThat(regrouped).hasValue(1);
        assertThat(grouping.of(many, 6).size()).isEqualTo(groups(many, 6)).isNotEqualTo(before);
        assertThat(worker).isEmpty();
    }

    @Test
    void farOutTheWindowWaitsForThereWouldBeFarTooManyMarkers() {
        grouping.of(many, 8);
        assertThat(grouping.of(many, 7.3).size()).isEqualTo(groups(many, 7.3));
        assertThat(worker).isEmpty();
    }

    @Test
    void whatIsGroupedForAnArticleThatHasGoneIsNotShown() {
        grouping.of(many, 5);
        grouping.of(many, 6);
        MapScene other = scene(Grouping.FEW + 2);
        int shown = grouping.of(other, 6).size();
        worker.remove().run();
        assertThat(grouping.of(other, 6).size()).isEqualTo(shown);
    }
}
