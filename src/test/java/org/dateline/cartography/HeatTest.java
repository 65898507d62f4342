package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.geo.LatLon;
import org.dateline.geo.WebMercator;
import org.dateline.recognition.Role;
import org.junit.jupiter.api.Test;

class HeatTest {

    private static final Viewport DONBAS = Viewport.centered(new LatLon(48.5, 38), 7, 801, 601);

    @Test
    void theDensityOverTheGroundAddsUpToTheNumberOfMentions() {
        var scenes = new Scenes();
        for (int i = 0; i < 7; i++) {
            scenes.mention(Scenes.town("Bakhmut", 48.595, 38.0));
        }
        scenes.mention(Scenes.town("Chasiv Yar", 48.588, 37.86));
        Heat heat = Heat.of(hot(scenes), DONBAS.zoom()).orElseThrow();
        DensityGrid grid = heat.over(DONBAS);
        double sum = 0;
        for (int row = 0; row < grid.rows(); row++) {
            double lat = DONBAS.at(0, DensityGrid.pixel(row)).lat();
            double km = WebMercator.metresPerPixel(lat, DONBAS.zoom()) * DensityGrid.CELL / 1000;
            for (int column = 0; column < grid.columns(); column++) {
                sum += grid.at(column, row) * km * km;
            }
        }
        assertThat(sum).isCloseTo(8, within(0.1));
    }

    @Test
    void aPlaceThatIsKnownRoughlyIsSpreadOverTheGroundThatItMayBeOn() {
        var town = new Scenes().mention(Scenes.town("Bakhmut", 48.5, 38));
        var region = new Scenes().mention(Scenes.place("Donbas", 48.5, 38, FeatureCode.RGN, 150_000));
        double sharp = middle(Heat.of(hot(town), 7).orElseThrow());
        double blurred = middle(Heat.of(hot(region), 7).orElseThrow());
        assertThat(blurred).isLessThan(sharp / 5).isPositive();
    }

    private static double middle(Heat heat) {
        DensityGrid grid = heat.over(DONBAS);
        return grid.at(grid.columns() / 2, grid.rows() / 2);
    }

    @Test
    void whereAReportWasFiledFromIsNotHot() {
        var filed = new Scenes().mention(Scenes.town("Kyiv", 50.45, 30.52), Role.DATELINE, true);
        assertThat(Heat.of(hot(filed), 7)).isEmpty();
    }

    @Test
    void withoutItsLayerThereIsNone() {
        assertThat(Heat.of(MapScene.of(Scenes.article()), 7)).isEmpty();
    }

    @Test
    void whatIsSetAsideOrOfAKindThatIsHiddenDoesNotCount() {
        var scenes = new Scenes().mention(Scenes.town("Bakhmut", 48.5, 38));
        MapScene scene = hot(scenes);
        var bakhmut = scene.links().places().get(0).place().id();
        assertThat(Heat.of(scene.withAside(Set.of(bakhmut)), 7)).isEmpty();
        assertThat(Heat.of(scene.withLayers(Set.of(Layer.HEAT, Layer.NATURE)), 7))
                .isEmpty();
        assertThat(Heat.of(scene.withLayers(Set.of(Layer.HEAT, Layer.TOWNS)), 7))
                .isPresent();
    }

    @Test
    void classesBeginAtRoundNumbersBelowThePeak() {
        assertThat(Heat.thresholds(0.037)).containsExactly(0.0005, 0.001, 0.002, 0.005, 0.01, 0.02);
        Heat heat = Heat.of(hot(new Scenes().mention(Scenes.town("Bakhmut", 48.5, 38))), 7)
                .orElseThrow();
        assertThat(heat.key().title().toString()).matches("Mentions per 1(0*,?0*)* km²");
        assertThat(heat.key().classes()).hasSize(6).first().isIn("1", "2", "5");
        assertThat(heat.thresholds()).isSorted();
    }

    /** The line of equal density must agree with the density itself, at any point. */
    @Test
    void contoursHoldWhatIsDenserAndNothingElse() {
        var random = new Random(11);
        for (int round = 0; round < 20; round++) {
            var scenes = new Scenes();
            for (int i = 0; i < 40; i++) {
                scenes.mention(Scenes.town("T" + i, 46 + random.nextDouble() * 5, 34 + random.nextDouble() * 8));
            }
            Heat heat = Heat.of(hot(scenes), DONBAS.zoom()).orElseThrow();
            DensityGrid grid = heat.over(DONBAS);
            for (double threshold : heat.thresholds()) {
                Path2D ground = Contours.of(grid, threshold);
                for (int i = 0; i < 200; i++) {
                    int column = 1 + random.nextInt(grid.columns() - 2);
                    int row = 1 + random.nextInt(grid.rows() - 2);
                    double value = grid.at(column, row);
                    if (Math.abs(value - threshold) > threshold * 1e-6) {
                        assertThat(ground.contains(DensityGrid.pixel(column), DensityGrid.pixel(row)))
                                .isEqualTo(value > threshold);
                    }
                }
            }
        }
    }

    @Test
    void panningDoesNotChangeTheClasses() {
        MapScene scene = hot(new Scenes()
                .mention(Scenes.town("Bakhmut", 48.5, 38))
                .mention(Scenes.town("Kyiv", 50.45, 30.52))
                .mention(Scenes.town("Kyiv", 50.45, 30.52)));
        Viewport view = Viewport.centered(new LatLon(-20, 120), 7, 400, 300);
        Legend here = Legend.of(java.util.List.of(), scene, DONBAS);
        assertThat(Legend.of(java.util.List.of(), scene, view).heat()).isEqualTo(here.heat());
    }

    @Test
    void itIsPaintedInEveryTheme() {
        MapScene scene = MapScene.of(Scenes.afghanistan());
        var view = Viewport.centered(new LatLon(33, 66), 5.5, 400, 300);
        for (MapTheme theme : MapTheme.values()) {
            int plain = rgb(scene, view, theme);
            var layers = EnumSet.copyOf(scene.layers());
            layers.add(Layer.HEAT);
            assertThat(rgb(scene.withLayers(layers), view, theme))
                    .as(theme.name())
                    .isNotEqualTo(plain);
        }
    }

    /** The colour a little beside Lashkar Gah. */
    private static int rgb(MapScene scene, Viewport view, MapTheme theme) {
        var at = view.toScreen(new LatLon(31.593, 64.370));
        return TestMap.painter().paint(scene, view, 1, theme, false).image().getRGB((int) at.x - 12, (int) at.y + 12);
    }

    private static MapScene hot(Scenes scenes) {
        var layers = EnumSet.copyOf(Layer.usual());
        layers.add(Layer.HEAT);
        return MapScene.of(scenes.links()).withLayers(layers);
    }
}
