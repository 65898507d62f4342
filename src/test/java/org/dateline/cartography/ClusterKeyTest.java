package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.Links;
import org.dateline.wording.Language;
import org.junit.jupiter.api.Test;

class ClusterKeyTest {

    private static final Viewport VIEW = Viewport.centered(new org.dateline.geo.LatLon(48.3, 37.8), 5, 900, 600);

    private static Links dense() {
        var scenes = new Scenes();
        String[] names = {"Bakhmut", "Chasiv Yar", "Toretsk", "Horlivka", "Avdiivka"};
        for (int i = 0; i < names.length; i++) {
            scenes.mention(Scenes.town(names[i], 48.4 + i * 0.03, 37.9));
        }
        return scenes.mention(Scenes.town("Lviv", 49.84, 24.03))
                .mention(Scenes.town("Kherson", 46.64, 32.6))
                .mention(Scenes.town("Oleshky", 46.62, 32.72))
                .links();
    }

    private static List<Marker> markers() {
        return MarkerLayout.of(MapScene.of(dense()), VIEW);
    }

    @Test
    void manyWhoShareAMarkerAreListedUnderALetter() {
        ClusterKey key = ClusterKey.of(markers(), Language.ENGLISH);
        assertThat(key.rows()).hasSize(1);
        assertThat(key.rows().get(0).badge()).isEqualTo("A");
        assertThat(key.rows().get(0).names())
                .containsExactly("Bakhmut", "Chasiv Yar", "Toretsk", "Horlivka", "Avdiivka");
    }

    @Test
    void aFewAreNamedBesideTheirMarker() {
        List<Marker> markers = markers();
        ClusterKey key = ClusterKey.of(markers, Language.ENGLISH);
        Marker pair = markers.stream()
                .filter(marker -> marker.places().size() == 2)
                .findFirst()
                .orElseThrow();
        assertThat(key.isNamedBeside(pair)).isTrue();
        assertThat(key.badge(pair)).isEqualTo("2");
        Set<String> labels = TestMap.painter()
                .labels(MapScene.of(dense()), VIEW, MapTheme.LIGHT, new OnSheet(List.of(), java.util.Optional.of(key)))
                .stream()
                .map(PlacedLabel::text)
                .collect(Collectors.toSet());
        assertThat(labels).contains("Kherson, Oleshky").doesNotContain("2");
    }

    @Test
    void whoeverFoundNoRoomIsListed() {
        ClusterKey key =
                ClusterKey.of(markers(), Language.ENGLISH).with(markers(), List.of(), List.of("Kherson, Oleshky"));
        assertThat(key.rows())
                .extracting(ClusterKey.Row::names)
                .contains(List.of("Lviv"))
                .doesNotContain(List.of("Kherson", "Oleshky"));
    }

    @Test
    void ofTwoWithTheSameNameBothAreListedWhenOneFoundNoRoom() {
        List<Marker> markers = new Scenes()
                .mention(Scenes.town("Hama", 35.1, 36.7)).links().places().stream()
                        .flatMap(place ->
                                Stream.of(MarkerGroups.single(place, 100, 100), MarkerGroups.single(place, 400, 300)))
                        .toList();
        assertThat(ClusterKey.of(markers, Language.ENGLISH)
                        .with(markers, List.of(), List.of("Hama"))
                        .rows())
                .hasSize(2);
        assertThat(ClusterKey.of(markers, Language.ENGLISH)
                        .with(markers, List.of(), List.of("Hama", "Hama"))
                        .rows())
                .isEmpty();
    }

    @Test
    void whoIsCutFromTheKeyHasNoLetter() {
        ClusterKey whole = ClusterKey.of(markers(), Language.ENGLISH).with(markers(), List.of(), List.of());
        ClusterKey cut = whole.cutAfter(5);
        assertThat(cut.rows()).hasSize(2);
        assertThat(cut.rows().get(1).names()).containsExactly("and 3 more");
        assertThat(markers()).extracting(cut::badge).containsOnlyOnce("A").doesNotContain("B");
        assertThat(whole.cutAfter(0).rows()).isEmpty();
    }

    @Test
    void aLongRowIsCutWithinItsNames() {
        ClusterKey cut = ClusterKey.of(markers(), Language.ENGLISH)
                .with(markers(), List.of(), List.of())
                .cutAfter(3);
        assertThat(cut.rows())
                .extracting(ClusterKey.Row::names)
                .containsExactly(List.of("Bakhmut", "Chasiv Yar", "Toretsk"), List.of("and 5 more"));
    }

    @Test
    void inTheWindowClustersHaveTheirNumbersAlone() {
        Marker cluster =
                markers().stream().filter(Marker::isCluster).findFirst().orElseThrow();
        assertThat(OnSheet.NONE.isNamedBeside(cluster)).isFalse();
        assertThat(OnSheet.NONE.badge(cluster)).isEqualTo(cluster.count());
    }

    @Test
    void toldGroundWhoseNameFindsNoRoomHasALetterOnTheMapAndARowInTheKey() {
        MapScene scene = MapScene.of(Scenes.told());
        Viewport view = Viewport.centered(new org.dateline.geo.LatLon(34.0, 62.0), 6.4, 420, 260);
        var look = new SheetLook(TestMap.painter(), scene, MapTheme.LIGHT, view, true);
        ClusterKey key = look.wholeKey();
        List<String> labels = TestMap.painter()
                .labels(scene, view, MapTheme.LIGHT, new OnSheet(List.of(), java.util.Optional.of(key)))
                .stream()
                .map(PlacedLabel::text)
                .toList();
        List<RelativeArea> grounds = RelativeAreas.of(scene, view);
        assertThat(key.told()).isNotEmpty();
        assertThat(grounds)
                .hasSize(5)
                .allMatch(ground -> key.letter(ground)
                        .map(letter -> labels.contains(letter) && isListed(key, ground, letter))
                        .orElseGet(() -> labels.contains(ground.label(Language.ENGLISH))));
    }

    private static boolean isListed(ClusterKey key, RelativeArea ground, String letter) {
        return key.rows().stream()
                .anyMatch(row ->
                        row.badge().equals(letter) && row.names().equals(List.of(ground.label(Language.ENGLISH))));
    }
}
