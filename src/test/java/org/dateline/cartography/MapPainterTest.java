package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.dateline.geo.LatLon;
import org.junit.jupiter.api.Test;

class MapPainterTest {

    private static final Viewport HERAT = Viewport.centered(new LatLon(34.3, 62.2), 6, 400, 300);

    @Test
    void aPictureHasTheViewsPixelsTimesTheScale() {
        Painting painting = TestMap.painter().paint(MapScene.of(Scenes.afghanistan()), HERAT, 2, MapTheme.LIGHT, true);
        assertThat(painting.image().getWidth()).isEqualTo(800);
        assertThat(painting.image().getHeight()).isEqualTo(600);
        assertThat(painting.markers()).extracting(Marker::label).contains("Herat");
        assertThat(painting.labels()).extracting(Painting.Label::text).contains("Herat");
    }

    @Test
    void paintingStopsWhenItsThreadIsInterrupted() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() ->
                        TestMap.painter().paint(MapScene.of(Scenes.afghanistan()), HERAT, 1, MapTheme.LIGHT, true))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void thePictureIsTheSameWhereTheWorldRepeats() {
        MapScene scene = MapScene.of(new Scenes().links()).withLayers(Set.of(Layer.RELIEF, Layer.BORDERS, Layer.WATER));
        Viewport here = new Viewport(0.999, 0.5, 4, 300, 200);
        Viewport there = new Viewport(-0.001, 0.5, 4, 300, 200);
        int[] a = pixels(scene, here);
        int[] b = pixels(scene, there);
        int differing = 0;
        for (int i = 0; i < a.length; i++) {
            differing += a[i] == b[i] ? 0 : 1;
        }
        assertThat(differing).isLessThan(a.length / 200);
    }

    private static int[] pixels(MapScene scene, Viewport view) {
        return TestMap.painter()
                .paint(scene, view, 1, MapTheme.LIGHT, false)
                .image()
                .getRGB(0, 0, 300, 200, null, 0, 300);
    }

    @Test
    void theLegendListsOnlyWhatIsVisible() {
        Painting gaza = TestMap.painter()
                .paint(
                        MapScene.of(Scenes.article()),
                        Viewport.centered(new LatLon(31.4, 34.4), 9, 500, 400),
                        1,
                        MapTheme.LIGHT,
                        true);
        assertThat(gaza.legend().entries())
                .extracting(Legend.Entry::kind)
                .containsExactly(PlaceKind.SETTLEMENT, PlaceKind.AREA);
    }

    @Test
    void aLayerLeftOutIsNotPainted() {
        var none = EnumSet.noneOf(Layer.class);
        MapScene bare = MapScene.of(Scenes.article()).withLayers(none);
        Painting painting = TestMap.painter().paint(bare, HERAT, 1, MapTheme.LIGHT, true);
        assertThat(painting.labels()).isEmpty();
        assertThat(painting.markers()).isEmpty();
        assertThat(painting.legend().entries()).isEmpty();
    }
}
