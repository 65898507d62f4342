package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.dateline.gazetteer.FeatureCode;
import org.dateline.geo.LatLon;
import org.dateline.recognition.Role;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;

class StoryLineTest {

    private static final Viewport VIEW = Viewport.centered(new LatLon(33, 65), 6, 1000, 700);

    @Test
    void theLineRunsInTheOrderOfTheTextAndLeavesOutCountriesAndWhereItWasFiledFrom() {
        StoryLine story = story(new Scenes()
                .mention(Scenes.town("Moscow", 55.75, 37.62), Role.DATELINE, true)
                .mention(Scenes.town("Herat", 34.35, 62.2))
                .mention(Scenes.place("Iran", 32, 53, FeatureCode.PCLI, 700_000, "IR"))
                .mention(Scenes.town("Kabul", 34.53, 69.17))
                .mention(Scenes.town("Herat", 34.35, 62.2))
                .mention(Scenes.town("Kandahar", 31.61, 65.71)));
        assertThat(story.stops())
                .extracting(stop -> stop.marker().label(Language.ENGLISH))
                .containsExactly("Herat", "Kabul", "Kandahar");
        assertThat(story.stops()).extracting(StoryLine.Stop::first).containsExactly(1, 2, 3);
    }

    @Test
    void placesOfAClusterShareItsBadge() {
        StoryLine story = story(new Scenes()
                .mention(Scenes.town("Herat", 34.35, 62.2))
                .mention(Scenes.town("Injil", 34.37, 62.21))
                .mention(Scenes.town("Kabul", 34.53, 69.17))
                .mention(Scenes.town("Guzara", 34.33, 62.21)));
        assertThat(story.stops()).hasSize(3);
        assertThat(story.numbers().values()).containsExactly("1, 2, 4", "3");
    }

    @Test
    void withoutItsLayerThereIsNone() {
        MapScene scene = MapScene.of(Scenes.article());
        assertThat(StoryLine.of(scene, MarkerLayout.of(scene, VIEW)).stops()).isEmpty();
    }

    @Test
    void namesDoNotCoverTheNumbers() {
        MapScene scene = MapScene.of(Scenes.article());
        var layers = EnumSet.copyOf(scene.layers());
        layers.add(Layer.ORDER);
        MapScene ordered = scene.withLayers(layers);
        List<PlacedLabel> straight = TestMap.painter().labels(ordered, VIEW, MapTheme.LIGHT).stream()
                .filter(PlacedLabel.Straight.class::isInstance)
                .toList();
        var badges = new StoryLinePainter(MapTheme.LIGHT, TestMap.painter().shaper())
                .badges(StoryLine.of(ordered, MarkerLayout.of(ordered, VIEW)));
        assertThat(badges).isNotEmpty();
        for (var badge : badges) {
            assertThat(straight).noneMatch(label -> label.box().intersects(badge));
        }
    }

    private static StoryLine story(Scenes scenes) {
        var layers = EnumSet.copyOf(Layer.usual());
        layers.add(Layer.ORDER);
        MapScene scene = MapScene.of(scenes.links()).withLayers(layers);
        return StoryLine.of(scene, MarkerLayout.of(scene, VIEW));
    }
}
