package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.Links;
import org.dateline.geo.Footprint;
import org.dateline.geo.LatLon;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;

class RelativeAreasTest {

    private static final Viewport HERAT = Viewport.centered(new LatLon(34, 62), 7.5, 1000, 800);

    private static RelativeArea only(Footprint ground, Viewport view) {
        List<RelativeArea> areas = RelativeAreas.of(scene(ground), view);
        assertThat(areas).hasSize(1);
        return areas.get(0);
    }

    private static MapScene scene(Footprint ground) {
        return MapScene.of(new Scenes().tell("somewhere", ground).links());
    }

    @Test
    void anAreaHoldsOnTheMapWhatItHoldsOnTheGround() {
        var random = new Random(7);
        Links told = Scenes.told();
        for (RelativeArea area : RelativeAreas.of(MapScene.of(told), HERAT)) {
            Footprint ground = area.places().get(0).footprint();
            int differing = 0;
            for (int i = 0; i < 2000; i++) {
                double x = area.box().getX() + random.nextDouble() * area.box().getWidth();
                double y = area.box().getY() + random.nextDouble() * area.box().getHeight();
                differing += ground.contains(HERAT.at(x, y)) == area.outline().contains(x, y) ? 0 : 1;
            }
            assertThat(differing).as(area.label(Language.ENGLISH)).isLessThan(60);
        }
    }

    @Test
    void anAreaAcrossTheAntimeridianIsInOnePiece() {
        var view = Viewport.centered(new LatLon(-17, 179.9), 6, 1000, 800);
        RelativeArea area = only(new Footprint.Wedge(new LatLon(-17, 179.5), 90, 40, 20_000, 200_000), view);
        assertThat(area.box().getWidth()).isLessThan(200);
        Point2D beyond = view.toScreen(new LatLon(-17, -179.4));
        assertThat(area.contains(beyond.getX(), beyond.getY())).isTrue();
        assertThat(area.x()).isCloseTo(area.box().getCenterX(), within(60.0));
    }

    @Test
    void anAreaAroundThePoleReachesTheEdgeOfTheMapAndNotTheOtherSideOfTheWorld() {
        var view = Viewport.centered(new LatLon(80, 20), 3, 1000, 800);
        for (RelativeArea area : RelativeAreas.of(scene(new Footprint.Disc(new LatLon(86, 20), 900_000)), view)) {
            assertThat(area.box().getWidth()).isCloseTo(view.worldPixels(), within(1.0));
            Point2D near = view.toScreen(new LatLon(84, 20));
            Point2D far = view.toScreen(new LatLon(60, 20));
            assertThat(area.outline().contains(area.x(), near.getY())).isTrue();
            assertThat(area.outline().contains(area.x(), far.getY())).isFalse();
        }
    }

    @Test
    void aLongCorridorFollowsTheGreatCircle() {
        var view = Viewport.centered(new LatLon(55, 0), 2, 1200, 800);
        var from = new LatLon(50, -60);
        var to = new LatLon(50, 60);
        RelativeArea area = only(new Footprint.Corridor(from, to, 100_000), view);
        Point2D middle = view.toScreen(from.destination(from.bearingTo(to), from.distanceMetres(to) / 2));
        assertThat(area.contains(middle.getX(), middle.getY())).isTrue();
        Point2D straight = view.toScreen(new LatLon(50, 0));
        assertThat(area.contains(straight.getX(), straight.getY())).isFalse();
    }

    @Test
    void aClickFindsTheSmallestAreaAndATinyOneIsStillCaught() {
        var scene = MapScene.of(new Scenes()
                .tell("within 200 km", new Footprint.Disc(new LatLon(34, 62), 200_000))
                .tell("within 500 m", new Footprint.Disc(new LatLon(34, 62), 500))
                .links());
        List<RelativeArea> areas = RelativeAreas.of(scene, HERAT);
        assertThat(RelativeAreas.at(areas, 503, 397))
                .map(area -> area.label(Language.ENGLISH))
                .contains("within 500 m");
        assertThat(RelativeAreas.at(areas, 540, 400))
                .map(area -> area.label(Language.ENGLISH))
                .contains("within 200 km");
        assertThat(RelativeAreas.at(areas, 5, 5)).isEmpty();
    }

    @Test
    void theSameGroundToldTwiceIsOneArea() {
        var ground = new Footprint.Disc(new LatLon(34, 62), 20_000);
        var scene = MapScene.of(new Scenes()
                .tell("near Herat", ground)
                .tell("near Herat", ground)
                .links());
        assertThat(RelativeAreas.of(scene, HERAT)).hasSize(1);
        assertThat(RelativeAreas.of(scene, HERAT).get(0).places()).hasSize(2);
        assertThat(RelativeAreas.of(scene.withLayers(Set.of(Layer.RELIEF)), HERAT))
                .isEmpty();
    }

    @Test
    void aSelectionDimsTheOthersButNotWhatHangsOnIt() {
        Links told = Scenes.told();
        MapScene scene = MapScene.of(told);
        var first = told.analysis().relatives().get(0);
        var byWords = RelativeAreas.of(scene.with(Emphasis.selected(first)), HERAT);
        assertThat(byWords.get(0).state()).isEqualTo(Emphasis.State.SELECTED);
        assertThat(byWords.get(1).state()).isEqualTo(Emphasis.State.DIMMED);
        assertThat(MarkerLayout.of(scene.with(Emphasis.selected(first)), HERAT))
                .extracting(Marker::state)
                .containsOnly(Emphasis.State.DIMMED);
        var herat = told.places().get(0).place().id();
        var byPlace = RelativeAreas.of(scene.with(Emphasis.selected(herat)), HERAT);
        assertThat(byPlace.get(0).state()).isEqualTo(Emphasis.State.NORMAL);
        assertThat(byPlace.get(1).state()).isEqualTo(Emphasis.State.DIMMED);
    }

    @Test
    void theLegendAndTheWordsTellOfItOnlyWhereItIsSeen() {
        MapScene scene = MapScene.of(Scenes.told());
        Painting here = TestMap.painter().paint(scene, HERAT, 1, MapTheme.LIGHT, true);
        assertThat(Legend.of(here.markers(), scene, HERAT).signs().contains(Legend.Sign.TOLD))
                .isTrue();
        assertThat(here.labels()).extracting(Painting.Label::text).contains("about 15 km north of Herat");
        assertThat(new AltText(Language.ENGLISH).of("", here.markers(), here.relatives()))
                .contains("about 15 km north of Herat; south of Shindand");
        Viewport elsewhere = Viewport.centered(new LatLon(10, 20), 6, 400, 300);
        Painting there = TestMap.painter().paint(scene, elsewhere, 1, MapTheme.LIGHT, true);
        Legend legend = Legend.of(there.markers(), scene, elsewhere);
        assertThat(legend.signs().contains(Legend.Sign.TOLD)).isFalse();
        assertThat(legend.isEmpty()).isTrue();
    }

    @Test
    void theOpeningViewShowsAllOfIt() {
        Links told = Scenes.told();
        Viewport view = Fit.to(told, 900, 600);
        for (RelativeArea area : RelativeAreas.of(MapScene.of(told), view)) {
            assertThat(area.box().getMinX()).isGreaterThan(0);
            assertThat(area.box().getMaxX()).isLessThan(900);
            assertThat(area.box().getMinY()).isGreaterThan(0);
            assertThat(area.box().getMaxY()).isLessThan(600);
        }
    }
}
