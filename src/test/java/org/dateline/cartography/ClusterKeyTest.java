package org.dateline.cartography;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.Links;
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
        ClusterKey key = ClusterKey.of(markers());
        assertThat(key.rows()).hasSize(1);
        assertThat(key.rows().get(0).badge()).isEqualTo("A");
        assertThat(key.rows().get(0).names()).isEqualTo("Bakhmut, Chasiv Yar, Toretsk, Horlivka, Avdiivka");
    }

    @Test
    void aFewAreNamedBesideTheirMarker() {
        List<Marker> markers = markers();
        ClusterKey key = ClusterKey.of(markers);
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
        ClusterKey key = ClusterKey.of(markers(), Set.of("Kherson, Oleshky"));
        assertThat(key.rows())
                .extracting(ClusterKey.Row::names)
                .contains("Lviv")
                .doesNotContain("Kherson, Oleshky");
    }

    @Test
    void inTheWindowClustersHaveTheirNumbersAlone() {
        Marker cluster =
                markers().stream().filter(Marker::isCluster).findFirst().orElseThrow();
        assertThat(OnSheet.NONE.isNamedBeside(cluster)).isFalse();
        assertThat(OnSheet.NONE.badge(cluster)).isEqualTo(cluster.label());
    }
}
