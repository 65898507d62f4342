package org.dateline.ui.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.cartography.Layer;
import org.dateline.cartography.Overlay;
import org.dateline.ui.Report;
import org.dateline.ui.map.MapViewModel;
import org.dateline.ui.task.SameThreadTaskRunner;
import org.dateline.ui.words.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class LayersViewModelTest {

    private final MapViewModel map = new MapViewModel(Report.workspace());
    private final LayersViewModel model = new LayersViewModel(map.layers(), map.overlays());

    @Test
    void aSwitchTurnsALayerOfTheMapOnAndOff() {
        assertThat(model.isShown(Layer.RELIEF).get()).isTrue();
        assertThat(model.isShown(Layer.GRATICULE).get()).isFalse();

        model.isShown(Layer.RELIEF).set(false);
        model.isShown(Layer.GRATICULE).set(true);

        assertThat(map.painted().get().shows(Layer.RELIEF)).isFalse();
        assertThat(map.painted().get().shows(Layer.GRATICULE)).isTrue();
        assertThat(map.painted().get().shows(Layer.BORDERS)).isTrue();
    }

    @Test
    void aLayerThatIsTurnedOffElsewhereShowsSoInThePanel() {
        map.layers().set(java.util.Set.of(Layer.BORDERS));
        assertThat(model.isShown(Layer.BORDERS).get()).isTrue();
        assertThat(model.isShown(Layer.LABELS).get()).isFalse();
    }

    @Test
    void whatIsAddedLiesOnTopOfWhatWasThere() {
        model.add(overlay("front"));
        model.add(overlay("camps"));
        assertThat(map.painted().get().overlays()).extracting(Overlay::name).containsExactly("front", "camps");
        assertThat(map.marked().get().overlays()).hasSize(2);
    }

    @Test
    void aHiddenLayerIsTransparentAndTheOthersKeepTheirColours() {
        model.add(overlay("front"));
        model.add(overlay("camps"));
        int colour = model.rgb(model.own().get(1)).orElseThrow();

        model.own().get(0).visible().set(false);
        model.own().get(1).opacity().set(0.4);

        assertThat(map.painted().get().overlays()).extracting(Overlay::opacity).containsExactly(0.0, 0.4);
        assertThat(model.rgb(model.own().get(1))).hasValue(colour);
        model.own().get(0).visible().set(true);
        assertThat(map.painted().get().overlays().get(0).opacity()).isEqualTo(1);
    }

    @Test
    void aRemovedLayerIsGoneFromTheMap() {
        model.add(overlay("front"));
        model.remove(model.own().get(0));
        assertThat(model.own()).isEmpty();
        assertThat(map.painted().get().overlays()).isEmpty();
    }

    @Test
    void aFileIsReadAndLaidOverAndABadOneIsToldAndLeftOut(@TempDir Path folder) throws IOException {
        Path good =
                Files.writeString(folder.resolve("camps.csv"), "name,lat,lon\nCamp,33,66\n", StandardCharsets.UTF_8);
        Path bad = Files.writeString(folder.resolve("broken.geojson"), "{\"type\":", StandardCharsets.UTF_8);
        var told = new ArrayList<Message>();

        new OverlayFiles(new SameThreadTaskRunner(), model::add, told::add).add(List.of(bad, good));

        assertThat(model.own()).extracting(OwnLayer::name).containsExactly("camps");
        assertThat(told).singleElement().satisfies(message -> {
            assertThat(message.tone()).isEqualTo(Message.Tone.PROBLEM);
            assertThat(message.text()).contains("broken.geojson").doesNotContain("Exception");
        });
    }

    @Test
    void articlesAreNotTakenForOverlays() {
        assertThat(OverlayFiles.isOverlay(Path.of("front.GeoJSON"))).isTrue();
        assertThat(OverlayFiles.isOverlay(Path.of("report.html"))).isFalse();
        assertThat(OverlayFiles.isOverlay(Path.of("report"))).isFalse();
    }

    private static Overlay overlay(String name) {
        var point = new GeometryFactory().createPoint(new Coordinate(66, 33));
        return new Overlay.Features(name, 1, List.of(new Overlay.Feature(point, "", Map.of())));
    }
}
