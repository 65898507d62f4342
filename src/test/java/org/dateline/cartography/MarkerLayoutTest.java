package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.Links;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.gazetteer.Place;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Role;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;

class MarkerLayoutTest {

    private static final Viewport EAST = Viewport.centered(new LatLon(48.5, 38), 7, 1000, 700);

    @Test
    void theCountryOfADatelineIsNoPlaceToReportFrom() {
        Links links = new Scenes()
                .mention(Scenes.town("Kherson", 46.64, 32.61), Role.DATELINE, true)
                .mention(Scenes.place("Ukraine", 49, 32, FeatureCode.PCLI, 500_000, "UA"), Role.DATELINE, true)
                .links();
        assertThat(links.places()).extracting(PlaceKind::of).containsExactly(PlaceKind.DATELINE, PlaceKind.AREA);
    }

    @Test
    void townsThatWouldOverlapBecomeOneClusterWithTheirCount() {
        var links = new Scenes()
                .mention(Scenes.town("Bakhmut", 48.595, 38.0))
                .mention(Scenes.town("Chasiv Yar", 48.588, 37.86))
                .links();
        List<Marker> far = MarkerLayout.of(MapScene.of(links), EAST);
        assertThat(far).hasSize(1);
        assertThat(far.get(0).count()).isEqualTo("2");
        List<Marker> near = MarkerLayout.of(MapScene.of(links), Camera.zoomAbout(EAST, 3, 500, 350));
        assertThat(near).extracting(marker -> marker.label(Language.ENGLISH)).containsExactly("Bakhmut", "Chasiv Yar");
    }

    @Test
    void panningNeverRegroups() {
        var random = new Random(4);
        var scenes = new Scenes();
        for (int i = 0; i < 200; i++) {
            scenes.mention(Scenes.town("Town " + i, 46 + random.nextDouble() * 6, 30 + random.nextDouble() * 10));
        }
        MapScene scene = MapScene.of(scenes.links());
        Set<String> groups = groups(scene, EAST);
        assertThat(groups.size()).isLessThan(200);
        for (int i = 0; i < 100; i++) {
            Viewport moved = Camera.pan(EAST, random.nextInt(4000) - 2000, random.nextInt(1000) - 500);
            assertThat(groups(scene, moved)).isEqualTo(groups);
        }
    }

    @Test
    void noTwoMarkersOfPointsOverlapAndNobodyIsLost() {
        var random = new Random(5);
        for (int round = 0; round < 60; round++) {
            var scenes = new Scenes();
            double spread = Math.pow(10, random.nextDouble() * 3 - 2);
            for (int i = 0; i < 120; i++) {
                double lat = Math.max(-80, Math.min(80, 10 + random.nextGaussian() * spread));
                Place town = Scenes.town(
                        "T" + i,
                        lat,
                        LatLon.wrapped(0, 179.9 + random.nextGaussian() * spread)
                                .lon());
                for (int mention = 0; mention <= random.nextInt(12); mention++) {
                    scenes.mention(town);
                }
            }
            Viewport view = Viewport.centered(new LatLon(10, 179.9), 1 + random.nextDouble() * 10, 1000, 700);
            List<Marker> markers = MarkerLayout.of(MapScene.of(scenes.links()), view);
            assertThat(markers.stream().flatMap(marker -> marker.places().stream()))
                    .doesNotHaveDuplicates()
                    .hasSize(120);
            for (Marker one : markers) {
                for (Marker other : markers) {
                    double dx = one.x() - other.x();
                    dx -= Math.rint(dx / view.worldPixels()) * view.worldPixels();
                    assertThat(one == other
                                    || Math.hypot(dx, one.y() - other.y()) >= one.radius() + other.radius() + 1.9)
                            .as("%s and %s", one.label(Language.ENGLISH), other.label(Language.ENGLISH))
                            .isTrue();
                }
            }
        }
    }

    @Test
    void aClusterTakesTheCommonestKind() {
        var links = new Scenes()
                .mention(Scenes.place("Bagram Airfield", 34.946, 69.265, FeatureCode.AIRB, 2000))
                .mention(Scenes.town("Bagram", 34.95, 69.26))
                .mention(Scenes.town("Charikar", 34.95, 69.27))
                .links();
        List<Marker> markers = MarkerLayout.of(MapScene.of(links), Viewport.centered(new LatLon(34, 69), 6, 1000, 700));
        assertThat(markers).hasSize(1);
        assertThat(markers.get(0).kind()).isEqualTo(PlaceKind.SETTLEMENT);
    }

    @Test
    void whatIsSetAsideOrOfAKindThatIsHiddenHasNoMarkerAndCountsInNoCluster() {
        var links = new Scenes()
                .mention(Scenes.town("Bakhmut", 48.595, 38.0))
                .mention(Scenes.town("Chasiv Yar", 48.588, 37.86))
                .mention(Scenes.place("Ukraine", 49, 32, FeatureCode.PCLI, 500_000, "UA"))
                .links();
        MapScene scene = MapScene.of(links);
        var bakhmut = links.places().get(0).place().id();
        assertThat(MarkerLayout.of(scene.withAside(Set.of(bakhmut)), EAST))
                .extracting(marker -> marker.label(Language.ENGLISH))
                .containsExactly("Chasiv Yar", "Ukraine");
        assertThat(MarkerLayout.of(scene.withLayers(Set.of(Layer.PLACES, Layer.COUNTRIES)), EAST))
                .extracting(marker -> marker.label(Language.ENGLISH))
                .containsExactly("Ukraine");
        assertThat(MarkerLayout.of(scene.withLayers(Set.of(Layer.COUNTRIES)), EAST))
                .isEmpty();
    }

    @Test
    void groupsHoldAsLongAsZoomAndPlacesDo() {
        MapScene scene = MapScene.of(Scenes.article());
        MarkerGroups groups = MarkerGroups.of(scene, 7);
        var somebody = scene.links().places().get(2).place().id();
        assertThat(groups.renewed(scene.with(Emphasis.selected(somebody)), 7)).isSameAs(groups);
        assertThat(groups.renewed(scene, 7.5)).isNotSameAs(groups);
        assertThat(groups.renewed(scene.withAside(Set.of(somebody)), 7)).isNotSameAs(groups);
    }

    @Test
    void zoomingWithinAQuarterOfALevelNeverRegroups() {
        MapScene scene = MapScene.of(Scenes.article());
        MarkerGroups groups = MarkerGroups.of(scene, 5.25);
        for (double zoom = 5.25; zoom < 5.495; zoom += 0.01) {
            MarkerGroups there = groups.renewed(scene, zoom);
            assertThat(there.size()).isEqualTo(groups.size());
            for (int number = 0; number < there.size(); number++) {
                assertThat(there.places(number)).isSameAs(groups.places(number));
            }
        }
        assertThat(MarkerGroups.of(scene, 5.4).size()).isEqualTo(groups.size());
    }

    private static Set<String> groups(MapScene scene, Viewport view) {
        return MarkerLayout.of(scene, view).stream()
                .map(marker -> marker.places().stream()
                        .map(place -> place.place().name())
                        .collect(Collectors.joining(",")))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void anAreaIsASoftDiscOfItsPrecisionAndNeverClustered() {
        var links = new Scenes()
                .mention(Scenes.place("Donbas", 48.3, 38, FeatureCode.RGN, 100_000))
                .mention(Scenes.town("Horlivka", 48.3, 38))
                .links();
        List<Marker> markers = MarkerLayout.of(MapScene.of(links), EAST);
        assertThat(markers).hasSize(2);
        assertThat(markers.get(0).discRadius().orElseThrow()).isBetween(100.0, 140.0);
        assertThat(markers.get(1).discRadius()).isEmpty();
    }

    @Test
    void anAreasAnchorStepsAsideForTheTownAboveIt() {
        var links = new Scenes()
                .mention(Scenes.place("Enjil", 34.348, 62.199, FeatureCode.ADM2, 20_000))
                .mention(Scenes.town("Herat", 34.348, 62.199))
                .mention(Scenes.place("Herat Province", 34.348, 62.2, FeatureCode.ADM1, 150_000))
                .links();
        Viewport near = Viewport.centered(new LatLon(34, 62), 8, 1000, 700);
        List<Marker> markers = MarkerLayout.of(MapScene.of(links), near);
        var herat = near.toScreen(new LatLon(34.348, 62.199));
        assertThat(markers.get(1).x()).isEqualTo(herat.x);
        assertThat(markers.get(1).y()).isEqualTo(herat.y);
        for (Marker one : markers) {
            for (Marker other : markers) {
                double apart = Math.hypot(one.x() - other.x(), one.y() - other.y());
                assertThat(one == other || apart >= one.radius() + other.radius())
                        .as("%s and %s", one.label(Language.ENGLISH), other.label(Language.ENGLISH))
                        .isTrue();
            }
            assertThat(Math.hypot(one.x() - herat.x, one.y() - herat.y)).isLessThan(30);
        }
        var selected = MapScene.of(links)
                .with(Emphasis.selected(links.places().get(1).place().id()));
        assertThat(MarkerLayout.of(selected, near))
                .extracting(Marker::x)
                .isEqualTo(markers.stream().map(Marker::x).toList());
    }

    @Test
    void whatIsUnsureIsHollowAndADatelineLooksLikeOne() {
        var links = new Scenes()
                .mention(Scenes.town("Bala Murghab", 35.6, 63.3), Role.PLACE, false)
                .mention(Scenes.town("Moscow", 55.7, 37.6), Role.DATELINE, true)
                .links();
        List<Marker> markers = MarkerLayout.of(MapScene.of(links), EAST);
        assertThat(markers.get(0).hollow()).isTrue();
        assertThat(markers.get(1).kind()).isEqualTo(PlaceKind.DATELINE);
        assertThat(markers.get(1).symbol()).isEqualTo(MarkerSymbol.RING);
    }

    @Test
    void aSelectionDimsTheOthers() {
        var links = Scenes.article();
        var herat = links.places().get(1).place().id();
        var scene = MapScene.of(links).with(Emphasis.selected(herat));
        Viewport close = Viewport.centered(new LatLon(33, 66), 6.5, 1000, 700);
        for (Marker marker : MarkerLayout.of(scene, close)) {
            boolean holds = marker.places().stream()
                    .anyMatch(place -> place.place().id().equals(herat));
            assertThat(marker.state()).isEqualTo(holds ? Emphasis.State.SELECTED : Emphasis.State.DIMMED);
        }
    }
}
