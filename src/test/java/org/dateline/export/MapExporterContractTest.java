package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dateline.Links;
import org.dateline.cartography.Basemap;
import org.dateline.cartography.MapPainter;
import org.dateline.cartography.MapScene;
import org.dateline.cartography.MapTheme;
import org.dateline.cartography.Snapshot;
import org.dateline.cartography.Viewport;
import org.dateline.geo.LatLon;
import org.geotools.gce.geotiff.GeoTiffReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every format of maps owes. */
class MapExporterContractTest {

    private static final MapScene SCENE = MapScene.of(Links.of(Samples.report()));
    private static final Viewport HERAT = Viewport.centered(new LatLon(34.34, 62.2), 5, 300, 200);
    private static final Snapshot.Options SMALL =
            new Snapshot.Options(300, 200, 2, MapTheme.LIGHT, "Herat", "A report", Optional.of(HERAT));

    private static MapPainter painter;

    @TempDir
    private Path folder;

    static Stream<MapExporter> exporters() {
        return MapExporter.all().stream();
    }

    @BeforeAll
    static void open() throws IOException {
        painter = new MapPainter(Basemap.open(Path.of("data", "basemap")));
    }

    @Test
    void namesAndExtensionsAreUnique() {
        assertThat(MapExporter.all()).extracting(MapExporter::name).doesNotHaveDuplicates();
        assertThat(MapExporter.all()).flatExtracting(MapExporter::extensions).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void writesAMapAndLeavesTheStreamOpen(MapExporter exporter) throws IOException {
        var out = new ByteArrayOutputStream() {
            private boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        exporter.write(painter, SCENE, SMALL, out);
        assertThat(out.size()).isGreaterThan(1000);
        assertThat(out.closed).isFalse();
    }

    @ParameterizedTest
    @MethodSource("exporters")
    void writesTheWorldForAnArticleWithoutAPlace(MapExporter exporter) throws IOException {
        var options = Snapshot.Options.usual().withSize(400, 300, 1);
        var out = new ByteArrayOutputStream();
        exporter.write(painter, MapScene.of(Links.of(Samples.empty())), options, out);
        assertThat(out.size()).isGreaterThan(1000);
    }

    @Test
    void aPngHasTheSizeThatWasAskedFor() throws IOException {
        var out = new ByteArrayOutputStream();
        MapExporter.forFile("a.PNG").orElseThrow().write(painter, SCENE, SMALL, out);
        var image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(image.getWidth()).isEqualTo(600);
        assertThat(image.getHeight()).isEqualTo(400);
    }

    @Test
    void aGeoTiffKnowsWhereItLies() throws Exception {
        Path file = folder.resolve("map.tif");
        try (var out = Files.newOutputStream(file)) {
            MapExporter.forFile("map.tif").orElseThrow().write(painter, SCENE, SMALL, out);
        }
        var reader = new GeoTiffReader(file.toFile());
        try {
            var envelope = reader.getOriginalEnvelope();
            assertThat(reader.getCoordinateReferenceSystem().getName().getCode())
                    .contains("Pseudo-Mercator");
            // 62.2 E and 34.34 N in EPSG:3857, by its formulae: x = R lon, y = R ln tan(45 + lat / 2)
            assertThat(envelope.getMedian(0)).isCloseTo(6_924_072, within(1000.0));
            assertThat(envelope.getMedian(1)).isCloseTo(4_074_000, within(2000.0));
            assertThat(envelope.getSpan(0)).isCloseTo(300 * 40_075_016.686 / (256 * 32), within(1.0));
        } finally {
            reader.dispose();
        }
    }
}
