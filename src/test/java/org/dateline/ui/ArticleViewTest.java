package org.dateline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.dateline.cartography.Layer;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.dateline.ui.settings.MapChoices.Laid;
import org.junit.jupiter.api.Test;

class ArticleViewTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        var view = ArticleView.of(
                Optional.of(Viewport.centered(new LatLon(34.34, 62.2), 7.25, 800, 600)),
                Optional.of(MapTheme.DARK),
                Set.of(Layer.RELIEF, Layer.PLACES),
                List.of(new Laid(Path.of("front.geojson"), true, 0.4), new Laid(Path.of("with, comma.kml"), true, 1)));

        assertThat(ArticleView.of(view.words())).isEqualTo(view);
    }

    @Test
    void anOverlayOfAnOlderProjectIsShownInFull() {
        var overlays = ArticleView.of(Map.of("overlay.1", "a.kml", "overlay.2", "b.kml", "overlay.2.opacity", "7"))
                .overlays();

        assertThat(overlays).containsExactly(new Laid(Path.of("a.kml"), true, 1), new Laid(Path.of("b.kml"), true, 1));
    }

    @Test
    void anotherWindowShowsTheSameMiddleAtTheSameZoom() {
        Viewport left = Viewport.centered(new LatLon(34.34, 62.2), 7.25, 800, 600);
        var view = ArticleView.of(Optional.of(left), Optional.empty(), Set.of(), List.of());

        Viewport found = ArticleView.of(view.words()).viewport(1400, 500).orElseThrow();

        assertThat(found.width()).isEqualTo(1400);
        assertThat(found.zoom()).isEqualTo(7.25);
        assertThat(found.at(700, 250).distanceMetres(new LatLon(34.34, 62.2))).isCloseTo(0, Offset.offset(0.1));
    }

    @Test
    void aMapWithoutLayersIsNotAMapOfWhichNothingIsKnown() {
        var bare = ArticleView.of(Optional.empty(), Optional.empty(), Set.of(), List.of());

        assertThat(ArticleView.of(bare.words()).layers()).contains(Set.of());
        assertThat(ArticleView.of(Map.of()).layers()).isEmpty();
    }

    @Test
    void whatMakesNoSenseIsAsIfItWereNotThere() {
        ArticleView view = ArticleView.of(Map.of(
                "center", "north", "zoom", "99", "style", "SEPIA", "layers", "RELIEF,LAVA", "overlay.2", "b.kml"));

        assertThat(view)
                .isEqualTo(new ArticleView(
                        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
    }
}
