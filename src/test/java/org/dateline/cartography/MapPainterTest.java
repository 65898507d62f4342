package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.dateline.Links;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;

class MapPainterTest {

    private static final Viewport HERAT = Viewport.centered(new LatLon(34.3, 62.2), 6, 400, 300);

    @Test
    void aPictureHasTheViewsPixelsTimesTheScale() {
        Painting painting = TestMap.painter().paint(MapScene.of(Scenes.afghanistan()), HERAT, 2, MapTheme.LIGHT, true);
        assertThat(painting.image().getWidth()).isEqualTo(800);
        assertThat(painting.image().getHeight()).isEqualTo(600);
        assertThat(painting.markers())
                .extracting(marker -> marker.label(Language.ENGLISH))
                .contains("Herat");
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
        MapScene scene = MapScene.of(Scenes.article());
        Viewport view = Viewport.centered(new LatLon(31.4, 34.4), 9, 500, 400);
        Painting gaza = TestMap.painter().paint(scene, view, 1, MapTheme.LIGHT, true);
        assertThat(Legend.of(gaza.markers(), scene, view).entries())
                .extracting(Legend.Entry::kind)
                .containsExactly(PlaceKind.SETTLEMENT, PlaceKind.AREA);
    }

    @Test
    void theWholeCourseOfARiverIsPaintedAndNoDiscAroundItsMiddle() {
        Viewport khartoum = Viewport.centered(new LatLon(17.5, 32.5), 7, 600, 500);
        Links none = new Scenes().links();
        Links nile = new Scenes()
                .mention(Scenes.place("Nile", 17.6, 33.9, FeatureCode.STM, 1_000_000))
                .links();
        int[] without = TestMap.painter()
                .paint(MapScene.of(none), khartoum, 1, MapTheme.LIGHT, true)
                .argb();
        int[] with = TestMap.painter()
                .paint(MapScene.of(nile), khartoum, 1, MapTheme.LIGHT, true)
                .argb();
        long changed = IntStream.range(0, with.length)
                .filter(i -> with[i] != without[i])
                .count();

        assertThat(changed)
                .as("pixels of a line across the view, not of a disc")
                .isBetween(900L, 12_000L);
    }

    @Test
    void theEdgeOfTheWindowCutsNoNameThatHasAnotherPlace() {
        var around = new Viewport(HERAT.x(), HERAT.y(), 6, 700, 500);
        LatLon nearTheEdge = HERAT.at(HERAT.width() - 20, 150);
        Links links = new Scenes()
                .mention(Scenes.town("Shindand Airfield", nearTheEdge.lat(), nearTheEdge.lon()))
                .links();
        var frame = around.boxOf(HERAT);

        Rectangle2D free = box(TestMap.painter().paint(MapScene.of(links), around, 1, MapTheme.LIGHT, false));
        assertThat(frame.contains(free))
                .as("without a window the name goes to the right")
                .isFalse();
        assertThat(frame.contains(box(TestMap.painter().paint(MapScene.of(links), around, 1, MapTheme.LIGHT, HERAT))))
                .isTrue();
    }

    private static Rectangle2D box(Painting painting) {
        return painting.labels().stream()
                .filter(label -> label.text().equals("Shindand Airfield"))
                .findFirst()
                .orElseThrow()
                .box();
    }

    @Test
    void aLayerLeftOutIsNotPainted() {
        var none = EnumSet.noneOf(Layer.class);
        MapScene bare = MapScene.of(Scenes.article()).withLayers(none);
        Painting painting = TestMap.painter().paint(bare, HERAT, 1, MapTheme.LIGHT, true);
        assertThat(painting.labels()).isEmpty();
        assertThat(painting.markers()).isEmpty();
        assertThat(Legend.of(painting.markers(), bare, HERAT).entries()).isEmpty();
    }

    @Test
    void overTilesOnlyThePlacesArePaintedAndTheRestIsClear() {
        MapScene scene = MapScene.of(Scenes.afghanistan());
        Painting painting = TestMap.painter().paintOverTiles(scene, HERAT, 1, MapTheme.LIGHT, HERAT);
        assertThat(painting.labels())
                .extracting(Painting.Label::text)
                .contains("Herat")
                .doesNotContain("Mashhad", "AFGHANISTAN");
        assertThat(painting.argb()[399]).as("a corner where nothing is").isZero();
        var label = painting.labels().stream()
                .filter(other -> other.text().equals("Herat"))
                .findFirst()
                .orElseThrow();
        int inked = 0;
        for (int y = (int) label.box().getMinY(); y < label.box().getMaxY(); y++) {
            for (int x = (int) label.box().getMinX(); x < label.box().getMaxX(); x++) {
                inked += painting.argb()[y * 400 + x] >>> 24 > 200 ? 1 : 0;
            }
        }
        assertThat(inked).as("pixels of a name").isGreaterThan(100);
    }

    @Test
    void theNamesOverTilesStandWhereTheyStandOnTheMap() {
        MapScene scene = MapScene.of(Scenes.afghanistan());
        var over = TestMap.painter()
                .paintOverTiles(scene, HERAT, 1, MapTheme.DARK, HERAT)
                .labels();
        var on = TestMap.painter().paint(scene, HERAT, 1, MapTheme.DARK, false).labels();
        assertThat(on).containsAll(over);
    }

    @Test
    void picturesOfSnappedViewsAgreeToThePixelWhereverTheMapIsDragged() {
        MapScene scene = MapScene.of(Scenes.afghanistan());
        Viewport here = Viewport.centered(new LatLon(34.3, 62.2), 6.3, 900, 700).snapped(1);
        Viewport there = Camera.pan(here, -30.4, -17.7).snapped(1);
        assertThat(there.x()).isNotEqualTo(here.x());
        int[] a = TestMap.painter().paint(scene, here, 1, MapTheme.LIGHT, false).argb();
        int[] b =
                TestMap.painter().paint(scene, there, 1, MapTheme.LIGHT, false).argb();
        int differing = 0;
        for (int y = 200; y < 500; y++) {
            for (int x = 250; x < 650; x++) {
                differing += isFar(a[(y + 18) * 900 + x + 30], b[y * 900 + x]) ? 1 : 0;
            }
        }
        assertThat(differing).as("of 120,000 pixels").isLessThan(12);
    }

    private static boolean isFar(int a, int b) {
        return Math.abs((a & 0xFF) - (b & 0xFF)) + Math.abs((a >> 8 & 0xFF) - (b >> 8 & 0xFF)) > 6;
    }
}
